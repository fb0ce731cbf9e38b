import { nextLook, nextTry } from "./looks.ts";
import {
  PaymentsError,
  type Checkout,
  type PaymentEvent,
  type Payments,
  type SubscriptionBooks,
  type Wish,
} from "./ports.ts";

/** What one round of looking after things works with. */
export interface Round {
  books: SubscriptionBooks;
  payments: Payments;
  now: Date;
  report(cause: unknown): void;
  /** Set when the payment service did not answer: then the rest of the round does not ask it again. */
  unreachable: boolean;
}

/** Seconds that an event may be dated ahead of our clock and still be believed. */
const tolerance = 300;

/** Fetches a subscription as it is now, and takes it in. */
async function fetchOne({ books, payments, now }: Round, id: string): Promise<void> {
  const news = await payments.subscription(id);
  if (news) await books.ledger.learn(news, now);
  else await books.ledger.fetchFailed(id, now);
}

/** Fetches a subscription that is due. */
export async function fetched(round: Round, id: string): Promise<void> {
  const done = await asked(round, () => fetchOne(round, id));
  if (!done) await round.books.ledger.fetchFailed(id, round.now);
}

/** Looks what became of a checkout. True once that is known and taken in. */
export async function seen(round: Round, checkout: Checkout & { orphan: boolean }): Promise<boolean> {
  const { books, payments, now } = round;
  const done = await asked(round, async () => {
    const found = await payments.checkout(checkout.id);
    if (found?.state === "open") {
      if (!checkout.orphan) return false;
      await payments.close(checkout.id);
      return true;
    }
    if (found?.subscription && checkout.orphan) await payments.undo(found.subscription);
    else if (found?.subscription) await fetchOne(round, found.subscription);
    return true;
  });
  if (done) await books.checkouts.settle(checkout.id);
  else {
    const at = nextLook(checkout.openedAt, now);
    if (at !== null) await books.checkouts.lookAgain(checkout.id, at);
    // A service that cannot be reached for an hour may know more later.
    else if (done === undefined) await books.checkouts.lookAgain(checkout.id, nextTry(12, now));
    else await books.checkouts.settle(checkout.id);
  }
  return done === true;
}

/**
 * Deals with an event. What it says is a hint to look; only where looking fails is it taken for what it says, and the
 * look is made up for later. One dated far ahead is not believed at all.
 */
export async function heeded(round: Round, event: PaymentEvent): Promise<void> {
  const { books, payments, now } = round;
  const done = await asked(round, async () => {
    const id =
      event.subscription ??
      (event.checkout && (await payments.checkout(event.checkout))?.subscription) ??
      (event.payment &&
        ((await books.ledger.subscriptionPaidBy(event.payment)) ?? (await payments.subscriptionPaidBy(event.payment))));
    if (id) await fetchOne(round, id);
    return true;
  });
  if (done) return books.events.settle(event.id, now);
  if (Date.parse(event.news.at) <= now.getTime() + tolerance * 1000) await books.ledger.learn(event.news, now);
  await books.events.failed(event.id, now);
}

/** Has a wish fulfilled. True once it is. */
export async function granted(round: Round, { id, wish }: { id: string; wish: Wish }): Promise<boolean> {
  const { books, payments, now } = round;
  const acts: Record<Wish, () => Promise<void>> = {
    end: () => payments.endWithPeriod(id, true),
    "go on": () => payments.endWithPeriod(id, false),
    stop: () => payments.stop(id),
    undo: () => payments.undo(id),
  };
  const done = await asked(round, async () => {
    await acts[wish]();
    await books.ledger.wish(id, null, now);
    await fetchOne(round, id);
    return true;
  });
  if (!done) await books.ledger.wishFailed(id, now);
  return done === true;
}

/** Asks the payment service. Undefined when it could not be asked or refused, which is reported. */
async function asked<T>(round: Round, ask: () => Promise<T>): Promise<T | undefined> {
  if (round.unreachable) return undefined;
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof PaymentsError)) throw cause;
    if (cause.code === "payments_unreachable") round.unreachable = true;
    round.report(cause);
    return undefined;
  }
}
