import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMeter, type Asker, type Meter, type MeterRules } from "../../src/readers/index.ts";
import { openHoldings } from "../../src/storage/meter/holdings.ts";
import { erase, exportOf, meterDays, moveMeter, sweep } from "../../src/storage/meter/personal.ts";
import type { Storage } from "../../src/storage/open.ts";
import { keys } from "../made-up/keys.ts";
import { article, type OpenFresh } from "./examples.ts";
import { madeUpReader } from "./made-up-reader.ts";

const rules: MeterRules = { pieces: 3, period: "month", gifts: 2, timeZone: "Pacific/Kiritimati" };
const may = new Date("2031-05-20T12:00:00.000Z");
const later = (from: Date, days: number) => new Date(from.getTime() + days * 86_400_000);

/** A registered reader, known to the meter by this name. */
function reader(meter: string, browser?: string): Asker {
  const holders = [`m:${meter}`, ...(browser === undefined ? [] : [`b:${browser}`])];
  return { reader: { kind: "registered", id: meter }, holders };
}

/** What every storage does for the meter. */
export function meterContract(open: OpenFresh): void {
  describe("the meter", () => {
    let storage: Storage;
    let meter: Meter;
    /** Ids of pieces for subscribers. */
    let walled: string[];
    let free: Record<"open" | "registered" | "draft", string>;
    beforeAll(async () => {
      storage = await open();
      meter = openMeter(openHoldings(storage.engine), keys, rules);
      const saved = await storage.pieces.save([
        ...Array.from({ length: 12 }, (_, n) =>
          article(`walled-${n}`, { title: `Letter ${n}`, slug: `letter-${n}`, access: "subscribers" }),
        ),
        article("open"),
        article("registered", { access: "registered" }),
        article("draft", { access: "subscribers", status: "draft" }),
      ]);
      const ids = saved.map(({ id }) => id);
      walled = ids.slice(0, 12);
      const [openId = "", registered = "", draft = ""] = ids.slice(12);
      free = { open: openId, registered, draft };
    });
    afterAll(() => storage.close());
    const piece = (n: number) => walled[n] as string;
    const left = async (asker: Asker, now = may) => (await meter.left(asker, now))?.left;

    test("gives three choices a month, spends each once, and remembers them for ever", async () => {
      const ida = reader("ida");
      expect(await meter.left(ida, may)).toEqual({ left: 3, of: 3, next: new Date("2031-05-31T10:00:00.000Z") });
      expect(await meter.isOpen(ida.holders, piece(0))).toBe(false);
      expect(await meter.unlock(ida, piece(0), may)).toEqual({ kind: "opened", left: 2 });
      expect(await meter.unlock(ida, piece(0), may)).toEqual({ kind: "already", left: 2 });
      expect(await meter.unlock(ida, piece(1), may)).toEqual({ kind: "opened", left: 1 });
      expect(await meter.unlock(ida, piece(2), may)).toEqual({ kind: "opened", left: 0 });
      expect(await meter.unlock(ida, piece(3), may)).toEqual({ kind: "metered", left: 0 });
      expect(await meter.unlock(ida, piece(1), may)).toEqual({ kind: "already", left: 0 });
      expect(await left(ida)).toBe(0);
      const june = new Date("2031-05-31T10:00:00.000Z");
      expect(await left(ida, new Date(june.getTime() - 1))).toBe(0);
      expect(await left(ida, june)).toBe(3);
      expect(await meter.unlock(ida, piece(0), later(may, 4000))).toEqual({ kind: "already", left: 3 });
      expect(await meter.isOpen(ida.holders, piece(0))).toBe(true);
      expect(await meter.isOpen(ida.holders, piece(3))).toBe(false);
      expect(await meter.openAmong(ida.holders, walled)).toEqual(new Set(walled.slice(0, 3)));
      const opened = await meter.opened(ida, { limit: 2, offset: 0 });
      expect(opened.total).toBe(3);
      expect(opened.items.map(({ piece: { slug }, how, at }) => [slug, how, at])).toEqual([
        ["letter-2", "choice", may.toISOString()],
        ["letter-1", "choice", may.toISOString()],
      ]);
    });

    test("spends nothing on what is free, gone or not for those without a meter", async () => {
      const odd = reader("odd");
      expect(await meter.unlock(odd, free.open, may)).toEqual({ kind: "free" });
      expect(await meter.unlock(odd, free.registered, may)).toEqual({ kind: "free" });
      expect(await meter.unlock(odd, free.draft, may)).toEqual({ kind: "gone" });
      expect(await meter.unlock(odd, "no such piece", may)).toEqual({ kind: "gone" });
      const subscriber: Asker = { ...odd, reader: { kind: "subscriber", id: "odd" } };
      expect(await meter.unlock(subscriber, piece(0), may)).toEqual({ kind: "free" });
      expect(await meter.left(subscriber, may)).toBeNull();
      const visitor: Asker = { reader: { kind: "visitor" }, holders: ["b:nobody"] };
      expect(await meter.unlock(visitor, piece(0), may)).toEqual({ kind: "metered", left: 0 });
      // Whoever has not confirmed the address yet has nothing to spend.
      expect(await meter.unlock({ ...odd, reader: { kind: "visitor" } }, piece(0), may)).toMatchObject({ left: 0 });
      expect(await meter.left(visitor, may)).toBeNull();
      expect(await meter.isOpen([], piece(0))).toBe(false);
      expect(await meter.opened(visitor, { limit: 9, offset: 0 })).toEqual({ total: 0, items: [] });
      expect(await left(odd)).toBe(3);
    });

    test("spends exactly as often as it may, however many ask at once", async () => {
      const many = reader("many");
      const asked = await Promise.all(
        Array.from({ length: 60 }, (_, n) => meter.unlock(many, piece((n * 7) % 10), may)),
      );
      expect(asked.filter(({ kind }) => kind === "opened")).toHaveLength(3);
      expect((await meter.openAmong(many.holders, walled)).size).toBe(3);
      const twice = reader("twice");
      const clicks = await Promise.all([1, 2, 3].map(() => meter.unlock(twice, piece(0), may)));
      expect(clicks.map(({ kind }) => kind).sort()).toEqual(["already", "already", "opened"]);
      expect(await left(twice)).toBe(2);
    });

    test("never gives more because the clock goes backward", async () => {
      const kai = reader("kai");
      await meter.unlock(kai, piece(0), later(may, -30));
      for (const n of [1, 2, 3]) await meter.unlock(kai, piece(n), may);
      // Back in April, where one of three was spent.
      expect(await meter.unlock(kai, piece(4), later(may, -30))).toEqual({ kind: "metered", left: 0 });
      expect(await left(kai, later(may, -400))).toBe(0);
      expect(await meter.unlock(kai, piece(5), later(may, -400))).toEqual({ kind: "metered", left: 0 });
    });

    test("gives back what was spent on a piece that is withdrawn in the same period", async () => {
      const wanda = reader("wanda");
      for (const n of [0, 1, 11]) await meter.unlock(wanda, piece(n), may);
      expect(await left(wanda)).toBe(0);
      await storage.pieces.withdraw(piece(11), "It was made up.");
      expect(await left(wanda)).toBe(1);
      expect(await meter.unlock(wanda, piece(11), may)).toEqual({ kind: "gone" });
      expect(await meter.unlock(wanda, piece(2), may)).toEqual({ kind: "opened", left: 0 });
      expect((await meter.opened(wanda, { limit: 9, offset: 0 })).total).toBe(3);
    });

    test("opens one piece to a browser for each mailbox, once", async () => {
      expect(await meter.pass("mailbox", "phone", piece(0), may)).toBe(true);
      expect(await meter.isOpen(["b:phone"], piece(0))).toBe(true);
      expect(await meter.isOpen(["b:laptop"], piece(0))).toBe(false);
      expect(await meter.pass("mailbox", "phone", piece(1), may)).toBe(false);
      expect(await meter.pass("mailbox", "laptop", piece(0), later(may, 1))).toBe(false);
      // The second press of a button that was pressed twice may come from a browser without its cookie.
      expect(await meter.pass("mailbox", "phone again", piece(0), new Date(may.getTime() + 60_000))).toBe(true);
      expect(await meter.pass("another mailbox", "phone", piece(1), may)).toBe(true);
      expect(await meter.pass("a third", "phone", "no such piece", may)).toBe(false);
      expect(await meter.pass("a third", "phone", piece(2), may)).toBe(true);
      const rush = await Promise.all([3, 4, 5, 6].map((n) => meter.pass("rush", "phone", piece(n), may)));
      expect(rush.filter(Boolean)).toHaveLength(1);
    });

    test("hands what a browser holds to the reader who signs in with it, and spends no choice", async () => {
      await meter.pass("tove's", "tove's browser", piece(0), may);
      await meter.takeOver("tove's browser", "tove");
      const tove = reader("tove");
      expect(await meter.isOpen(tove.holders, piece(0))).toBe(true);
      expect(await meter.isOpen(["b:tove's browser"], piece(0))).toBe(false);
      expect(await left(tove)).toBe(3);
      await meter.unlock(tove, piece(1), may);
      await meter.pass("tove's other", "tove's browser", piece(1), may);
      await Promise.all([1, 2, 3].map(() => meter.takeOver("tove's browser", "tove")));
      expect(await left(tove)).toBe(2);
      const { items } = await meter.opened(tove, { limit: 9, offset: 0 });
      expect(items.map(({ piece: { slug }, how }) => `${slug} ${how}`).sort()).toEqual([
        "letter-0 pass",
        "letter-1 choice",
      ]);
    });

    test("counts gifts, makes one of a form sent twice, and opens each to three", async () => {
      const { gifts } = meter;
      const wish = { meter: "gina", pieceId: piece(0), attempt: "a", from: "Gina" };
      expect(await gifts.left("gina", may)).toMatchObject({ left: 2, of: 2 });
      expect(await gifts.give(wish, may)).toEqual({ kind: "given", left: 1 });
      expect(await gifts.give(wish, may)).toEqual({ kind: "already", left: 1 });
      const rush = await Promise.all(["b", "c", "d"].map((attempt) => gifts.give({ ...wish, attempt, from: "" }, may)));
      expect(rush.map(({ kind }) => kind).sort()).toEqual(["given", "metered", "metered"]);
      expect(await gifts.give(wish, may)).toEqual({ kind: "already", left: 0 });
      expect(await gifts.left("gina", later(may, 31))).toMatchObject({ left: 2 });
      expect(await gifts.give({ ...wish, attempt: "e", pieceId: free.draft }, later(may, 31))).toEqual({
        kind: "gone",
      });

      const token = gifts.token("gina", "a");
      expect(await gifts.at(token, may)).toMatchObject({ piece: { slug: "letter-0" }, from: "Gina", left: 3 });
      const asked = await Promise.all(
        ["b:1", "b:2", "b:2", "b:3", "b:4", "b:5"].map((holder) => gifts.accept(token, { holders: [holder] }, may)),
      );
      expect(asked.filter(({ kind }) => kind !== "gone").length).toBeGreaterThanOrEqual(3);
      expect(await gifts.at(token, may)).toMatchObject({ left: 0 });
      const open = await Promise.all(["b:1", "b:2", "b:3", "b:4", "b:5"].map((one) => meter.isOpen([one], piece(0))));
      expect(open.filter(Boolean)).toHaveLength(3);
      // Who has it keeps it; nobody else gets it.
      const holder = `b:${open.indexOf(true) + 1}`;
      expect(await gifts.accept(token, { holders: [holder] }, may)).toEqual({ kind: "already", slug: "letter-0" });
      expect(await gifts.accept(token, { holders: ["b:9"] }, may)).toEqual({ kind: "gone" });
    });

    test("lets gifts end, and gives them to the reader rather than the browser", async () => {
      const { gifts } = meter;
      const wish = { meter: "gerd", pieceId: piece(4), attempt: "x", from: "" };
      await gifts.give(wish, may);
      const token = gifts.token("gerd", "x");
      const nils = reader("nils", "nils's browser");
      expect(await gifts.accept(token, nils, later(may, 29))).toEqual({ kind: "opened", slug: "letter-4" });
      expect(await meter.isOpen(["m:nils"], piece(4))).toBe(true);
      expect(await meter.isOpen(["b:nils's browser"], piece(4))).toBe(false);
      expect(await left(nils)).toBe(3);
      expect(await gifts.at(token, later(may, 30))).toBeNull();
      expect(await gifts.accept(token, { holders: ["b:late"] }, later(may, 30))).toEqual({ kind: "gone" });
      expect(await gifts.at(`${token}x`, may)).toBeNull();
      expect(await gifts.accept(token, { holders: [] }, may)).toEqual({ kind: "gone" });
    });
  });

  describe("what the meter knows of a reader", () => {
    let storage: Storage;
    let meter: Meter;
    let ids: string[];
    beforeAll(async () => {
      storage = await open();
      meter = openMeter(openHoldings(storage.engine), keys, rules);
      const inputs = ["one", "two", "three", "four"].map((slug) => article(slug, { slug, access: "subscribers" }));
      ids = (await storage.pieces.save(inputs)).map(({ id }) => id);
    });
    afterAll(() => storage.close());
    const known = async (name: string) => {
      const key = await madeUpReader(storage.engine, name);
      const asker = reader(`meter of ${name}`);
      await meter.unlock(asker, ids[0] as string, may);
      await meter.gifts.give({ meter: `meter of ${name}`, pieceId: ids[1] as string, attempt: "a", from: name }, may);
      return { key, asker };
    };
    const inTransaction = (work: (trx: Parameters<typeof erase>[0]) => Promise<void>) =>
      storage.engine.writer.transaction().execute(work);

    test("is told whole, and opens nothing", async () => {
      const { key } = await known("Exa");
      const told = await exportOf(storage.engine.reader, key);
      expect(told).toMatchObject({
        opened: [{ slug: "one", how: "choice", at: may.toISOString() }],
        gifts: [{ slug: "two", from: "Exa", madeAt: may.toISOString() }],
      });
      expect(JSON.stringify(told)).not.toContain(meter.gifts.token("meter of Exa", "a"));
    });

    test("is forgotten, but that choices were made in the last month", async () => {
      const { key, asker } = await known("Era");
      await inTransaction((trx) => erase(trx, key));
      expect(await exportOf(storage.engine.reader, key)).toEqual({ opened: [], gifts: [] });
      expect(await meter.isOpen(asker.holders, ids[0] as string)).toBe(false);
      expect(await meter.gifts.at(meter.gifts.token("meter of Era", "a"), may)).toBeNull();
      expect((await meter.left(asker, may))?.left).toBe(2);
      await sweep(storage.engine, later(may, meterDays.erasedChoice + 1));
      expect((await meter.left(asker, may))?.left).toBe(3);
    });

    test("stays with another account of the same mailbox", async () => {
      const { key, asker } = await known("Twin");
      const other = await madeUpReader(storage.engine, "Twin+2");
      const sameMeter = storage.engine.writer.updateTable("reader").set({ meter: "meter of Twin" });
      await sameMeter.where("key", "=", other).execute();
      await inTransaction((trx) => erase(trx, key));
      expect(await meter.isOpen(asker.holders, ids[0] as string)).toBe(true);
    });

    test("moves with the reader's address, choices and all", async () => {
      const { key, asker } = await known("Mova");
      const moved = reader("another mailbox");
      await meter.unlock(moved, ids[2] as string, may);
      await inTransaction((trx) => moveMeter(trx, key, "another mailbox"));
      expect((await meter.left(moved, may))?.left).toBe(1);
      expect(await meter.openAmong(moved.holders, ids)).toEqual(new Set([ids[0], ids[2]]));
      expect(await meter.isOpen(asker.holders, ids[0] as string)).toBe(false);
      expect((await meter.gifts.left("another mailbox", may)).left).toBe(1);
      // The old mailbox, should somebody register by it again, has spent what it has spent.
      expect((await meter.left(asker, may))?.left).toBe(2);
    });

    test("is kept as long as somebody can reach it, and no longer", async () => {
      await meter.pass("swept", "swept", ids[0] as string, may);
      await meter.unlock(reader("stays"), ids[0] as string, may);
      const held = () => meter.isOpen(["b:swept"], ids[0] as string);
      await sweep(storage.engine, later(may, meterDays.browser));
      expect(await held()).toBe(true);
      expect(await meter.pass("swept", "elsewhere", ids[1] as string, later(may, meterDays.browser))).toBe(true);
      await sweep(storage.engine, later(may, meterDays.browser + 1));
      expect(await held()).toBe(false);
      expect(await meter.isOpen(["m:stays"], ids[0] as string)).toBe(true);
    });
  });
}
