import type { Kysely } from "kysely";
import {
  followedKey,
  type Candidate,
  type FollowedKind,
  type Named,
  type Reason,
} from "../../readers/following/index.ts";
import type { Schema } from "../schema.ts";
import { nameAll } from "./names.ts";
import { newsOf } from "./news.ts";
import { piecesOf } from "./pieces-of.ts";

/** Pieces that what a reader follows leads to; see `Follows.candidates`. */
export async function candidates(db: Kysely<Schema>, readerKey: number): Promise<Candidate[]> {
  const rows = await db
    .selectFrom("follow")
    .select(["kind", "id", "other", "since"])
    .where("reader_key", "=", readerKey)
    .execute();
  const known = await nameAll(
    db,
    rows.map(({ kind, id, other }) => ({ kind: kind as FollowedKind, id, other })),
  );
  const all = known.filter(({ names }) => names.length > 0);
  const since = new Map(rows.map((row) => [row.id, row.since]));
  const reasons = new Map<number, Reason[]>();
  const add = (pieceKey: number, reason: Reason) => {
    const of = reasons.get(pieceKey);
    if (of) of.push(reason);
    else reasons.set(pieceKey, [reason]);
  };
  const whatOf = new Map<string, Named>(all.map((what) => [followedKey(what), what]));
  for (const { pieceKey, key } of await piecesOf(
    db,
    all.filter(({ kind }) => kind !== "piece"),
  )) {
    const what = whatOf.get(key);
    if (what) add(pieceKey, { kind: "follows", what });
  }
  const followedPieces = all
    .filter(({ kind }) => kind === "piece")
    .map(({ id }) => ({ id, since: since.get(id) ?? "" }));
  for (const { pieceKey, reason } of await newsOf(db, readerKey, followedPieces)) add(pieceKey, reason);
  return withPieces(db, readerKey, reasons);
}

async function withPieces(
  db: Kysely<Schema>,
  readerKey: number,
  reasons: ReadonlyMap<number, Reason[]>,
): Promise<Candidate[]> {
  const keys = [...reasons.keys()];
  if (keys.length === 0) return [];
  const [pieces, read] = await Promise.all([
    db
      .selectFrom("piece")
      .select(["key", "id", "sort_date"])
      .where("key", "in", keys)
      .where("status", "=", "published")
      .execute(),
    readBy(db, readerKey, keys),
  ]);
  return pieces.map(({ key, id, sort_date }) => ({
    pieceId: id,
    date: sort_date,
    read: read.has(key),
    reasons: reasons.get(key) ?? [],
  }));
}

/** Which of these pieces the reader has read, by history or by the marks on the reading list. */
async function readBy(db: Kysely<Schema>, readerKey: number, keys: number[]): Promise<Set<number>> {
  const kept = await db
    .selectFrom("history")
    .select("piece_key")
    .where("reader_key", "=", readerKey)
    .where("piece_key", "in", keys)
    .execute();
  const marked = await db
    .selectFrom("saved_piece")
    .select("piece_key")
    .where("reader_key", "=", readerKey)
    .where("piece_key", "in", keys)
    .where("read_at", "is not", null)
    .execute();
  return new Set([...kept, ...marked].map(({ piece_key }) => piece_key));
}
