import type { Transaction } from "kysely";
import { v7 as uuid } from "uuid";
import { addressKey, type IssuerAccount } from "../../readers/identity/index.ts";
import type { Schema } from "../schema.ts";

/** The reader with an address that has just been verified; see `KnownReaders.admit`. */
export async function admit(
  trx: Transaction<Schema>,
  { address, meter }: { address: string; meter: string },
  account: IssuerAccount | null,
  now: Date,
): Promise<{ readerId: string; isNew: boolean }> {
  const at = now.toISOString();
  const key = addressKey(address);
  await trx
    .insertInto("reader")
    .values({
      id: uuid(),
      address,
      address_key: key,
      meter,
      name: "",
      created_at: at,
      verified_at: null,
      access_until: null,
      role: null,
    })
    .onConflict((conflict) => conflict.column("address_key").doNothing())
    .execute();
  // Written unchanged, for the lock: of two browsers at once, one is the first.
  const reader = await trx
    .updateTable("reader")
    .set((row) => ({ key: row.ref("key") }))
    .where("address_key", "=", key)
    .returning(["key", "id", "verified_at"])
    .executeTakeFirstOrThrow();
  if (reader.verified_at !== null) return { readerId: reader.id, isNew: false };
  await trx.updateTable("reader").set({ verified_at: at }).where("key", "=", reader.key).execute();
  if (account) await link(trx, reader.key, account, address, now);
  return { readerId: reader.id, isNew: true };
}

/** Links an account at an issuer to a reader, whose row is locked; see `KnownReaders.link`. */
export async function link(
  trx: Transaction<Schema>,
  readerKey: number,
  { issuer, subject }: IssuerAccount,
  label: string,
  now: Date,
): Promise<"linked" | "taken"> {
  const own = await trx
    .selectFrom("issuer_account")
    .select("subject")
    .where("issuer", "=", issuer)
    .where("reader_key", "=", readerKey)
    .executeTakeFirst();
  if (own) return own.subject === subject ? "linked" : "taken";
  const row = { issuer, subject, reader_key: readerKey, label, linked_at: now.toISOString() };
  const made = await trx
    .insertInto("issuer_account")
    .values(row)
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .returning("issuer")
    .execute();
  return made.length > 0 ? "linked" : "taken";
}
