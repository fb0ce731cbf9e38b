import { v7 as uuid } from "uuid";
import type { InsertObject } from "kysely";
import { describe, expect, test } from "vitest";
import { disputeTimes } from "../../src/publication/disputes/index.ts";
import { PERSONAL_DATA, sessionTimes } from "../../src/readers/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openRights } from "../../src/storage/rights/rights.ts";
import type { Schema } from "../../src/storage/schema.ts";
import { article, type OpenFresh } from "./examples.ts";
import { madeUpReader } from "./made-up-reader.ts";

const now = new Date("2030-05-02T12:00:00.000Z");
const day = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();
const after = (at: string, milliseconds: number) => new Date(Date.parse(at) + milliseconds).toISOString();

interface Given {
  /** Stands in the row, and must be gone with it. */
  word: string;
  /** When the row came about. */
  at: string;
  readerKey: number;
  pieceKey: number;
}

type Row<T extends keyof Schema> = (given: Given) => InsertObject<Schema, T>;

/** A row of each table that the register gives a time, as it comes about. */
const rows: { [T in keyof Schema]?: Row<T> } = {
  reader: ({ word, at }) => ({
    id: uuid(),
    address: word,
    address_key: word,
    meter: word,
    name: "",
    verified_at: null,
    created_at: at,
    access_until: null,
    role: null,
  }),
  session: ({ word, at, readerKey }) => ({
    id: uuid(),
    reader_key: readerKey,
    token: word,
    token_before: null,
    rotated_at: at,
    created_at: at,
    seen_at: ago(0),
    expires_at: after(at, sessionTimes.longest),
    browser: "",
    second_factor_at: null,
  }),
  sign_in: ({ word, at }) => ({
    id: uuid(),
    browser: word,
    purpose: "enter",
    address: word,
    address_key: word,
    reader_key: null,
    code: "",
    link: word,
    tries: 0,
    made_at: at,
    ends_at: after(at, 600_000),
    place: "/",
    issuer: null,
    subject: null,
  }),
  ceremony: ({ word, at }) => ({
    token: word,
    kind: "passkey",
    browser: word,
    reader_key: null,
    content: "",
    made_at: at,
    ends_at: after(at, 600_000),
  }),
  limit_window: ({ word, at }) => ({ what: "made up", key: word, ends_at: after(at, 30 * day), n: 1 }),
  letter: ({ word, at }) => ({
    id: uuid(),
    kind: "notice",
    address: word,
    address_key: word,
    subject: word,
    text: "",
    html: "",
    headers: "{}",
    state: "sent",
    made_at: at,
    due_at: at,
    until: at,
    attempts: 1,
    reason: null,
    settled_at: at,
  }),
  opened: ({ word, at, pieceKey }) => ({ holder: `b:${word}`, piece_key: pieceKey, how: "pass", at }),
  pass: ({ word, at, pieceKey }) => ({ mailbox: word, piece_key: pieceKey, at }),
  erased_choice: ({ word, at }) => ({ holder: word, at }),
  gift: ({ word, at, pieceKey }) => ({
    token: word,
    giver: word,
    piece_key: pieceKey,
    giver_name: word,
    made_at: at,
    expires_at: at,
    openings_left: 1,
  }),
  payment_event: ({ word, at }) => ({ id: word, said: "{}", received_at: at, due_at: null, failures: 0 }),
  payment_mark: ({ word, at }) => ({ payment: word, what: "paid", value: "", as_of: at, fetched_at: at }),
  reply: ({ word, at, pieceKey }) => ({
    id: uuid(),
    piece_key: pieceKey,
    head_key: null,
    answers_key: null,
    reader_key: null,
    writer: `g:${uuid()}`,
    name: "Gast",
    address: word,
    text: "Indeed.",
    quote: "",
    quote_start: null,
    quote_end: null,
    state: "published",
    reasons: "[]",
    tells: 1,
    submission: uuid(),
    token: word,
    written_at: at,
    published_at: at,
    edited_at: null,
  }),
  dispute: ({ word, at, pieceKey }) => ({
    id: uuid(),
    piece_key: pieceKey,
    kind: "correction",
    state: "rejected",
    raised_by: "reader",
    anchor: null,
    claim: null,
    passage: "",
    text: word,
    name: word,
    address: word,
    address_key: word,
    token: null,
    made_at: at,
    opened_at: at,
    ruled_at: at,
    answer: "",
    staff_key: null,
  }),
  invitation: ({ word, at, pieceKey }) => ({
    id: uuid(),
    piece_key: pieceKey,
    contributor: word,
    name: word,
    address: word,
    address_key: word,
    token: word,
    made_at: at,
    expires_at: after(at, disputeTimes.invitation * 1000),
    staff_key: null,
  }),
  history: ({ at, readerKey, pieceKey }) => ({ reader_key: readerKey, piece_key: pieceKey, at }),
  desk_log: ({ word, at }) => ({ at, reader_key: null, role: "editor", what: word, on_what: "" }),
};

/** Tables of an entry with a time whose rows go by another rule: with the reply, or with the reader's own choice. */
const otherwise = new Set(["meter", "reply_ruling", "history_choice"]);

/** What every storage does with what has been kept long enough. */
export function keepNoLongerContract(open: OpenFresh): void {
  describe("what has been kept long enough", () => {
    const timed = PERSONAL_DATA.flatMap(({ tables, days }) =>
      tables.flatMap((table) => (days === null || otherwise.has(table) ? [] : [{ table, days }])),
    ) as { table: keyof typeof rows; days: number }[];

    test("goes from every table that the register gives a time, and not before", async () => {
      expect(timed.map(({ table }) => table).toSorted()).toEqual(Object.keys(rows).toSorted());
      const storage = await open();
      try {
        for (const { table, days } of timed) {
          for (const [word, age] of [
            [`old-${table}`, days + 0.1],
            [`new-${table}`, Math.max(0, days - 1)],
          ] as const)
            await put(storage, table, word, ago(age));
        }
        await openRights(storage.engine).sweep(now);
        const left = [];
        for (const { table } of timed) left.push(...(await wordsIn(storage, table)));
        // News of the payment service goes earlier than what became of the payment.
        const stays = timed.map(({ table }) => `new-${table}`).filter((word) => word !== "new-payment_event");
        expect(left.toSorted()).toEqual(stays.toSorted());
        await openRights(storage.engine).sweep(now);
      } finally {
        await storage.close();
      }
    });
  });
}

async function put({ engine, pieces }: Storage, table: keyof typeof rows, word: string, at: string): Promise<void> {
  const [piece] = await pieces.save([article(`piece of ${word}`, { title: word })]);
  const { key: pieceKey } = await engine.writer
    .selectFrom("piece")
    .select("key")
    .where("id", "=", piece?.id ?? "")
    .executeTakeFirstOrThrow();
  const readerKey = await madeUpReader(engine, `reader of ${word}`);
  const row = rows[table] as Row<typeof table>;
  await engine.writer.insertInto(table).values(row({ word, at, readerKey, pieceKey })).execute();
}

/** Which of the words stand in a table; in the history a piece stands for its title. */
async function wordsIn({ engine }: Storage, table: keyof typeof rows): Promise<string[]> {
  if (table === "history") {
    const kept = await engine.reader
      .selectFrom("history")
      .innerJoin("piece", "piece.key", "history.piece_key")
      .select("title")
      .execute();
    return kept.map(({ title }) => title);
  }
  const all = JSON.stringify(await engine.reader.selectFrom(table).selectAll().execute());
  return [`old-${table}`, `new-${table}`].filter((word) => all.includes(`"${word}"`) || all.includes(`:${word}"`));
}
