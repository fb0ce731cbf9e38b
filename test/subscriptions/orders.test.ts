import { afterAll, describe, expect, test } from "vitest";
import { eventOf } from "../../src/gateways/stripe/events.ts";
import {
  entitlement,
  isNewer,
  orderOf,
  paymentIn,
  type News,
  type Payments,
  type SubscriptionBooks,
} from "../../src/subscriptions/index.ts";
import { heeded } from "../../src/subscriptions/round.ts";
import { deadPayments, livePayments } from "../made-up/payments.ts";
import type { EventObject, StripeWorld, SubscriptionObject } from "../made-up/stripe-world.ts";
import { graceDays, live, lives, ordersOf, publication } from "../made-up/subscription-lives.ts";

// What is promised: whatever the order in which up to six events of a subscription's life arrive, twice each, with
// others mixed in that lie about their date, the reader has the access that the life ought to give; with the payment
// service at hand, and without it. The storage takes news in by the same `isNewer`; the contract of the storage and
// the test of the webhook try a part of this with real databases and real requests.

const counts = { orders: 0, deliveries: 0, wrong: 0 };
afterAll(() => {
  process.stdout.write(
    `Orders of events: ${counts.orders} in ${lives.length} lives, ${counts.deliveries} deliveries, ${counts.wrong} wrong entitlements.\n`,
  );
});

describe.each(lives)("$name", (life) => {
  test("comes to the same in every order, without the payment service", async () => {
    const { world, subscription, until } = await live(life, "reader");
    await tryOrders(world, subscription, until, deadPayments);
  });

  test("comes to the same in every order, with the payment service", async () => {
    const { world, subscription, until } = await live(life, "reader");
    await tryOrders(world, subscription, until, livePayments(world));
  });

  test("gives the right access while it happens, whichever old event comes", async () => {
    await live(life, "reader", async (world, subscription, until) => {
      for (const event of world.events) {
        const known = new Known();
        await known.take(event, livePayments(world), world.now);
        expect(known.until(subscription.id, world.now), event.type).toBe(until);
      }
    });
  });
});

async function tryOrders(
  world: StripeWorld,
  subscription: SubscriptionObject,
  until: string | null,
  payments: Payments,
) {
  const last = telling(world.events).slice(-6);
  const lie = dayAhead(world, subscription);
  for (const order of ordersOf(last)) {
    const known = new Known();
    const twice = [...order, lie, ...order.toReversed()];
    for (const event of twice) await known.take(event, payments, world.now);
    const found = known.until(subscription.id, world.now);
    counts.orders += 1;
    counts.deliveries += twice.length;
    if (found !== until) {
      counts.wrong += 1;
      expect(found, order.map(({ type }) => type).join(", ")).toBe(until);
    }
  }
}

/** Those that say something; the rest are hints to look. */
const telling = (events: EventObject[]) => events.filter(({ type }) => type !== "invoice.payment_failed");

/** Says that all is well for years, from tomorrow. */
function dayAhead(world: StripeWorld, subscription: SubscriptionObject): EventObject {
  const object = structuredClone(subscription);
  object.status = "active";
  object.cancel_at_period_end = false;
  for (const item of object.items.data) item.current_period_end += 9 * 365 * 86_400;
  const data = { object };
  return {
    id: "evt_ahead",
    object: "event",
    type: "customer.subscription.updated",
    created: world.clock + 86_400,
    data,
  };
}

/** What follows from news, kept as the storage keeps it. */
class Known {
  readonly #kept = new Map<string, { news: News; value: string; order: string; fetchedAt: string }>();

  async take(event: EventObject, payments: Payments, now: Date): Promise<void> {
    const told = eventOf(event as never, publication);
    if (!told) return;
    await heeded({ books: this.#books(), payments, now, report: () => {}, unreachable: false }, told);
  }

  until(id: string, now: Date): string | null {
    const snapshot = this.#kept.get(`subscription ${id}`)?.news.snapshot;
    if (!snapshot) return null;
    const paying = [...this.#kept].filter(([key, { value }]) => key.endsWith(" invoice") && value === snapshot.invoice);
    const values = paying.flatMap(([key]) =>
      ["refund", "dispute"].map((what) => this.#kept.get(key.replace("invoice", what))?.value ?? ""),
    );
    return entitlement({ ...snapshot, payment: paymentIn(values) }, graceDays, now).until;
  }

  #learn(news: News): void {
    if (news.snapshot) this.#put(`subscription ${news.snapshot.id}`, news, "", orderOf(news));
    for (const { payment, what, value } of news.marks) {
      this.#put(`payment ${payment} ${what}`, news, value, orderOf({ ...news, snapshot: null }, value));
    }
  }

  #put(key: string, news: News, value: string, order: string): void {
    const known = this.#kept.get(key);
    if (known && !isNewer(news, known, order)) return;
    this.#kept.set(key, { news, value, order, fetchedAt: news.begunAt ?? known?.fetchedAt ?? "" });
  }

  #books(): SubscriptionBooks {
    const learn = async (news: News) => this.#learn(news);
    const nothing = async () => null;
    const books = {
      ledger: { learn, fetchFailed: nothing, subscriptionPaidBy: nothing },
      events: { settle: nothing, failed: nothing },
    };
    return books as unknown as SubscriptionBooks;
  }
}
