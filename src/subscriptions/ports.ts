import type { Institution } from "./institutions.ts";
import type { Facts, News } from "./facts.ts";
import type { Plan } from "./plans.ts";

/** Who subscribes, as far as a payment service must know. */
interface Payer {
  /** The reader's id. */
  id: string;
  address: string;
  /** Id at the payment service; null before the first checkout. */
  customer: string | null;
}

export interface CheckoutWanted {
  /** Ours; asking twice under one id opens one checkout. */
  id: string;
  payer: Payer;
  plan: Plan;
  trialDays: number;
  /** UTC, ISO 8601: when it can be paid no more. */
  until: string;
}

/** A checkout as the payment service has it. */
export interface CheckoutSeen {
  state: "open" | "complete" | "expired";
  /** Id of the subscription that came of it. */
  subscription: string | null;
}

/**
 * The payment service. Methods throw `PaymentsError`; its code says whether trying again can help.
 */
export interface Payments {
  /** Opens a checkout on the service's own page. */
  open(wanted: CheckoutWanted): Promise<{ id: string; url: string; customer: string }>;
  checkout(id: string): Promise<CheckoutSeen | null>;
  /** Closes a checkout that nobody has paid; one that is paid or over stays as it is. */
  close(id: string): Promise<void>;
  /** A subscription and what became of its newest payment, as they are now; null for one that it does not know. */
  subscription(id: string): Promise<News | null>;
  /** Id of the subscription that a payment was for; null where it was for something else. */
  subscriptionPaidBy(payment: string): Promise<string | null>;
  /** Has it end with its period, or go on after all. */
  endWithPeriod(id: string, end: boolean): Promise<void>;
  /** Ends it now and gives the newest payment back: nobody has use of it. May be asked again. */
  undo(id: string): Promise<void>;
  /** Address of a page where the reader changes card or plan and finds receipts. */
  portal(customer: string): Promise<string>;
  /** Ends it now, without giving anything back. May be asked again. */
  stop(id: string): Promise<void>;
  /** What the service has sent, read from the bytes as they came. */
  eventIn(body: Buffer, signature: string, now: Date): PaymentEvent | "refused" | "irrelevant";
}

/** The payment service could not be asked, or will not do it. */
export class PaymentsError extends Error {
  readonly code: "payments_unreachable" | "payments_refused";
  constructor(code: PaymentsError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "PaymentsError";
    this.code = code;
  }
}

/** What the service told of its own accord: a hint to look, and what it says in case that looking fails. */
export interface PaymentEvent {
  id: string;
  type: string;
  /** Id of the subscription it concerns, where it says so. */
  subscription: string | null;
  checkout: string | null;
  payment: string | null;
  news: News;
}

/** A checkout that we opened. */
export interface Checkout {
  id: string;
  plan: string;
  url: string;
  openedAt: string;
}

/** What somebody still wants done at the payment service. */
export type Wish =
  | "end"
  | "go on"
  /** At once: the reader is gone. */
  | "stop"
  /** At once, and the money back: the reader has paid twice. */
  | "undo";

/** A subscription as we know it. */
export interface Kept {
  id: string;
  customer: string;
  price: string;
  createdAt: string;
  facts: Facts;
  wish: Wish | null;
}

/** What a reader has. */
export interface Subscriber {
  /** UTC, ISO 8601. */
  accessUntil: string | null;
  customer: string | null;
  /** Newest first. */
  subscriptions: Kept[];
  /** Until when access codes give access. */
  codesUntil: string | null;
  /** The mailbox has subscribed before, perhaps under another spelling. */
  hadBefore: boolean;
}

/** Something to write to a subscriber about, once. */
export type NoticeKind = "welcome" | "failed" | "soon" | "cancelled" | "undone";

export interface Notice {
  kind: NoticeKind;
  subscription: string;
  /** What tells one such letter from the next: the period it is about. */
  about: string;
  address: string;
  facts: Facts;
  price: string;
}

type Redeemed = { kind: "granted"; until: string } | { kind: "unknown" } | { kind: "used" };

/** An access code without its words: only a hash of them is kept. */
interface CodeNote {
  /** First four characters. */
  begins: string;
  days: number;
  uses: number;
  used: number;
  /** UTC, ISO 8601. */
  endsAt: string | null;
  madeAt: string;
}

/** Events, kept until they are dealt with and, without what they say, long enough to know them again. */
export interface EventBook {
  /** False when it came before. */
  note(event: PaymentEvent, now: Date): Promise<boolean>;
  /** Those to deal with by now, oldest first. */
  due(most: number, now: Date): Promise<PaymentEvent[]>;
  settle(id: string, now: Date): Promise<void>;
  failed(id: string, now: Date): Promise<void>;
}

/** What is known of subscriptions. Whatever changes access writes it in the same transaction. */
export interface Ledger {
  /** Takes news in, unless what is known is newer or they concern no reader of ours. */
  learn(news: News, now: Date): Promise<void>;
  /** Ids of subscriptions to fetch by now. */
  dueFetches(most: number, now: Date): Promise<string[]>;
  fetchFailed(id: string, now: Date): Promise<void>;
  subscriptionPaidBy(payment: string): Promise<string | null>;
  subscriber(readerId: string): Promise<Subscriber | null>;
  /** Keeps what is to be done with a subscription until it is done; null when it is. */
  wish(subscription: string, wish: Wish | null, now: Date): Promise<void>;
  dueWishes(most: number, now: Date): Promise<{ id: string; wish: Wish }[]>;
  wishFailed(id: string, now: Date): Promise<void>;
  /** Forgets what is of no use any more. */
  sweep(now: Date): Promise<void>;
}

/** Checkouts that we opened, until it is known what came of them. */
export interface CheckoutBook {
  keep(readerId: string, customer: string, checkout: Checkout): Promise<void>;
  ofReader(readerId: string): Promise<Checkout[]>;
  /** Those to look after by now; `orphan` where the reader is gone. */
  due(most: number, now: Date): Promise<(Checkout & { orphan: boolean })[]>;
  lookAgain(id: string, at: string): Promise<void>;
  settle(id: string): Promise<void>;
}

/** Letters that are owed to subscribers. */
export interface NoticeBook {
  due(most: number): Promise<Notice[]>;
  settle(notice: Pick<Notice, "subscription" | "kind" | "about">, now: Date): Promise<void>;
}

/** Access codes, for publications with and without a payment service. */
export interface CodeBook {
  redeem(readerId: string, hash: string, now: Date): Promise<Redeemed>;
  add(code: { hash: string } & Omit<CodeNote, "used" | "madeAt">, now: Date): Promise<void>;
  list(): Promise<CodeNote[]>;
}

export interface InstitutionBook {
  list(): Promise<Institution[]>;
  add(institution: Omit<Institution, "id">, now: Date): Promise<Institution>;
  /** Whether there was one of this name. */
  remove(name: string): Promise<boolean>;
}

/** All that is kept. */
export interface SubscriptionBooks {
  events: EventBook;
  ledger: Ledger;
  checkouts: CheckoutBook;
  notices: NoticeBook;
  codes: CodeBook;
  institutions: InstitutionBook;
}
