import type { Letter } from "../../readers/index.ts";
import { printedCode, type LetterPurpose } from "../../readers/identity/index.ts";
import type { Site } from "../site.ts";
import { signInWords } from "../words/sign-in.ts";
import { renderLetter } from "./letter.ts";
import { code as codePart, link, paragraph } from "./parts.ts";

/** The letter with a code and a link: the same whether or not anybody is registered by the address. */
export function codeLetter(
  site: Site,
  { to, purpose, code, token }: { to: string; purpose: LetterPurpose; code: string; token: string },
): Letter {
  const words = signInWords.letter[purpose];
  const printed = printedCode(code);
  return renderLetter(site, {
    to,
    kind: purpose === "enter" ? "sign-in" : "address",
    subject: words.subject(printed, site.name),
    parts: [
      paragraph(words.lead(site.name)),
      codePart(printed),
      link(words.link, `${site.url}/sign-in/link?token=${token}`),
      paragraph(words.hint),
      paragraph(words.notYou),
    ],
  });
}

/** Tells the old address that it is one no more. */
export function movedLetter(site: Site, to: string): Letter {
  const words = signInWords.letter.moved;
  const parts = [paragraph(words.lead(site.name)), paragraph(words.notYou)];
  return renderLetter(site, { to, kind: "notice", subject: words.subject(site.name), parts });
}

export function passkeyAddedLetter(site: Site, to: string, name: string): Letter {
  const words = signInWords.letter.passkeyAdded;
  const parts = [
    paragraph(words.lead(site.name, name)),
    paragraph(words.notYou),
    link(words.link, `${site.url}/account/passkeys`),
  ];
  return renderLetter(site, { to, kind: "notice", subject: words.subject(site.name), parts });
}
