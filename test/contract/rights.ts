import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PERSONAL_DATA, personalTables, WITHOUT_READERS } from "../../src/readers/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openRights } from "../../src/storage/rights/rights.ts";
import type { OpenFresh } from "./examples.ts";
import { canaryOf, wholeReader } from "./whole-reader.ts";

const now = new Date("2030-05-02T12:00:00.000Z");

/** What of a table says whose something is. */
const personalColumns =
  /^(reader_key|staff_key|address|address_key|ip|network|browser|meter|mailbox|holder|giver|customer|writer)$/;

/** The two engines search in tables of their own. */
const searching = ["piece_search", "search_word"];

/** What every storage gives readers over what is kept of them. */
export function rightsContract(open: OpenFresh): void {
  describe("rights", () => {
    let storage: Storage;
    beforeAll(async () => void (storage = await open()));
    afterAll(() => storage.close());
    const rights = () => openRights(storage.engine);

    /** Every table but those that a search engine makes for itself. */
    const columns = async () => {
      const tables = await storage.engine.reader.introspection.getTables({ withInternalKyselyTables: true });
      return tables
        .filter(({ name, isView }) => !isView && !/^(piece_fts|sqlite_)/.test(name))
        .map(({ name, columns: of }) => ({ name, columns: of.map((column) => column.name) }));
    };
    const everything = async () => {
      const cells: { table: string; column: string; value: unknown }[] = [];
      for (const { name } of await columns()) {
        const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
          storage.engine.reader,
        );
        for (const row of rows)
          for (const [column, value] of Object.entries(row)) cells.push({ table: name, column, value });
      }
      return cells;
    };

    test("every table stands in the register, once", async () => {
      const named = [...personalTables(), ...Object.keys(WITHOUT_READERS)];
      expect(new Set(named).size).toBe(named.length);
      const there = (await columns()).map(({ name }) => name);
      expect(there.filter((name) => !named.includes(name))).toEqual([]);
      expect(named.filter((name) => !there.includes(name) && !searching.includes(name))).toEqual([]);
    });

    test("no table that is said to hold nothing about readers has a column that looks as if it did", async () => {
      const suspicious = (await columns())
        .filter(({ name }) => name in WITHOUT_READERS)
        .flatMap(({ name, columns: of }) =>
          of.filter((one) => personalColumns.test(one)).map((one) => `${name}.${one}`),
        );
      expect(suspicious).toEqual([]);
    });

    test("the made-up reader stands in every table that readers can stand in", async () => {
      await wholeReader(storage, "una");
      const empty = [];
      for (const table of personalTables()) {
        const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(storage.engine.reader);
        if (rows.length === 0) empty.push(table);
      }
      // What no reader has, or only one who has left.
      expect(empty.toSorted()).toEqual(["erased_choice", "limit_window", "payment_event", "payment_mark"]);
    });

    test("the copy holds something of every table that the register promises", async () => {
      const { readerKey, address } = await wholeReader(storage, "vera");
      const copy = JSON.stringify(await rights().dataOf(readerKey));
      const promised = PERSONAL_DATA.filter(({ copied }) => copied === true).flatMap(({ tables }) => tables);
      const inNumbersOnly = {
        reader: address,
        opened: canaryOf("vera", "opened choice"),
        reply_like: `"repliesLiked":[{`,
        piece_like: `"piecesLiked":[{`,
        reply_report: `"reported":[{`,
        reply_ruling: `"rulings":[{`,
        saved_piece: `"readingList":[{`,
        private_feed: `"feedMadeAt":"2030`,
        history_choice: `"historyOnSince":"2030`,
        history: `"history":[{`,
        desk_log: `"deeds":[{`,
        // Locks and letters that are owed say nothing that the subscription and the pieces do not.
        meter: "",
        subscription_notice: "",
      } as Record<string, string>;
      const missing = promised.filter((table) => !copy.includes(inNumbersOnly[table] ?? canaryOf("vera", table)));
      expect(missing).toEqual([]);
      for (const secret of [
        "session token",
        "sign_in code",
        "sign_in link",
        "letter text",
        "staff_factor",
        "gift token",
      ])
        expect([secret, copy.includes(canaryOf("vera", secret))]).toEqual([secret, false]);
    });

    test("a reader who leaves is in no table any more, by no word and by no key", async () => {
      const { readerKey, id, address, meter } = await wholeReader(storage, "wanda");
      const kept = await wholeReader(storage, "xenia");
      const before = (await everything()).filter(({ value }) => String(value).includes("xenia")).length;
      expect(await rights().erase(readerKey, "withdrawn", now)).toBe("erased");
      const words = ["wanda", id, address, meter];
      // The piece is the publication's, a code its maker's; a visit to the payment service is ended there first.
      const others = new Set(["piece", "piece_version", "access_code", "checkout", ...searching]);
      const left = (await everything()).filter(
        ({ table, column, value }) =>
          (!others.has(table) && words.some((word) => String(value).includes(word))) ||
          (/^(reader|staff)_key$/.test(column) && value === readerKey),
      );
      // When choices were made stays for a month, so that leaving brings no new ones.
      expect(left.map(({ table, column }) => `${table}.${column}`)).toEqual(["erased_choice.holder"]);
      expect(await rights().dataOf(readerKey)).toBeNull();
      expect((await everything()).filter(({ value }) => String(value).includes("xenia"))).toHaveLength(before);
      expect(await rights().dataOf(kept.readerKey)).not.toBeNull();
      expect(await rights().erase(readerKey, "withdrawn", now)).toBe("unknown");
    });

    test("published replies stay without a name if the reader wants it so; what was not published goes", async () => {
      const { readerKey, id } = await wholeReader(storage, "yara");
      await rights().erase(readerKey, "unsigned", now);
      const replies = (await everything()).filter(({ table }) => table === "reply").map(({ value }) => String(value));
      expect(replies.filter((value) => value === canaryOf("yara", "reply"))).toHaveLength(1);
      expect(replies.filter((value) => value === canaryOf("yara", "reply held"))).toEqual([]);
      expect(replies.filter((value) => value === "yara" || value.includes(id))).toEqual([]);
    });

    test("what is written while its reader leaves is refused, or goes as well", async () => {
      const { readerKey, pieceKey } = await wholeReader(storage, "ulla");
      let left = false;
      const write = async (writer: number) => {
        for (let n = 0; !left && n < 500; n++) {
          const id = `late ${writer} ${n}`;
          await sql`insert into reply (id, piece_key, reader_key, writer, name, text, quote, state, reasons, tells, submission, written_at)
            values (${id}, ${pieceKey}, ${readerKey}, 'late', 'ulla', 'Late.', '', 'published', '[]', 0, ${id}, '2030')`
            .execute(storage.engine.writer)
            .catch(() => {});
        }
      };
      const writing = [1, 2, 3].map(write);
      expect(await rights().erase(readerKey, "unsigned", now)).toBe("erased");
      left = true;
      await Promise.all(writing);
      const { rows } = await sql<{ name: string; writer: string }>`
        select name, writer from reply where id like 'late%'`.execute(storage.engine.reader);
      expect(rows.filter(({ name, writer }) => name !== "" || writer === "late")).toEqual([]);
    });

    test("whoever works at the desk hands in the role before leaving", async () => {
      const { readerKey } = await wholeReader(storage, "zoe");
      await storage.engine.writer.updateTable("reader").set({ role: "editor" }).where("key", "=", readerKey).execute();
      expect(await rights().erase(readerKey, "withdrawn", now)).toBe("staff");
      expect(await rights().dataOf(readerKey)).not.toBeNull();
    });
  });
}
