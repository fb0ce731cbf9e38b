import type { Piece } from "../publication/index.ts";
import type { Suspect } from "./ports.ts";
import { isEditable, type Reason, type Reply } from "./reply.ts";
import { judged, suspectOf, tokenHash, type Means } from "./write.ts";

/** What became of a guest's letter: its reply is taken up, was taken up before, or is not known. */
export type Confirmed = { kind: "confirmed" | "before"; reply: Reply } | { kind: "unknown" };

/** Takes up a guest's reply whose address is confirmed now. */
export async function confirm(
  means: Means,
  token: string,
  piece: Piece,
  sender: Suspect["sender"],
  now: Date,
): Promise<Confirmed> {
  const { store, keys } = means;
  const hash = tokenHash(keys, token);
  const waiting = await store.writing.underToken(hash);
  if (!waiting) return { kind: "unknown" };
  if (waiting.state !== "waiting") return { kind: "before", reply: waiting };
  const noticed = (kind: Reason["kind"]) => waiting.reasons.some((reason) => reason.kind === kind);
  const verdict = await judged(means, {
    piece,
    name: waiting.author.name,
    writer: waiting.author.word,
    readerKey: null,
    staff: false,
    text: waiting.text,
    suspicion: await means.filter.check({ ...suspectOf(means, waiting), sender }),
    trapped: noticed("trap"),
    pace: noticed("pace") ? null : Infinity,
  });
  const reply = await store.writing.confirm(hash, verdict, now);
  return reply ? { kind: "confirmed", reply } : { kind: "before", reply: waiting };
}

/** Changes a reader's own reply while there is time, and judges it anew; null when there is not. */
export async function change(
  means: Means,
  reply: Reply,
  by: { key: number; staff: boolean },
  piece: Piece,
  text: string,
  sender: Suspect["sender"],
  now: Date,
): Promise<Reply | null> {
  if (!isEditable(reply, now)) return null;
  const verdict = await judged(means, {
    piece,
    name: reply.author.name,
    writer: reply.author.word,
    readerKey: by.key,
    staff: by.staff,
    text,
    suspicion: await means.filter.check({ ...suspectOf(means, { ...reply, text }), sender }),
    trapped: reply.reasons.some(({ kind }) => kind === "trap"),
    pace: Infinity,
  });
  return means.store.writing.change(reply.id, reply.author.word, { text, verdict }, now);
}
