import type Stripe from "stripe";
import { STATUSES, type Mark, type Snapshot, type Status } from "../../subscriptions/index.ts";

/** What we write on a subscription at Stripe, to know it again: whose publication, and which reader. */
export const ours = { publication: "rapport_publication", reader: "rapport_reader" } as const;

export function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

export function idOf(value: string | { id: string } | null | undefined): string | null {
  return typeof value === "string" ? value : (value?.id ?? null);
}

/** What a subscription object says. A status that is not known yet gives nobody anything. */
export function snapshotOf(subscription: Stripe.Subscription, publication: string): Snapshot {
  const item = subscription.items.data[0];
  const { metadata, status, cancel_at, cancel_at_period_end, pause_collection } = subscription;
  const start = item?.current_period_start ?? subscription.start_date;
  const end = item?.current_period_end ?? start;
  const endsAt = cancel_at ?? (cancel_at_period_end ? end : null);
  return {
    id: subscription.id,
    customer: idOf(subscription.customer) ?? "",
    reader: metadata[ours.publication] === publication ? (metadata[ours.reader] ?? null) : null,
    price: idOf(item?.price) ?? "",
    invoice: idOf(subscription.latest_invoice),
    createdAt: isoOf(subscription.created),
    status: STATUSES.find((known) => known === status) ?? ("incomplete" satisfies Status),
    periodStart: isoOf(start),
    periodEnd: isoOf(end),
    endsAt: endsAt === null ? null : isoOf(endsAt),
    // "void" is for a service that is not rendered meanwhile (docs.stripe.com/billing/subscriptions/pause-payment).
    suspended: pause_collection?.behavior === "void",
  };
}

/** What a charge says about the payment that it belongs to. Part of the money back is no reason to lose access. */
export function refundIn(charge: Stripe.Charge): Mark | null {
  const payment = idOf(charge.payment_intent);
  return payment === null ? null : { payment, what: "refund", value: charge.refunded ? "refunded" : "kept" };
}

const disputes: Record<string, string> = {
  won: "won",
  prevented: "won",
  lost: "lost",
  // Inquiries: no money has moved.
  warning_needs_response: "won",
  warning_under_review: "won",
  warning_closed: "won",
};

export function disputeIn(dispute: Stripe.Dispute): Mark | null {
  const payment = idOf(dispute.payment_intent);
  return payment === null ? null : { payment, what: "dispute", value: disputes[dispute.status] ?? "open" };
}

/** Which invoice a payment is for. */
export function linkIn({ invoice, payment }: Stripe.InvoicePayment): Mark | null {
  const [id, of] = [idOf(payment.payment_intent), idOf(invoice)];
  return id === null || of === null ? null : { payment: id, what: "invoice", value: of };
}
