import type { FastifyRequest } from "fastify";
import { isPostalAddress } from "../../readers/index.ts";
import { addressKey, readAddress } from "../../readers/identity/index.ts";
import { longestName, longestReply, tameLine, tameText, type Author, type Reply } from "../../replies/index.ts";
import { actingRole } from "../acting-role.ts";
import { pathTo } from "../addresses.ts";
import type { Typed } from "../components/replies/reply-form.tsx";
import { confirmationLetter, tellOfReply } from "../mail/reply-letters.ts";
import type { PageContext } from "../page-context.ts";
import { replyWords } from "../words/replies.ts";
import { isReplyId, senderOf, type Talk } from "./talk.ts";

/** What came of a form: done, and where to go; or the form again with what is wrong. Nothing typed is lost. */
type Taken =
  | { kind: "done"; to: string }
  | { kind: "again"; status: 401 | 409 | 422 | 429; typed: Typed; answers: string | null };

interface Sent {
  text: string;
  name: string;
  email: string;
  passage: string;
  near: number;
  answers: string | null;
  tells: boolean;
  trap: string;
  stamp: string;
}

const { problems: said } = replyWords;

export async function takeReply(context: PageContext, talk: Talk, request: FastifyRequest): Promise<Taken> {
  const { replies } = context;
  const { whole, seen, visit } = talk;
  const now = context.now();
  const sent = sentIn(request.body);
  const again = (status: 401 | 409 | 422 | 429, notice: string, problems: Typed["problems"] = {}): Taken => {
    const { text, name, email, passage, near, tells, answers } = sent;
    return {
      kind: "again",
      status,
      answers: notice === said.unanswerable ? null : answers,
      typed: { values: { text, name, email, passage, near: String(near), tells }, problems, notice },
    };
  };
  const account = visit.account?.verifiedAt ? visit.account : null;
  if (!account && replies.rules.from !== "guests") return again(401, said.signedOut);
  const { author, problems } = authorOf(account, sent);
  if (sent.text === "") problems.text = said.empty;
  if (sent.text.length > longestReply) problems.text = said.long(sent.text.length - longestReply);
  if (author === null || Object.keys(problems).length > 0) return again(422, said.summary, problems);
  if (!(await allowed(context, talk, author))) return again(429, said.tooMany);
  const written = await replies.write(
    {
      ...sent,
      piece: whole,
      visible: seen.document.text,
      author,
      staff: (await actingRole(context, visit)) !== null,
      sender: senderOf(request),
    },
    now,
  );
  switch (written.kind) {
    case "closed":
      return again(409, said.closed);
    case "unanswerable":
      return again(409, said.unanswerable);
    case "passage":
      return again(422, said.summary, {
        passage: written.problem === "absent" ? said.absent : said.longPassage,
      });
    default:
  }
  const { reply, token } = written;
  if (account?.name === "" && author.kind === "reader") await replies.rename(account.key, author.name);
  if (token !== null) await context.post.put(confirmationLetter(context, reply, token), now);
  if (written.kind === "kept" && reply.state === "published") await tellOfReply(context, reply, false);
  return { kind: "done", to: await pathAfter(context, reply) };
}

/** To the reply where it can be read, else to the talk, which says what is missing. */
export async function pathAfter({ replies }: PageContext, { id, state, piece }: Reply): Promise<string> {
  const place = await replies.threads.placeOf(id);
  const talk = pathTo.replies(piece.slug);
  if (place) return `${talk}${place.page > 1 ? `?page=${place.page}` : ""}#reply-${id}`;
  return `${talk}?sent=${state === "waiting" ? "letter" : "held"}`;
}

function sentIn(body: unknown): Sent {
  const fields = (body ?? {}) as Record<string, unknown>;
  const field = (name: string) => {
    const value = Object.hasOwn(fields, name) ? [fields[name]].flat()[0] : "";
    return typeof value === "string" ? value : "";
  };
  const answers = field("answers");
  const near = Number(field("near"));
  return {
    text: tameText(field("text")),
    name: tameLine(field("name")),
    email: field("email").toWellFormed().trim().slice(0, 300),
    passage: field("passage").toWellFormed().slice(0, 5000),
    near: Number.isSafeInteger(near) && near > 0 ? near : 0,
    answers: isReplyId(answers) ? answers : null,
    tells: field("tells") !== "",
    trap: field("website"),
    stamp: field("stamp").slice(0, 100),
  };
}

function authorOf(account: { key: number; id: string; name: string } | null, { name, email }: Sent) {
  const problems: Typed["problems"] = {};
  const signature = account && account.name !== "" ? account.name : name;
  if (!/\p{L}/u.test(signature) || signature.length > longestName) problems.name = said.name;
  let author: Author | null = null;
  if (account) author = { kind: "reader", key: account.key, id: account.id, name: signature };
  else {
    const read = readAddress(email);
    if (read.ok && isPostalAddress(read.address)) author = { kind: "guest", name: signature, address: read.address };
    else problems.email = said.email;
  }
  return { author, problems };
}

/** Of one reader or address, and of one network. */
const limits = {
  reader: { most: 12, seconds: 600 },
  guest: { most: 4, seconds: 86_400 },
  network: { most: 40, seconds: 3600 },
};

async function allowed(context: PageContext, { visit }: Talk, author: Author): Promise<boolean> {
  const { limits: counts } = context;
  const now = context.now();
  const own =
    author.kind === "reader"
      ? counts.take("reply", author.id, limits.reader, now)
      : counts.take("reply-letter", addressKey(author.address), limits.guest, now);
  return (await own) && counts.take("reply-network", visit.network, limits.network, now);
}
