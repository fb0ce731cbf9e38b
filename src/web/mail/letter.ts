import { headerLine, type Letter } from "../../readers/index.ts";
import { render } from "../render.ts";
import type { Site } from "../site.ts";
import { LetterPage } from "./frame.tsx";
import type { LetterPart } from "./parts.ts";
import { plainTextOf } from "./plain-text.ts";

export interface LetterContent extends Pick<Letter, "to" | "kind" | "subject" | "headers"> {
  parts: LetterPart[];
}

/**
 * A letter in the publication's dress, with a plain-text twin made from the same parts. It loads nothing from anywhere,
 * so nobody is told that it was opened.
 */
export function renderLetter(site: Site, { to, kind, subject: words, parts, ...rest }: LetterContent): Letter {
  const subject = headerLine(words);
  const html = render(LetterPage({ site, subject, parts }));
  return { to, kind, subject, html, text: plainTextOf(site, parts), ...rest };
}
