import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import type { Piece } from "../publication/index.ts";
import { cut, type Keys } from "../readers/index.ts";
import { takesReplies, type HouseRules } from "./house-rules.ts";
import { judge } from "./judge.ts";
import { paceOf } from "./pace.ts";
import type { ReplyStore, SpamFilter, Suspect, Suspicion } from "./ports.ts";
import { quoteIn, repeatsWalled } from "./quote.ts";
import type { Author, Reply, Verdict } from "./reply.ts";

/** What writing a reply needs. */
export interface Means {
  store: ReplyStore;
  filter: SpamFilter;
  rules: HouseRules;
  keys: Keys;
  /** Public address of the publication, without a trailing slash. */
  siteUrl: string;
}

/** A reply as a form brings it. Its texts are tame. */
export interface Incoming {
  piece: Piece;
  /** The piece's text as far as this writer may read it. */
  visible: string;
  author: Author;
  /** Whether the writer works at the desk. */
  staff: boolean;
  answers: string | null;
  text: string;
  /** The passage to quote, as the writer has copied it; empty for none. */
  passage: string;
  /** Where in the text it is thought to start. */
  near: number;
  tells: boolean;
  /** What stands in the field that people do not see. */
  trap: string;
  /** Of the form; see `stampForm`. */
  stamp: string;
  sender: Suspect["sender"];
}

export type Written =
  /** Kept. A guest's letter must carry `token`. "again": it was kept before. */
  | { kind: "kept" | "again"; reply: Reply; token: string | null }
  | { kind: "closed" }
  /** The reply that it answers is no longer there. */
  | { kind: "unanswerable" }
  | { kind: "passage"; problem: "absent" | "long" };

/** Takes a reply: published at once, held for moderators, or kept until its guest confirms the address. */
export async function write(means: Means, incoming: Incoming, now: Date): Promise<Written> {
  const { store, rules, keys } = means;
  const { piece, author, answers, text, tells } = incoming;
  if (!takesReplies(rules, piece, await store.threads.door(piece.id), now)) return { kind: "closed" };
  const quoting = quoteIn(incoming.visible, incoming.passage, incoming.near);
  if (quoting.kind === "absent" || quoting.kind === "long") return { kind: "passage", problem: quoting.kind };
  const quote = quoting.kind === "quote" ? quoting.quote : null;
  const writer = writerWord(keys, author);
  const token = author.kind === "guest" ? randomBytes(32).toString("base64url") : null;
  // A guest's reply is shown to nobody, the filter included, before the address is confirmed.
  const draft = { id: uuidv7(), pieceId: piece.id, author, answers, text, quote, tells };
  const suspect = { ...suspectOf(means, { ...draft, piece, writtenAt: now.toISOString() }), sender: incoming.sender };
  const suspicion = token === null ? await means.filter.check(suspect) : unsuspected;
  const verdict = await judged(means, {
    ...incoming,
    name: author.name,
    writer,
    readerKey: author.kind === "reader" ? author.key : null,
    suspicion,
    trapped: incoming.trap !== "",
    pace: paceOf(keys, incoming.stamp, now),
  });
  const hash = token === null ? null : tokenHash(keys, token);
  const kept = await store.writing.keep(draft, writer, verdict, hash, now);
  if (!kept) return { kind: answers === null ? "closed" : "unanswerable" };
  return { ...kept, kind: kept.kind === "new" ? "kept" : "again", token: kept.kind === "new" ? token : null };
}

const unsuspected: Suspicion = { p: 0, why: "" };

interface Judged {
  piece: Piece;
  name: string;
  writer: string;
  readerKey: number | null;
  staff: boolean;
  text: string;
  suspicion: Suspicion;
  trapped: boolean;
  pace: number | null;
}

/** Gathers what bears on a reply, and judges it. */
export async function judged({ store, rules }: Means, facts: Judged): Promise<Verdict> {
  const { piece, readerKey, staff, ...rest } = facts;
  const [standing, blocked, expert] = await Promise.all([
    store.threads.standingOf(facts.writer),
    store.moderation.blockedWords(),
    readerKey === null ? Promise.resolve<string[]>([]) : store.experts.of(readerKey),
  ]);
  const vouched = staff || piece.credits.some(({ contributor }) => expert.includes(contributor));
  const open = piece.access === "open" ? piece.document.text : cut(piece.document).text;
  return judge(
    {
      ...rest,
      standing,
      blocked,
      vouched,
      contributors: piece.credits.map(({ name }) => name),
      repeatsWalled: repeatsWalled(facts.text, piece.document.text, open),
    },
    rules,
  );
}

/** One word for all replies of one writer. */
export function writerWord(keys: Keys, author: Author): string {
  return author.kind === "reader" ? `r:${author.id}` : `g:${keys.hash("guest", author.address.toLowerCase())}`;
}

export function tokenHash(keys: Keys, token: string): string {
  return keys.hash("reply-confirmation", token);
}

/** A reply as the filter is shown it. Of readers, whom we know, it is not told the address. */
export function suspectOf(
  { siteUrl }: Means,
  reply: Pick<Reply, "id" | "text" | "quote" | "writtenAt"> & {
    piece: { slug: string };
    author: { name: string; address?: string | null; readerId?: string | null };
  },
): Suspect {
  const { id, piece, author, text, quote, writtenAt } = reply;
  return {
    id,
    name: author.name,
    address: author.readerId ? null : (author.address ?? null),
    text,
    quote: quote?.text ?? "",
    pieceUrl: `${siteUrl}/${encodeURIComponent(piece.slug)}`,
    writtenAt,
    sender: null,
  };
}
