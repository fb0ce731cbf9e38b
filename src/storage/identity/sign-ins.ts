import type { Kysely, Selectable, Transaction } from "kysely";
import {
  addressKey,
  letterMinutes,
  mostTries,
  type AskedLetter,
  type LetterPurpose,
  type Redeemed,
  type SignIns,
  type WaitedLetter,
} from "../../readers/identity/index.ts";
import type { Engine } from "../engine.ts";
import { moveMeter } from "../meter/personal.ts";
import type { Schema } from "../schema.ts";
import { admit } from "./admit.ts";

/** The port `SignIns` over an engine. */
export function openSignIns({ reader, writer }: Engine): SignIns {
  return {
    async ask(asked, now) {
      const row = await rowFor(reader, asked, now);
      await writer
        .insertInto("sign_in")
        .values(row)
        .onConflict((conflict) => conflict.column("browser").doUpdateSet(row))
        .execute();
    },

    waiting: (browser, now) => live(reader, "browser", browser, now),
    byLink: (link, now) => live(reader, "link", link, now),

    async attempt(browser, now) {
      const at = now.toISOString();
      // Checked as the row is written: however many try at once, each counts.
      const tried = await writer
        .updateTable("sign_in")
        .set((row) => ({ tries: row("tries", "+", 1) }))
        .where("browser", "=", browser)
        .where("tries", "<", mostTries)
        .where("made_at", "<=", at)
        .where("ends_at", ">", at)
        .returningAll()
        .executeTakeFirst();
      if (tried) return letterIn(tried);
      // What is seen to have ended is gone for good: a clock that goes back brings nothing to life.
      await writer.deleteFrom("sign_in").where("browser", "=", browser).where("ends_at", "<=", at).execute();
      return null;
    },

    redeem: (id, meter, now) =>
      writer.transaction().execute(async (trx): Promise<Redeemed | null> => {
        const at = now.toISOString();
        const letter = await trx.deleteFrom("sign_in").where("id", "=", id).returningAll().executeTakeFirst();
        if (!letter || letter.made_at > at || letter.ends_at <= at) return null;
        const { address, place, issuer, subject } = letter;
        if (letter.reader_key !== null) return move(trx, letter.reader_key, { ...letter, meter }, now);
        const account = issuer !== null && subject !== null ? { issuer, subject } : null;
        const admitted = await admit(trx, { address, meter }, account, now);
        return { kind: "entered", ...admitted, place, unlinked: admitted.isNew ? null : account };
      }),

    async sweep(now) {
      await writer.deleteFrom("sign_in").where("ends_at", "<=", now.toISOString()).execute();
      await writer.deleteFrom("ceremony").where("ends_at", "<=", now.toISOString()).execute();
    },
  };
}

async function rowFor(db: Kysely<Schema>, asked: AskedLetter, now: Date) {
  const { id, browser, purpose, address, readerId, code, link, place, account } = asked;
  const owner =
    readerId === null
      ? null
      : await db.selectFrom("reader").select("key").where("id", "=", readerId).executeTakeFirstOrThrow();
  return {
    id,
    browser,
    purpose,
    address,
    address_key: addressKey(address),
    reader_key: owner?.key ?? null,
    code,
    link,
    tries: 0,
    made_at: now.toISOString(),
    ends_at: new Date(now.getTime() + letterMinutes * 60_000).toISOString(),
    place,
    issuer: account?.issuer ?? null,
    subject: account?.subject ?? null,
  };
}

async function live(
  db: Kysely<Schema>,
  by: "browser" | "link",
  value: string,
  now: Date,
): Promise<WaitedLetter | null> {
  const row = await db
    .selectFrom("sign_in")
    .selectAll()
    .where(by, "=", value)
    .where("tries", "<", mostTries)
    .where("made_at", "<=", now.toISOString())
    .where("ends_at", ">", now.toISOString())
    .executeTakeFirst();
  return row ? letterIn(row) : null;
}

function letterIn(row: Selectable<Schema["sign_in"]>): WaitedLetter {
  const { id, browser, purpose, address, code, link, tries, place, issuer, subject } = row;
  const account = issuer !== null && subject !== null ? { issuer, subject } : null;
  return { id, browser, purpose: purpose as LetterPurpose, address, code, link, tries, place, account };
}

/** Gives a reader another address. What the meter has counted moves along to the new mailbox. */
async function move(
  trx: Transaction<Schema>,
  key: number,
  { address, address_key, meter, place }: { address: string; address_key: string; meter: string; place: string },
  now: Date,
): Promise<Redeemed | null> {
  const reader = await trx
    .updateTable("reader")
    .set((row) => ({ key: row.ref("key") }))
    .where("key", "=", key)
    .returning(["id", "address"])
    .executeTakeFirst();
  if (!reader) return null;
  const holder = await trx.selectFrom("reader").select("key").where("address_key", "=", address_key).executeTakeFirst();
  if (holder && holder.key !== key) return { kind: "taken" };
  const verified_at = now.toISOString();
  await moveMeter(trx, key, meter);
  await trx.updateTable("reader").set({ address, address_key, meter, verified_at }).where("key", "=", key).execute();
  return { kind: "moved", readerId: reader.id, from: reader.address, to: address, place };
}
