/** The states that a subscription has at Stripe (docs.stripe.com/api/subscriptions/object, status). */
export const STATUSES = [
  "incomplete",
  "incomplete_expired",
  "trialing",
  "active",
  "past_due",
  "unpaid",
  "paused",
  "canceled",
] as const;
export type Status = (typeof STATUSES)[number];

/** What came of the money for the current period. */
export type Payment = "kept" | "refunded" | "disputed";

/** What is known of one subscription, as far as access hangs on it. Times are UTC, ISO 8601. */
export interface Facts {
  status: Status;
  periodStart: string;
  periodEnd: string;
  /** When it ends because somebody asked for that; null while it goes on. */
  endsAt: string | null;
  /** Payments are suspended, and what they are for with them. */
  suspended: boolean;
  payment: Payment;
}

/** A subscription as the payment service has it, or had it when it sent an event. Times are UTC, ISO 8601. */
export interface Snapshot extends Omit<Facts, "payment"> {
  id: string;
  customer: string;
  /** Id of the reader it was opened for; null where it is none of ours. */
  reader: string | null;
  /** Id of the price. */
  price: string;
  /** Id of the newest invoice. */
  invoice: string | null;
  createdAt: string;
}

/** One more thing that is known of a payment: which invoice it is for, or what became of it. */
export interface Mark {
  /** Id of the payment. */
  payment: string;
  what: "invoice" | "refund" | "dispute";
  /** The invoice's id; "kept" or "refunded" (whole); "open", "won" or "lost". */
  value: string;
}

/** What was learnt at once, and when it was so by the payment service's own clock. */
export interface News {
  snapshot: Snapshot | null;
  marks: Mark[];
  /** UTC, ISO 8601; events tell it by the second. */
  at: string;
  source: Source;
  /** When fetching began, by our clock, for news that were fetched: of two fetches the later one counts. */
  begunAt: string | null;
}

/** How one knows. Events of one second come in this order; what was fetched has seen them. */
const sources = ["created", "updated", "fetched", "deleted"] as const;
export type Source = (typeof sources)[number];

/**
 * Text that sorts news of one subscription or payment from old to new, whatever the order in which it comes: by the
 * second, then by source, then by how far a subscription gets in its life.
 */
export function orderOf({ at, source, snapshot }: News, value = ""): string {
  const progress = snapshot
    ? `${STATUSES.indexOf(snapshot.status)} ${snapshot.periodEnd} ${snapshot.endsAt ?? ""} ${snapshot.suspended}`
    : "";
  return `${at.slice(0, 19)} ${sources.indexOf(source)} ${progress}${value}`;
}

/**
 * Whether news count against what is known: what was fetched gives way to a later fetch only, what an event says to
 * anything that is as new as the event.
 */
export function isNewer(news: News, known: { order: string; fetchedAt: string }, order = orderOf(news)): boolean {
  return news.begunAt === null ? order > known.order : news.begunAt >= known.fetchedAt;
}

/** What the marks of an invoice's payments come to. */
export function paymentIn(values: string[]): Payment {
  if (values.includes("refunded")) return "refunded";
  return values.includes("open") || values.includes("lost") ? "disputed" : "kept";
}
