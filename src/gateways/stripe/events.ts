import type Stripe from "stripe";
import type { Mark, PaymentEvent, Source } from "../../subscriptions/index.ts";
import { disputeIn, idOf, isoOf, linkIn, refundIn, snapshotOf } from "./facts.ts";

type Told = Partial<Pick<PaymentEvent, "subscription" | "checkout" | "payment">> & {
  snapshot?: PaymentEvent["news"]["snapshot"];
  marks?: (Mark | null)[];
  source?: Source;
};

/** What an event says that we care about; null for one that is not about subscriptions. */
export function eventOf(event: Stripe.Event, publication: string): PaymentEvent | null {
  const told = toldBy(event, publication);
  if (!told) return null;
  const { subscription = null, checkout = null, payment = null, snapshot = null, source = "updated" } = told;
  const marks = (told.marks ?? []).filter((mark) => mark !== null);
  const news = { snapshot, marks, at: isoOf(event.created), source, begunAt: null };
  return { id: event.id, type: event.type, subscription, checkout, payment, news };
}

function toldBy(event: Stripe.Event, publication: string): Told | null {
  switch (event.type) {
    case "customer.subscription.created":
      return ofSubscription(event.data.object, publication, "created");
    case "customer.subscription.deleted":
      return ofSubscription(event.data.object, publication, "deleted");
    case "customer.subscription.updated":
    case "customer.subscription.paused":
    case "customer.subscription.resumed":
    case "customer.subscription.trial_will_end":
      return ofSubscription(event.data.object, publication, "updated");
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
      return { checkout: event.data.object.id, subscription: idOf(event.data.object.subscription) };
    case "invoice.paid":
    case "invoice.payment_failed":
      return { subscription: idOf(event.data.object.parent?.subscription_details?.subscription) };
    case "invoice_payment.paid":
      return ofPayment(linkIn(event.data.object));
    case "charge.refunded":
      return ofPayment(refundIn(event.data.object));
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
      return ofPayment(disputeIn(event.data.object));
    default:
      return null;
  }
}

function ofSubscription(subscription: Stripe.Subscription, publication: string, source: Source): Told {
  return { subscription: subscription.id, snapshot: snapshotOf(subscription, publication), source };
}

function ofPayment(mark: Mark | null): Told | null {
  return mark && { payment: mark.payment, marks: [mark] };
}
