import { disputeIn, linkIn, refundIn, snapshotOf } from "../../src/gateways/stripe/facts.ts";
import { PaymentsError, type News, type Payments } from "../../src/subscriptions/index.ts";
import type { StripeWorld, SubscriptionObject } from "./stripe-world.ts";
import { publication } from "./subscription-lives.ts";

const unreachable = async () => {
  throw new PaymentsError("payments_unreachable", "Nobody is there.");
};
/** A payment service that never answers. */
export const deadPayments = {
  subscription: unreachable,
  checkout: unreachable,
  subscriptionPaidBy: unreachable,
} as unknown as Payments;

/** The world as the gateway fetches it, without a network. */
export function livePayments(world: StripeWorld): Payments {
  const subscriptionOf = (payment: string) => {
    const invoice = world.payments.find((one) => one.payment.payment_intent === payment)?.invoice ?? "";
    return world.invoices.get(invoice)?.parent.subscription_details.subscription ?? null;
  };
  const news = (subscription: SubscriptionObject): News => {
    const payments = world.payments.filter(({ invoice }) => invoice === subscription.latest_invoice);
    const paidBy = (intent: string) => payments.some(({ payment }) => payment.payment_intent === intent);
    const marks = [
      ...payments.map((one) => linkIn(one as never)),
      ...world.charges.filter((one) => paidBy(one.payment_intent)).map((one) => refundIn(one as never)),
      ...world.disputes.filter((one) => paidBy(one.payment_intent)).map((one) => disputeIn(one as never)),
    ].filter((mark) => mark !== null);
    const at = world.now.toISOString();
    return { snapshot: snapshotOf(subscription as never, publication), marks, at, source: "fetched", begunAt: at };
  };
  const payments: Partial<Payments> = {
    checkout: async () => null,
    subscription: async (id) => {
      const found = world.subscriptions.get(id);
      return found ? news(found) : null;
    },
    subscriptionPaidBy: async (payment) => subscriptionOf(payment),
  };
  return payments as Payments;
}
