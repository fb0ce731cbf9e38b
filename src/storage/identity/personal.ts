import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** What identity knows of a reader, for the reader to take along. Keys and hashes are of no use to anybody else. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [passkeys, issuers, letters] = await Promise.all([
    db
      .selectFrom("passkey")
      .select(["name", "created_at as createdAt", "used_at as usedAt"])
      .where("reader_key", "=", readerKey)
      .orderBy("key")
      .execute(),
    db
      .selectFrom("issuer_account")
      .select(["issuer", "subject", "label", "linked_at as linkedAt"])
      .where("reader_key", "=", readerKey)
      .orderBy("issuer")
      .execute(),
    lettersOf(db, readerKey).select(["purpose", "address", "made_at as madeAt"]).orderBy("key").execute(),
  ]);
  return { passkeys, issuers, lettersUnderWay: letters };
}

/** Takes all of it away, in the transaction that takes away the reader, and before the reader's row is gone. */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  const letters = await lettersOf(trx, readerKey).select("key").execute();
  const keys = letters.map(({ key }) => key);
  if (keys.length > 0) await trx.deleteFrom("sign_in").where("key", "in", keys).execute();
  for (const table of ["passkey", "issuer_account", "ceremony"] as const)
    await trx.deleteFrom(table).where("reader_key", "=", readerKey).execute();
}

/** A letter to sign in knows an address, and not yet whose it is. */
function lettersOf(db: Kysely<Schema>, readerKey: number) {
  return db
    .selectFrom("sign_in")
    .where((is) =>
      is.or([
        is("reader_key", "=", readerKey),
        is("address_key", "=", is.selectFrom("reader").select("address_key").where("key", "=", readerKey)),
      ]),
    );
}
