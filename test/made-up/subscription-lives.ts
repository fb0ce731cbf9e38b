import { StripeWorld, type SubscriptionObject } from "./stripe-world.ts";

export const publication = "https://review.example";
const prices = { price_month: "month", price_year: "year" } as const;
/** When every life begins. */
export const birth = new Date("2031-03-01T12:00:00.000Z");
export const graceDays = 7;

const day = 86_400;

/** Something happens to a subscription so many days after its beginning; then access must last so long. */
interface Step {
  on: number;
  happens(world: StripeWorld, subscription: SubscriptionObject): void;
  /** Days after the beginning; null for no access. */
  until: number | null;
}

export interface Life {
  name: string;
  price: keyof typeof prices;
  trialDays: number;
  /** Right after it began. */
  until: number;
  steps: Step[];
}

/** Lives of a subscription, each with the access that it ought to give, reckoned by hand. A month is 30 days. */
export const lives: Life[] = [
  {
    name: "a trial that is paid for and renewed",
    price: "price_month",
    trialDays: 14,
    until: 14 + 7,
    steps: [
      { on: 14, happens: (world, one) => world.renew(one), until: 44 + 7 },
      { on: 44, happens: (world, one) => world.renew(one), until: 74 + 7 },
    ],
  },
  {
    name: "a card that fails and another that works",
    price: "price_month",
    trialDays: 0,
    until: 30 + 7,
    steps: [
      { on: 30, happens: (world, one) => world.failRenewal(one), until: 30 + 7 },
      { on: 33, happens: (world, one) => world.recover(one), until: 60 + 7 },
    ],
  },
  {
    name: "a card that fails for good",
    price: "price_month",
    trialDays: 14,
    until: 14 + 7,
    steps: [
      { on: 14, happens: (world, one) => world.failRenewal(one), until: 14 + 7 },
      { on: 24, happens: (world, one) => world.cancel(one), until: null },
    ],
  },
  {
    name: "an end with the period",
    price: "price_month",
    trialDays: 0,
    until: 30 + 7,
    steps: [
      { on: 10, happens: (world, one) => world.endWithPeriod(one, true), until: 30 },
      { on: 30, happens: (world, one) => world.cancel(one), until: null },
    ],
  },
  {
    name: "an end that is taken back",
    price: "price_year",
    trialDays: 0,
    until: 365 + 7,
    steps: [
      { on: 10, happens: (world, one) => world.endWithPeriod(one, true), until: 365 },
      { on: 12, happens: (world, one) => world.endWithPeriod(one, false), until: 365 + 7 },
    ],
  },
  {
    name: "a refund",
    price: "price_year",
    trialDays: 0,
    until: 365 + 7,
    steps: [{ on: 20, happens: (world, one) => world.refund(world.paymentOf(one)), until: null }],
  },
  {
    name: "a refund, and a new period that is paid",
    price: "price_month",
    trialDays: 0,
    until: 30 + 7,
    steps: [
      { on: 20, happens: (world, one) => world.refund(world.paymentOf(one)), until: null },
      { on: 30, happens: (world, one) => world.renew(one), until: 60 + 7 },
    ],
  },
  {
    name: "a dispute that is won",
    price: "price_year",
    trialDays: 0,
    until: 365 + 7,
    steps: [
      { on: 20, happens: (world, one) => world.dispute(world.paymentOf(one), "needs_response"), until: null },
      { on: 60, happens: (world, one) => world.dispute(world.paymentOf(one), "won"), until: 365 + 7 },
    ],
  },
  {
    name: "a dispute that is lost",
    price: "price_year",
    trialDays: 0,
    until: 365 + 7,
    steps: [
      { on: 20, happens: (world, one) => world.dispute(world.paymentOf(one), "under_review"), until: null },
      { on: 60, happens: (world, one) => world.dispute(world.paymentOf(one), "lost"), until: null },
    ],
  },
  {
    name: "a month that becomes a year",
    price: "price_month",
    trialDays: 0,
    until: 30 + 7,
    steps: [{ on: 10, happens: (world, one) => world.upgrade(one, "price_year"), until: 375 + 7 }],
  },
];

function daysAfterBirth(days: number | null): string | null {
  return days === null ? null : new Date(birth.getTime() + days * day * 1000).toISOString();
}

/** Lives a life in a world of its own; `after` is called after its beginning and after each step. */
export async function live(
  life: Life,
  reader: string,
  after: (world: StripeWorld, subscription: SubscriptionObject, until: string | null) => Promise<void> = async () => {},
): Promise<{ world: StripeWorld; subscription: SubscriptionObject; until: string | null }> {
  const world = new StripeWorld(birth, prices);
  const customer = world.customer("reader@mail.example").id;
  const metadata = StripeWorld.metadata(publication, reader);
  const subscription = world.subscribe({ customer, price: life.price, trialDays: life.trialDays, metadata });
  let until: number | null = life.until;
  await after(world, subscription, daysAfterBirth(until));
  for (const step of life.steps) {
    world.clock = birth.getTime() / 1000 + step.on * day;
    step.happens(world, subscription);
    until = step.until;
    await after(world, subscription, daysAfterBirth(until));
  }
  return { world, subscription, until: daysAfterBirth(until) };
}

/** All orders of a list. */
export function* ordersOf<T>(list: readonly T[]): Generator<T[]> {
  if (list.length === 0) yield [];
  for (const [i, first] of list.entries()) {
    for (const rest of ordersOf([...list.slice(0, i), ...list.slice(i + 1)])) yield [first, ...rest];
  }
}
