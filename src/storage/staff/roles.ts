import type { Transaction } from "kysely";
import { v7 as uuid } from "uuid";
import type { StaffRole } from "../../readers/index.ts";
import type { SecondFactor, StaffStore } from "../../readers/staff/index.ts";
import type { Engine } from "../engine.ts";
import { insertAll } from "../rows.ts";
import type { Schema } from "../schema.ts";

/** Gives a role; see `StaffStore.appoint`. */
export async function appoint(
  { writer }: Engine,
  { address, addressKey, meter }: Parameters<StaffStore["appoint"]>[0],
  role: StaffRole,
  factor: SecondFactor,
  now: Date,
): ReturnType<StaffStore["appoint"]> {
  const at = now.toISOString();
  return writer.transaction().execute(async (trx) => {
    const { key, id, before } = await theReader(trx, { address, addressKey, meter }, at);
    await trx.updateTable("reader").set({ role }).where("key", "=", key).execute();
    const has = await trx
      .updateTable("staff_factor")
      .set({ address_key: addressKey })
      .where("reader_key", "=", key)
      .executeTakeFirst();
    const factorUsed = has.numUpdatedRows === 0n;
    if (factorUsed) await putFactor(trx, key, addressKey, factor, at);
    return { readerId: id, before, factorUsed };
  });
}

/** Takes a role away; see `StaffStore.dismiss`. */
export async function dismiss({ writer }: Engine, addressKey: string): ReturnType<StaffStore["dismiss"]> {
  return writer.transaction().execute(async (trx) => {
    const found = await staffAt(trx, addressKey);
    if (!found) return null;
    await trx.updateTable("reader").set({ role: null }).where("key", "=", found.key).execute();
    await dropFactor(trx, found.key);
    return { readerId: found.id, before: found.role };
  });
}

/** Replaces a second factor; see `StaffStore.renew`. */
export async function renew(
  { writer }: Engine,
  addressKey: string,
  factor: SecondFactor,
  now: Date,
): ReturnType<StaffStore["renew"]> {
  return writer.transaction().execute(async (trx) => {
    const found = await staffAt(trx, addressKey);
    if (!found) return null;
    await dropFactor(trx, found.key);
    await putFactor(trx, found.key, addressKey, factor, now.toISOString());
    return { readerId: found.id };
  });
}

interface FoundReader {
  key: number;
  id: string;
  before: StaffRole | null;
}

/** The reader with this address, made if there is none; verified by the operator's word. Their row is locked. */
async function theReader(
  trx: Transaction<Schema>,
  { address, addressKey, meter }: Parameters<StaffStore["appoint"]>[0],
  at: string,
): Promise<FoundReader> {
  const { key, id, role } = await trx
    .insertInto("reader")
    .values({ id: uuid(), address, address_key: addressKey, meter, verified_at: at, created_at: at })
    .onConflict((conflict) =>
      conflict
        .column("address_key")
        .doUpdateSet((set) => ({ verified_at: set.fn.coalesce(set.ref("reader.verified_at"), set.val(at)) })),
    )
    .returning(["key", "id", "role"])
    .executeTakeFirstOrThrow();
  return { key, id, before: role as StaffRole | null };
}

async function staffAt(trx: Transaction<Schema>, addressKey: string) {
  // Written unchanged to take the row's lock.
  const row = await trx
    .updateTable("reader")
    .set((row) => ({ role: row.ref("role") }))
    .where("address_key", "=", addressKey)
    .where("role", "is not", null)
    .returning(["key", "id", "role"])
    .executeTakeFirst();
  return row ? { key: row.key, id: row.id, role: row.role as StaffRole } : null;
}

async function putFactor(
  trx: Transaction<Schema>,
  readerKey: number,
  addressKey: string,
  { secret, lastStep, wrong, pausedUntil, recovery }: SecondFactor,
  at: string,
): Promise<void> {
  await trx
    .insertInto("staff_factor")
    .values({
      reader_key: readerKey,
      address_key: addressKey,
      secret,
      since: at,
      last_step: lastStep,
      wrong,
      paused_until: pausedUntil,
    })
    .execute();
  const codes = recovery.map((code) => ({ reader_key: readerKey, code }));
  await insertAll(trx, "staff_recovery_code", codes);
}

async function dropFactor(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await trx.deleteFrom("staff_factor").where("reader_key", "=", readerKey).execute();
  await trx.updateTable("session").set({ second_factor_at: null }).where("reader_key", "=", readerKey).execute();
}
