import type { Kysely, Transaction } from "kysely";
import type { Holder } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { lockMeter } from "./spend.ts";

/** How long things are kept, in days. */
export const meterDays = {
  /** As long as the cookie by which a browser is known: what is older nobody can reach. */
  browser: 400,
  /** After it, a mailbox that nobody registered may have a pass again. */
  pass: 365,
  /** A period is no longer than a month. */
  erasedChoice: 31,
  /** From the end of its link. */
  gift: 31,
} as const;

/** What the meter knows of a reader, for the reader: pieces opened, gifts made. Nothing in it opens anything. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const meter = await meterOf(db, readerKey);
  const [opened, gifts] = await Promise.all([
    db
      .selectFrom("opened")
      .innerJoin("piece", "piece.key", "opened.piece_key")
      .select(["piece.id as piece", "slug", "title", "how", "at"])
      .where("holder", "=", `m:${meter}`)
      .orderBy("at")
      .execute(),
    db
      .selectFrom("gift")
      .innerJoin("piece", "piece.key", "gift.piece_key")
      .select(["piece.id as piece", "slug", "title", "giver_name as from", "made_at as madeAt"])
      .select(["expires_at as expiresAt", "openings_left as openingsLeft"])
      .where("giver", "=", `m:${meter}`)
      .orderBy("made_at")
      .execute(),
  ]);
  return { opened, gifts };
}

/**
 * Forgets what a reader opened and gave, before the reader's own row is deleted. Of choices the times alone are kept for
 * a month, under the keyed hash of the mailbox: erasure is no way to three more. Another account of the same mailbox
 * keeps what they share.
 */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  const meter = await meterOf(trx, readerKey);
  const holder = `m:${meter}` as const;
  await lockMeter(trx, holder);
  const sharing = await trx
    .selectFrom("reader")
    .select("key")
    .where("meter", "=", meter)
    .where("key", "<>", readerKey)
    .executeTakeFirst();
  if (sharing) return;
  await keepTimes(trx, holder);
  await trx.deleteFrom("opened").where("holder", "=", holder).execute();
  await trx.deleteFrom("gift").where("giver", "=", holder).execute();
  await trx.deleteFrom("pass").where("mailbox", "=", meter).execute();
  await trx.deleteFrom("meter").where("holder", "=", holder).execute();
}

/**
 * What a reader holds goes along when the reader's address, and with it the meter, changes; called before the row of the
 * reader says so. When choices were made is remembered of the old mailbox as well: changing addresses to and fro is no
 * way to three more. An account that stays behind on it keeps what it had.
 */
export async function moveMeter(trx: Transaction<Schema>, readerKey: number, to: string): Promise<void> {
  const from = await meterOf(trx, readerKey);
  if (from === to) return;
  for (const holder of [from, to].sort()) await lockMeter(trx, `m:${holder}`);
  const rows = await trx.selectFrom("opened").selectAll().where("holder", "=", `m:${from}`).execute();
  if (rows.length > 0) {
    await trx
      .insertInto("opened")
      .values(rows.map((row) => ({ ...row, holder: `m:${to}` })))
      .onConflict((conflict) => conflict.columns(["holder", "piece_key"]).doNothing())
      .execute();
  }
  const sharing = await trx
    .selectFrom("reader")
    .select("key")
    .where("meter", "=", from)
    .where("key", "<>", readerKey)
    .executeTakeFirst();
  if (!sharing) {
    await keepTimes(trx, `m:${from}`);
    await trx.deleteFrom("opened").where("holder", "=", `m:${from}`).execute();
  }
  await trx
    .updateTable("gift")
    .set({ giver: `m:${to}` })
    .where("giver", "=", `m:${from}`)
    .execute();
}

/** Deletes what has been kept long enough; see `meterDays`. */
export async function sweep({ writer }: Engine, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  await writer.transaction().execute(async (trx) => {
    await trx
      .deleteFrom("opened")
      .where("at", "<", before(meterDays.browser))
      .where("holder", ">=", "b:")
      .where("holder", "<", "b;")
      .execute();
    await trx.deleteFrom("pass").where("at", "<", before(meterDays.pass)).execute();
    await trx.deleteFrom("erased_choice").where("at", "<", before(meterDays.erasedChoice)).execute();
    await trx.deleteFrom("gift").where("expires_at", "<", before(meterDays.gift)).execute();
  });
}

async function meterOf(db: Kysely<Schema>, readerKey: number): Promise<string> {
  const { meter } = await db
    .selectFrom("reader")
    .select("meter")
    .where("key", "=", readerKey)
    .executeTakeFirstOrThrow();
  return meter;
}

async function keepTimes(trx: Transaction<Schema>, holder: Holder): Promise<void> {
  await trx
    .insertInto("erased_choice")
    .columns(["holder", "at"])
    .expression((from) =>
      from
        .selectFrom("opened")
        .innerJoin("piece", "piece.key", "opened.piece_key")
        .select(["holder", "at"])
        .where("holder", "=", holder)
        .where("how", "=", "choice")
        .where("status", "<>", "withdrawn"),
    )
    .execute();
}
