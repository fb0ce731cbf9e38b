import { isPostalAddress, type Letter } from "../../readers/index.ts";
import type { Reply } from "../../replies/index.ts";
import type { WebContext } from "../context.ts";
import { pathTo } from "../addresses.ts";
import { replyLetterWords as said } from "../words/replies.ts";
import { renderLetter } from "./letter.ts";
import { link, paragraph, quote, type LetterPart } from "./parts.ts";

/** Asks a guest to confirm the address. Holds no word of the reply: nobody can send words to strangers by it. */
export function confirmationLetter({ site }: WebContext, reply: Reply, token: string): Letter {
  const { title } = reply.piece;
  return renderLetter(site, {
    to: reply.author.address ?? "",
    kind: "reply",
    subject: said.confirm.subject(title),
    parts: [
      paragraph(said.confirm.lead(title)),
      link(said.confirm.link, `${site.url}/replies/confirmation/${token}`),
      paragraph(said.confirm.not),
    ],
  });
}

/** Tells whoever asked for it that a reply has appeared: its writer, if a moderator had it first, and whom it answers. */
export async function tellOfReply(context: WebContext, reply: Reply, afterRuling: boolean): Promise<void> {
  const { replies, site } = context;
  const { title } = reply.piece;
  const to = `${site.url}${pathTo.reply(reply.id)}`;
  if (afterRuling && reply.tells) {
    const { subject, lead, link: label } = said.published;
    await tell(context, reply, subject(title), [paragraph(lead(title)), link(label, to)]);
  }
  const answered = reply.answers && (await replies.threads.find(reply.answers.id));
  if (!answered?.tells || answered.author.word === reply.author.word || answered.state !== "published") return;
  const { subject, lead, link: label } = said.answered;
  const { name } = reply.author;
  await tell(context, answered, subject(name, title), [
    paragraph(lead(name, title)),
    quote(reply.text),
    link(label, to),
  ]);
}

async function tell(context: WebContext, about: Reply, subject: string, parts: LetterPart[]): Promise<void> {
  const { site, post, replies } = context;
  const to = about.author.address;
  if (to === null || !isPostalAddress(to)) return;
  const silence = `${site.url}/replies/${about.id}/silence/${replies.silenceToken(about)}`;
  const letter = renderLetter(site, {
    to,
    kind: "reply",
    subject,
    parts: [...parts, link(said.silence, silence)],
    // RFC 8058: one click in the mail program ends them.
    headers: { "List-Unsubscribe": `<${silence}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
  });
  await post.put(letter, context.now());
}
