import { Stripe } from "stripe";
import {
  PaymentsError,
  type CheckoutSeen,
  type CheckoutWanted,
  type Mark,
  type News,
  type Payments,
} from "../../subscriptions/index.ts";
import { outwardFetch } from "../egress.ts";
import { eventOf } from "./events.ts";
import { disputeIn, idOf, linkIn, ours, refundIn, snapshotOf } from "./facts.ts";

export interface StripeAccount {
  key: string;
  webhookSecret: string;
  /** Address of the publication, without a trailing slash; it marks what is ours. */
  publication: string;
  /** Another address for the API; null for Stripe's own. */
  api: string | null;
  /** Milliseconds to wait for an answer. */
  timeout?: number;
}

/** Seconds by which the time of a signature may differ from ours, either way. */
const tolerance = 300;

/** Stripe as the payment service (docs.stripe.com/api). Nothing is tried twice here: jobs do that. */
export function openStripe({ key, webhookSecret, publication, api, timeout = 5000 }: StripeAccount): Payments {
  const stripe = new Stripe(key, {
    httpClient: Stripe.createFetchHttpClient(outwardFetch({ timeout, mostBytes: 4_000_000 })),
    maxNetworkRetries: 0,
    telemetry: false,
    timeout,
    ...(api !== null && addressOf(api)),
  });
  return {
    open: (wanted) => saying(() => openCheckout(stripe, publication, wanted)),
    checkout: (id) =>
      found(async (): Promise<CheckoutSeen> => {
        const { status, subscription } = await stripe.checkout.sessions.retrieve(id);
        const state = (["complete", "expired"] as const).find((one) => one === status) ?? "open";
        return { state, subscription: idOf(subscription) };
      }),
    async close(id) {
      // Paid or over meanwhile: it cannot be closed, and what came of it is looked for elsewhere.
      await saying(() => stripe.checkout.sessions.expire(id)).catch(unlessRefused);
    },
    subscription: (id) => found(() => newsOf(stripe, publication, id)),
    async subscriptionPaidBy(payment) {
      const invoice = await saying(async () => {
        const payments = await stripe.invoicePayments.list({
          payment: { type: "payment_intent", payment_intent: payment },
          limit: 1,
        });
        const id = idOf(payments.data[0]?.invoice);
        return id === null ? null : stripe.invoices.retrieve(id);
      });
      return idOf(invoice?.parent?.subscription_details?.subscription);
    },
    async endWithPeriod(id, end) {
      await saying(() => stripe.subscriptions.update(id, { cancel_at_period_end: end }));
    },
    async stop(id) {
      // One that has ended already cannot be cancelled.
      await saying(() => stripe.subscriptions.cancel(id)).catch(unlessRefused);
    },
    undo: (id) => saying(() => undo(stripe, id)),
    portal: (customer) =>
      saying(async () => {
        const { url } = await stripe.billingPortal.sessions.create({
          customer,
          return_url: `${publication}/account/plan`,
        });
        return url;
      }),
    eventIn(body, signature, now) {
      // The library refuses old signatures, but none from the future; and of two times it would take the last.
      const [signedAt, second] = Array.from(signature.matchAll(/(?:^|,)t=([^,]*)/g), ([, time]) => Number(time));
      if (!((signedAt ?? Infinity) <= now.getTime() / 1000 + tolerance) || second !== undefined) return "refused";
      let event: Stripe.Event;
      try {
        event = stripe.webhooks.constructEvent(body, signature, webhookSecret, tolerance, undefined, now.getTime());
      } catch {
        return "refused";
      }
      return eventOf(event, publication) ?? "irrelevant";
    },
  };
}

async function openCheckout(stripe: Stripe, publication: string, wanted: CheckoutWanted) {
  const { id, payer, plan, trialDays, until } = wanted;
  const customer =
    payer.customer ??
    (
      await stripe.customers.create(
        { email: payer.address, metadata: { [ours.publication]: publication, [ours.reader]: payer.id } },
        { idempotencyKey: `customer ${publication} ${payer.id}` },
      )
    ).id;
  const session = await stripe.checkout.sessions.create(
    {
      mode: "subscription",
      customer,
      client_reference_id: payer.id,
      line_items: [{ price: plan.stripePrice, quantity: 1 }],
      allow_promotion_codes: true,
      expires_at: Math.floor(Date.parse(until) / 1000),
      success_url: `${publication}/account/plan?checkout={CHECKOUT_SESSION_ID}`,
      cancel_url: `${publication}/plans`,
      subscription_data: {
        metadata: { [ours.publication]: publication, [ours.reader]: payer.id },
        ...(trialDays > 0 && { trial_period_days: trialDays }),
      },
    },
    { idempotencyKey: `checkout ${id}` },
  );
  if (session.url === null) throw new PaymentsError("payments_refused", "Stripe opened a checkout without an address.");
  return { id: session.id, url: session.url, customer };
}

async function newsOf(stripe: Stripe, publication: string, id: string): Promise<News> {
  const begunAt = new Date().toISOString();
  const subscription = await stripe.subscriptions.retrieve(id, { expand: ["latest_invoice.payments"] });
  const invoice = typeof subscription.latest_invoice === "string" ? null : subscription.latest_invoice;
  const marks = await Promise.all(
    (invoice?.payments?.data ?? []).map(async (payment): Promise<(Mark | null)[]> => {
      const link = linkIn(payment);
      if (!link || payment.status !== "paid") return [link];
      const intent = await stripe.paymentIntents.retrieve(link.payment, { expand: ["latest_charge"] });
      const charge = typeof intent.latest_charge === "string" ? null : intent.latest_charge;
      if (!charge) return [link];
      const dispute = charge.disputed
        ? (await stripe.disputes.list({ charge: charge.id, limit: 1 })).data[0]
        : undefined;
      return [link, refundIn(charge), dispute ? disputeIn(dispute) : null];
    }),
  );
  // By Stripe's own clock, with which events are dated.
  const date = Date.parse(subscription.lastResponse.headers["date"] ?? "");
  return {
    snapshot: snapshotOf(subscription, publication),
    marks: marks.flat().filter((mark) => mark !== null),
    at: Number.isNaN(date) ? begunAt : new Date(date).toISOString(),
    source: "fetched",
    begunAt,
  };
}

async function undo(stripe: Stripe, id: string): Promise<void> {
  const subscription = await stripe.subscriptions.retrieve(id, { expand: ["latest_invoice.payments"] });
  if (subscription.status !== "canceled" && subscription.status !== "incomplete_expired") {
    await stripe.subscriptions.cancel(id, { prorate: false });
  }
  const invoice = typeof subscription.latest_invoice === "string" ? null : subscription.latest_invoice;
  for (const { payment, status } of invoice?.payments?.data ?? []) {
    const intent = idOf(payment.payment_intent);
    if (intent === null || status !== "paid") continue;
    const { latest_charge } = await stripe.paymentIntents.retrieve(intent, { expand: ["latest_charge"] });
    if (typeof latest_charge === "object" && latest_charge?.refunded) continue;
    const refund = { payment_intent: intent, reason: "duplicate" as const };
    await stripe.refunds.create(refund, { idempotencyKey: `undo ${intent}` });
  }
}

/** Stripe's errors in our words. */
async function saying<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw cause instanceof Stripe.errors.StripeError ? errorOf(cause) : cause;
  }
}

/** Null for what Stripe does not know. */
async function found<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await saying(ask);
  } catch (cause) {
    if (cause instanceof PaymentsError && isMissing(cause.cause)) return null;
    throw cause;
  }
}

const isMissing = (cause: unknown) => cause instanceof Stripe.errors.StripeError && cause.statusCode === 404;

function unlessRefused(cause: unknown): void {
  if (!(cause instanceof PaymentsError && cause.code === "payments_refused")) throw cause;
}

// Its messages may quote what was sent; its codes do not.
function errorOf(cause: InstanceType<typeof Stripe.errors.StripeError>): PaymentsError {
  const status = cause.statusCode ?? 0;
  if (status === 401 || status === 403)
    return new PaymentsError("payments_unreachable", "Stripe refused the key; set another STRIPE_KEY.", cause);
  if (status === 0 || status === 409 || status === 429 || status >= 500)
    return new PaymentsError("payments_unreachable", `Stripe did not answer (${status || cause.type}).`, cause);
  return new PaymentsError(
    "payments_refused",
    `Stripe refused a request (${status}, ${cause.code ?? cause.type}).`,
    cause,
  );
}

function addressOf(api: string) {
  const { protocol, hostname, port } = new URL(api);
  return {
    protocol: protocol === "http:" ? ("http" as const) : ("https" as const),
    host: hostname,
    port: port || "443",
  };
}
