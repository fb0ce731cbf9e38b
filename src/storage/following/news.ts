import type { Kysely } from "kysely";
import type { Reason } from "../../readers/following/index.ts";
import type { Schema } from "../schema.ts";

interface News {
  pieceKey: number;
  reason: Reason;
}

/** What has happened to followed pieces since they are followed. A reader's own replies are no news. */
export async function newsOf(
  db: Kysely<Schema>,
  readerKey: number,
  followed: { id: string; since: string }[],
): Promise<News[]> {
  if (followed.length === 0) return [];
  const pieces = await db
    .selectFrom("piece")
    .select(["key", "id"])
    .where(
      "id",
      "in",
      followed.map(({ id }) => id),
    )
    .execute();
  const sinceOf = new Map(followed.map(({ id, since }) => [id, since]));
  const since = new Map(pieces.map(({ key, id }) => [key, sinceOf.get(id) ?? ""]));
  const [corrections, replies] = await Promise.all([
    correctionsOf(db, [...since.keys()]),
    repliesTo(db, readerKey, [...since.keys()]),
  ]);
  const corrected = corrections
    .filter(({ pieceKey, at }) => at > (since.get(pieceKey) ?? ""))
    .map(({ pieceKey, at }): News => ({ pieceKey, reason: { kind: "corrected", at } }));
  const counts = new Map<number, { at: string; count: number }>();
  for (const { pieceKey, at } of replies) {
    if (at === null || at <= (since.get(pieceKey) ?? "")) continue;
    const count = counts.get(pieceKey);
    // Newest first: the first that is met says when.
    if (count) count.count++;
    else counts.set(pieceKey, { at, count: 1 });
  }
  return [
    ...corrected,
    ...[...counts].map(([pieceKey, news]): News => ({ pieceKey, reason: { kind: "replies", ...news } })),
  ];
}

/** When each was last corrected. */
async function correctionsOf(db: Kysely<Schema>, keys: number[]) {
  if (keys.length === 0) return [];
  return db
    .selectFrom("correction")
    .select((of) => ["piece_key as pieceKey", of.fn.max("at").as("at")])
    .where("piece_key", "in", keys)
    .groupBy("piece_key")
    .execute();
}

/** More replies than these are not counted. */
const most = 1000;

/** When the latest replies of others came, newest first. */
async function repliesTo(db: Kysely<Schema>, readerKey: number, keys: number[]) {
  if (keys.length === 0) return [];
  return db
    .selectFrom("reply")
    .select(["piece_key as pieceKey", "published_at as at"])
    .where("piece_key", "in", keys)
    .where("state", "=", "published")
    .where((is) => is.or([is("reader_key", "is", null), is("reader_key", "<>", readerKey)]))
    .orderBy("published_at", "desc")
    .limit(most)
    .execute();
}
