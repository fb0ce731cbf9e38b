import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { v7 as uuid } from "uuid";
import { eventOf } from "../../src/gateways/stripe/events.ts";
import {
  Subscriptions,
  type News,
  type PaymentEvent,
  type Payments,
  type SubscriptionBooks,
} from "../../src/subscriptions/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openSubscriptionBooks } from "../../src/storage/subscriptions/books.ts";
import { erase, exportOf } from "../../src/storage/subscriptions/personal.ts";
import { deadPayments, livePayments } from "../made-up/payments.ts";
import type { StripeWorld } from "../made-up/stripe-world.ts";
import { birth, graceDays, live, lives, publication } from "../made-up/subscription-lives.ts";
import type { OpenFresh } from "./examples.ts";

/** What every storage keeps of subscriptions. */
export function subscriptionsContract(open: OpenFresh): void {
  describe("subscriptions", () => {
    let storage: Storage;
    let books: SubscriptionBooks;
    beforeAll(async () => {
      storage = await open();
      books = openSubscriptionBooks(storage.engine, graceDays);
    });
    afterAll(() => storage.close());

    const reader = async (meter = uuid()) => {
      const id = uuid();
      const { key } = await storage.engine.writer
        .insertInto("reader")
        .values({ id, address: `${id}@mail.example`, address_key: id, meter, created_at: birth.toISOString() })
        .returning("key")
        .executeTakeFirstOrThrow();
      return { id, key, meter };
    };
    const access = async (id: string) => (await books.ledger.subscriber(id))?.accessUntil;
    const service = (payments: Payments | null) =>
      new Subscriptions({ books, payments, terms: { plans: [], studentDomains: [], graceDays }, hash: (code) => code });
    const newsOf = (world: StripeWorld, id: string) => livePayments(world).subscription(id) as Promise<News>;

    test.each(lives)("give the right access whatever the order: $name", async (life) => {
      const random = randomFrom(life.name.length * 7919 + life.steps.length);
      for (let n = 0; n < 6; n += 1) {
        const { id } = await reader();
        const { world, subscription, until } = await live(life, id);
        const alive = n % 2 === 0;
        const events = shuffled([...world.events, ...world.events], random);
        for (const event of events.flatMap((one) => eventOf(one as never, publication) ?? [])) {
          await books.events.note(event, world.now);
        }
        const payments = alive ? livePayments(world) : deadPayments;
        for (let round = 0; round < 3; round += 1) await service(payments).lookAfter(world.now, () => {});
        expect(await access(id), `${n} ${subscription.id}`).toBe(until);
        await settleAll();
      }
    });

    test("keep an event once, and until it is dealt with", async () => {
      const event: PaymentEvent = {
        id: uuid(),
        type: "invoice.paid",
        subscription: "sub_x",
        checkout: null,
        payment: null,
        news: { snapshot: null, marks: [], at: birth.toISOString(), source: "updated", begunAt: null },
      };
      expect(await books.events.note(event, birth)).toBe(true);
      expect(await books.events.note(event, birth)).toBe(false);
      expect(await books.events.due(5, birth)).toEqual([event]);
      await books.events.failed(event.id, birth);
      expect(await books.events.due(5, birth)).toEqual([]);
      expect(await books.events.due(5, after(birth, 5))).toEqual([event]);
      await books.events.settle(event.id, birth);
      expect(await books.events.due(5, after(birth, 9e6))).toEqual([]);
      expect(await books.events.note(event, birth)).toBe(false);
      await books.ledger.sweep(after(birth, 41 * 86_400));
      expect(await books.events.note(event, birth)).toBe(true);
      await books.events.settle(event.id, birth);
    });

    test("believe the later of two fetches, whichever ends first", async () => {
      const { id } = await reader();
      const { world, subscription } = await live(lives[3] as (typeof lives)[0], id);
      const ended = await newsOf(world, subscription.id);
      const stale: News = { ...ended, snapshot: ended.snapshot && { ...ended.snapshot, status: "active" } };
      await books.ledger.learn({ ...ended, begunAt: "2031-04-01T00:00:00.500Z" }, world.now);
      await books.ledger.learn({ ...stale, begunAt: "2031-04-01T00:00:00.400Z" }, world.now);
      expect(await access(id)).toBeNull();
    });

    test("know nothing of subscriptions that are somebody else's", async () => {
      const { world, subscription } = await live(lives[0] as (typeof lives)[0], "no-reader-of-ours");
      await books.ledger.learn(await newsOf(world, subscription.id), world.now);
      const rows = await storage.engine.reader
        .selectFrom("subscription")
        .select("key")
        .where("id", "=", subscription.id)
        .execute();
      expect(rows).toEqual([]);
    });

    test("of two that a reader paid for keep the first and have the other undone, in either order", async () => {
      for (const turned of [false, true]) {
        const { id } = await reader();
        const { world, subscription: first } = await live({ ...(lives[1] as (typeof lives)[0]), steps: [] }, id);
        world.pass(40);
        const { customer, metadata } = first;
        const second = world.subscribe({ customer, metadata, price: "price_year", trialDays: 0 });
        const both = [first.id, second.id];
        for (const one of turned ? both.toReversed() : both) {
          await books.ledger.learn(await newsOf(world, one), world.now);
        }
        const wishes = await books.ledger.dueWishes(5, world.now);
        expect(wishes).toEqual([{ id: second.id, wish: "undo" }]);
        await books.ledger.wish(second.id, null, world.now);
        world.cancel(second);
        await books.ledger.learn(await newsOf(world, second.id), world.now);
        expect(await access(id)).toBe(new Date(birth.getTime() + 37 * 86_400_000).toISOString());
      }
    });

    test("owe each letter once", async () => {
      await clearNotices();
      const { id } = await reader();
      const { world, subscription } = await live({ ...(lives[1] as (typeof lives)[0]), steps: [] }, id);
      const learn = async () => books.ledger.learn(await newsOf(world, subscription.id), world.now);
      const owed = async () => {
        const due = await books.notices.due(10);
        for (const one of due) await books.notices.settle(one, world.now);
        return due.map(({ kind }) => kind);
      };
      await learn();
      await learn();
      expect(await owed()).toEqual(["welcome"]);
      world.pass(30 * 86_400);
      world.failRenewal(subscription);
      await learn();
      expect(await owed()).toEqual(["failed"]);
      world.recover(subscription);
      world.endWithPeriod(subscription, true);
      await learn();
      expect(await owed()).toEqual(["cancelled"]);
      world.endWithPeriod(subscription, false);
      await learn();
      world.endWithPeriod(subscription, true);
      await learn();
      await learn();
      expect(await owed()).toEqual(["cancelled"]);
      world.cancel(subscription);
      await learn();
      expect(await owed()).toEqual([]);
    });

    test("give days for an access code, to each mailbox once and to no more readers than it is for", async () => {
      const [one, two, three] = [await reader(), await reader(), await reader()];
      const sameMailbox = await reader(one.meter);
      await books.codes.add({ hash: "spring", begins: "SPRI", days: 30, uses: 2, endsAt: null }, birth);
      const until = new Date(birth.getTime() + 30 * 86_400_000).toISOString();
      const all = await Promise.all([one, two, three].map(({ id }) => books.codes.redeem(id, "spring", birth)));
      expect(all.map(({ kind }) => kind).toSorted()).toEqual(["granted", "granted", "used"]);
      expect(all).toContainEqual({ kind: "granted", until });
      await books.codes.add({ hash: "summer", begins: "SUMM", days: 10, uses: 9, endsAt: null }, birth);
      expect((await books.codes.redeem(one.id, "summer", birth)).kind).toBe("granted");
      expect(await books.codes.redeem(one.id, "summer", birth)).toEqual({ kind: "used" });
      expect(await books.codes.redeem(sameMailbox.id, "summer", birth)).toEqual({ kind: "used" });
      expect(await books.codes.redeem(one.id, "autumn", birth)).toEqual({ kind: "unknown" });
      await books.codes.add({ hash: "past", begins: "PAST", days: 1, uses: 1, endsAt: birth.toISOString() }, birth);
      expect(await books.codes.redeem(two.id, "past", birth)).toEqual({ kind: "unknown" });
      expect((await books.codes.list()).find(({ begins }) => begins === "SPRI")).toMatchObject({ used: 2, uses: 2 });
    });

    test("keep institutions by name", async () => {
      const first = {
        name: "Free Library",
        networks: ["192.0.2.0/24"],
        domains: ["library.example"],
        until: "2032-01-01",
      };
      const added = await books.institutions.add(first, birth);
      await books.institutions.add({ ...first, until: "2033-01-01" }, birth);
      expect(await books.institutions.list()).toEqual([{ ...added, until: "2033-01-01" }]);
      expect(await books.institutions.remove("Free Library")).toBe(true);
      expect(await books.institutions.remove("Free Library")).toBe(false);
    });

    test("look after checkouts until it is known what came of them", async () => {
      const { id } = await reader();
      const checkout = { id: uuid(), plan: "year", url: "https://pay.example/1", openedAt: birth.toISOString() };
      await books.checkouts.keep(id, "cus_1", checkout);
      expect(await books.checkouts.ofReader(id)).toEqual([checkout]);
      expect(await books.checkouts.due(5, birth)).toEqual([{ ...checkout, orphan: false }]);
      await books.checkouts.lookAgain(checkout.id, after(birth, 3).toISOString());
      expect(await books.checkouts.due(5, birth)).toEqual([]);
      expect((await books.ledger.subscriber(id))?.customer).toBe("cus_1");
      await books.checkouts.settle(checkout.id);
      expect(await books.checkouts.ofReader(id)).toEqual([]);
    });

    test("of a reader who leaves are ended at once, and name nobody", async () => {
      const { id, key } = await reader();
      const { world, subscription } = await live({ ...(lives[1] as (typeof lives)[0]), steps: [] }, id);
      await books.ledger.learn(await newsOf(world, subscription.id), world.now);
      const checkout = { id: uuid(), plan: "year", url: "https://pay.example/2", openedAt: birth.toISOString() };
      await books.checkouts.keep(id, subscription.customer, checkout);
      expect(await exportOf(storage.engine.reader, key)).toMatchObject({
        subscriptions: [{ id: subscription.id, status: "active" }],
        checkouts: [{ id: checkout.id }],
      });
      await storage.engine.writer.transaction().execute(async (trx) => {
        await erase(trx, key, world.now);
        await trx.deleteFrom("reader").where("key", "=", key).execute();
      });
      expect(await exportOf(storage.engine.reader, key)).toEqual({
        subscriptions: [],
        payers: [],
        codes: [],
        checkouts: [],
      });
      expect(await books.ledger.dueWishes(5, world.now)).toEqual([{ id: subscription.id, wish: "stop" }]);
      expect(await books.checkouts.due(5, world.now)).toEqual([{ ...checkout, orphan: true }]);
      await books.ledger.wish(subscription.id, null, world.now);
      world.cancel(subscription);
      await books.ledger.learn(await newsOf(world, subscription.id), world.now);
      await books.ledger.sweep(world.now);
      const rows = await storage.engine.reader
        .selectFrom("subscription")
        .select("key")
        .where("id", "=", subscription.id)
        .execute();
      expect(rows).toEqual([]);
    });

    async function settleAll() {
      const later = after(birth, 9e8);
      for (const { id } of await books.events.due(100, later)) await books.events.settle(id, later);
    }
    async function clearNotices() {
      await storage.engine.writer.updateTable("subscription_notice").set({ settled_at: "then" }).execute();
    }
  });
}

const after = (time: Date, seconds: number) => new Date(time.getTime() + seconds * 1000);

/** Numbers from 0 to 1, the same each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(list: T[], random: () => number): T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
