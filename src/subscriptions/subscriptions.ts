import { v7 as uuid } from "uuid";
import { codeIn } from "./codes.ts";
import { isWithin } from "./domains.ts";
import { entitlement, goesOn, isOver, type Entitlement } from "./entitlement.ts";
import { Institutions } from "./institutions.ts";
import { checkoutLife } from "./looks.ts";
import {
  PaymentsError,
  type Subscriber,
  type Kept,
  type NoticeBook,
  type Payments,
  type SubscriptionBooks,
  type Wish,
} from "./ports.ts";
import type { Plan } from "./plans.ts";
import { lookAfter } from "./look-after.ts";
import { granted, seen, type Round } from "./round.ts";

/** How the publication sells All-Access. */
export interface Terms {
  plans: Plan[];
  /** Mail domains of schools and universities, as `domainOf` writes them. */
  studentDomains: string[];
  /** Days of access after a payment failed. */
  graceDays: number;
}

/** Whoever asks for something here. */
export interface Asker {
  id: string;
  address: string;
  verifiedAt: string | null;
}

export type Begun =
  | { kind: "go"; url: string }
  /** There is no payment service, or no such plan, or it has no price there. */
  | { kind: "not_sold" }
  | { kind: "students_only" }
  /** One that goes on already. */
  | { kind: "has_one" }
  /** The payment service did not answer, or would not. */
  | { kind: "failed"; cause: PaymentsError };

/** What a reader has, and what each part entitles to. */
export interface Standing extends Omit<Subscriber, "subscriptions"> {
  subscriptions: (Kept & { plan: Plan | null; entitlement: Entitlement })[];
}

export type Entered =
  | { kind: "granted"; until: string }
  | { kind: "unknown" }
  | { kind: "used" }
  | { kind: "needless" };

export interface Parts {
  books: SubscriptionBooks;
  /** Null while no payment service is turned on. */
  payments: Payments | null;
  terms: Terms;
  /** Keyed hash of an access code. */
  hash: (code: string) => string;
}

/** All-Access: what it costs, who has it, and how it begins and ends. */
export class Subscriptions {
  readonly terms: Terms;
  readonly institutions = new Institutions();
  readonly #books: SubscriptionBooks;
  readonly #payments: Payments | null;
  readonly #hash: (code: string) => string;

  constructor({ books, payments, terms, hash }: Parts) {
    this.terms = terms;
    this.#books = books;
    this.#payments = payments;
    this.#hash = hash;
  }

  /** Whether anything can be bought. */
  get sells(): boolean {
    return this.#payments !== null && this.terms.plans.some(({ stripePrice }) => stripePrice !== "");
  }

  isStudent({ address, verifiedAt }: Asker): boolean {
    return verifiedAt !== null && isWithin(address, this.terms.studentDomains);
  }

  /** Opens a checkout, or gives the address of the one that this reader has open for the plan. */
  async begin(asker: Asker, planId: string, now: Date): Promise<Begun> {
    const plan = this.terms.plans.find(({ id }) => id === planId);
    if (!plan || plan.stripePrice === "" || !this.#payments) return { kind: "not_sold" };
    if (plan.studentsOnly && !this.isStudent(asker)) return { kind: "students_only" };
    const subscriber = await this.#books.ledger.subscriber(asker.id);
    if (!subscriber) return { kind: "not_sold" };
    if (subscriber.subscriptions.some(({ facts }) => goesOn(facts))) return { kind: "has_one" };
    const open = (await this.#books.checkouts.ofReader(asker.id)).filter(
      ({ openedAt }) => Date.parse(openedAt) > now.getTime() - checkoutLife / 2,
    );
    const same = open.find((one) => one.plan === plan.id);
    if (same) return { kind: "go", url: same.url };
    try {
      // Whoever changes their mind pays for one plan only.
      for (const other of open) await this.#payments.close(other.id);
      const { id, url, customer } = await this.#payments.open({
        id: uuid(),
        payer: { id: asker.id, address: asker.address, customer: subscriber.customer },
        plan,
        trialDays: subscriber.hadBefore ? 0 : plan.trialDays,
        until: new Date(now.getTime() + checkoutLife).toISOString(),
      });
      await this.#books.checkouts.keep(asker.id, customer, { id, plan: plan.id, url, openedAt: now.toISOString() });
      return { kind: "go", url };
    } catch (cause) {
      if (cause instanceof PaymentsError) return { kind: "failed", cause };
      throw cause;
    }
  }

  /** Whoever comes back from a checkout: what came of it is asked for and holds at once. */
  async returned(readerId: string, checkoutId: string, now: Date): Promise<"known" | "waiting"> {
    const checkout = (await this.#books.checkouts.ofReader(readerId)).find(({ id }) => id === checkoutId);
    if (!checkout || !this.#payments) return "known";
    return (await seen(this.#round(this.#payments, now), { ...checkout, orphan: false })) ? "known" : "waiting";
  }

  async standing(readerId: string, now: Date): Promise<Standing | null> {
    const subscriber = await this.#books.ledger.subscriber(readerId);
    if (!subscriber) return null;
    const subscriptions = subscriber.subscriptions.map((one) => ({
      ...one,
      plan: this.terms.plans.find(({ stripePrice }) => stripePrice !== "" && stripePrice === one.price) ?? null,
      entitlement: entitlement(one.facts, this.terms.graceDays, now),
    }));
    return { ...subscriber, subscriptions };
  }

  /** Has all that goes on end with its period. Where the payment service cannot be reached, that is done later. */
  async cancel(readerId: string, now: Date): Promise<"done" | "later" | "nothing"> {
    const subscriber = await this.#books.ledger.subscriber(readerId);
    const running = subscriber?.subscriptions.filter(({ facts, wish }) => goesOn(facts) && wish === null) ?? [];
    return this.#wish(running, "end", now);
  }

  /** Takes back a cancellation whose period is not over. */
  async resume(readerId: string, now: Date): Promise<"done" | "later" | "nothing"> {
    const subscriber = await this.#books.ledger.subscriber(readerId);
    const ending = subscriber?.subscriptions.find(
      ({ facts, wish }) =>
        wish === "end" || (facts.endsAt !== null && facts.endsAt > now.toISOString() && !isOver(facts)),
    );
    if (!ending || subscriber?.subscriptions.some(({ facts, wish }) => goesOn(facts) && wish === null))
      return "nothing";
    return this.#wish([ending], "go on", now);
  }

  async #wish(subscriptions: Kept[], wish: Wish, now: Date): Promise<"done" | "later" | "nothing"> {
    if (subscriptions.length === 0) return "nothing";
    for (const { id } of subscriptions) await this.#books.ledger.wish(id, wish, now);
    if (!this.#payments) return "later";
    const round = this.#round(this.#payments, now);
    const all = await Promise.all(subscriptions.map(({ id }) => granted(round, { id, wish })));
    return all.every(Boolean) ? "done" : "later";
  }

  /** Address of the page for card and receipts; null where there is none or it cannot be had now. */
  async portal(readerId: string): Promise<string | null> {
    const subscriber = await this.#books.ledger.subscriber(readerId);
    if (!subscriber?.customer || !this.#payments) return null;
    try {
      return await this.#payments.portal(subscriber.customer);
    } catch (cause) {
      if (cause instanceof PaymentsError) return null;
      throw cause;
    }
  }

  /** Takes what the payment service sent, to be dealt with a moment later. */
  async hear(body: Buffer, signature: string, now: Date): Promise<"refused" | "heard"> {
    const event = this.#payments?.eventIn(body, signature, now) ?? "refused";
    if (event === "refused") return "refused";
    if (event !== "irrelevant") await this.#books.events.note(event, now);
    return "heard";
  }

  /** Enters an access code. One reader uses one code once; who subscribes keeps it for later. */
  async enter(readerId: string, typed: string, now: Date): Promise<Entered> {
    const code = codeIn(typed);
    if (code === null) return { kind: "unknown" };
    const subscriber = await this.#books.ledger.subscriber(readerId);
    if (!subscriber) return { kind: "unknown" };
    if (subscriber.subscriptions.some(({ facts }) => entitlement(facts, this.terms.graceDays, now).until !== null))
      return { kind: "needless" };
    return this.#books.codes.redeem(readerId, this.#hash(code), now);
  }

  /** Does whatever waits: events, checkouts, wishes, subscriptions to fetch. Reports what failed, and goes on. */
  async lookAfter(now: Date, report: (cause: unknown) => void): Promise<void> {
    if (this.#payments) await lookAfter(this.#round(this.#payments, now, report));
  }

  /** Letters that are owed, each to be settled once it is on its way. */
  get notices(): NoticeBook {
    return this.#books.notices;
  }

  /** Reads the institutions anew. */
  async refresh(): Promise<void> {
    this.institutions.replace(await this.#books.institutions.list());
  }

  /** Forgets what is of no use any more. */
  async sweep(now: Date): Promise<void> {
    await this.#books.ledger.sweep(now);
  }

  // What fails while somebody waits is tried again, and reported, by the job.
  #round(payments: Payments, now: Date, report: (cause: unknown) => void = () => {}): Round {
    return { books: this.#books, payments, now, report, unreachable: false };
  }
}
