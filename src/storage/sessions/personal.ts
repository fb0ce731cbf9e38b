import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** The reader's own row and sessions, for the reader to take along. Tokens are of no use to anybody else. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const account = await db
    .selectFrom("reader")
    .select(["id", "address", "name", "role"])
    .select(["created_at as createdAt", "verified_at as verifiedAt", "access_until as accessUntil"])
    .where("key", "=", readerKey)
    .executeTakeFirst();
  const sessions = await db
    .selectFrom("session")
    .select(["browser", "created_at as createdAt", "seen_at as seenAt", "expires_at as expiresAt"])
    .where("reader_key", "=", readerKey)
    .orderBy("created_at")
    .execute();
  return { account: account ?? null, sessions };
}

/** Ends all sessions and takes the reader's row away: the last step, after everything that leans on it. */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await trx.deleteFrom("session").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("reader").where("key", "=", readerKey).execute();
}
