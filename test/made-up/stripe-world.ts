import { randomBytes } from "node:crypto";
import { ours } from "../../src/gateways/stripe/facts.ts";

// The parts of Stripe that subscriptions touch, with a clock that tests set: objects have the shape of its API
// (docs.stripe.com/api), as far as anybody here reads them.

type Interval = "month" | "year";
const days: Record<Interval, number> = { month: 30, year: 365 };
const day = 86_400;

export interface SubscriptionObject {
  id: string;
  object: "subscription";
  customer: string;
  status: string;
  metadata: Record<string, string>;
  items: { object: "list"; data: ItemObject[] };
  latest_invoice: string | null;
  cancel_at: number | null;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  ended_at: number | null;
  created: number;
  start_date: number;
  pause_collection: { behavior: string } | null;
}

interface ItemObject {
  id: string;
  price: { id: string };
  current_period_start: number;
  current_period_end: number;
}

export interface SessionObject {
  id: string;
  object: "checkout.session";
  status: "open" | "complete" | "expired";
  customer: string;
  subscription: string | null;
  client_reference_id: string;
  url: string;
  success_url: string;
  expires_at: number;
}

interface InvoiceObject {
  id: string;
  object: "invoice";
  customer: string;
  parent: { subscription_details: { subscription: string } };
}

interface PaymentObject {
  id: string;
  object: "invoice_payment";
  invoice: string;
  status: "open" | "paid";
  payment: { type: "payment_intent"; payment_intent: string };
}

interface ChargeObject {
  id: string;
  object: "charge";
  payment_intent: string;
  refunded: boolean;
  disputed: boolean;
}

interface DisputeObject {
  id: string;
  object: "dispute";
  charge: string;
  payment_intent: string;
  status: string;
}

export interface EventObject {
  id: string;
  object: "event";
  type: string;
  created: number;
  data: { object: unknown };
}

export interface Opened {
  customer: string;
  price: string;
  trialDays: number;
  metadata: Record<string, string>;
  reference: string;
  successUrl: string;
  expiresAt: number;
}

export class StripeWorld {
  /** Seconds since 1970, by Stripe's clock. */
  clock: number;
  readonly customers = new Map<string, { id: string; email: string }>();
  readonly sessions = new Map<string, SessionObject & { opened: Opened }>();
  readonly subscriptions = new Map<string, SubscriptionObject>();
  readonly invoices = new Map<string, InvoiceObject>();
  readonly payments: PaymentObject[] = [];
  readonly charges: ChargeObject[] = [];
  readonly disputes: DisputeObject[] = [];
  /** Everything that was ever announced, in the order in which it happened. */
  readonly events: EventObject[] = [];
  readonly #prices: Record<string, Interval>;
  // Several worlds may be told to one database.
  readonly #mark = randomBytes(4).toString("hex");
  #n = 0;

  constructor(clock: Date, prices: Record<string, Interval>) {
    this.clock = Math.floor(clock.getTime() / 1000);
    this.#prices = prices;
  }

  get now(): Date {
    return new Date(this.clock * 1000);
  }

  pass(seconds: number): void {
    this.clock += seconds;
  }

  customer(email: string): { id: string; email: string } {
    const customer = { id: this.#id("cus"), email };
    this.customers.set(customer.id, customer);
    return customer;
  }

  openCheckout(opened: Opened, site: string): SessionObject {
    if (!this.#prices[opened.price]) throw new Error(`No such price: ${opened.price}`);
    const id = this.#id("cs_test");
    const session = {
      id,
      object: "checkout.session" as const,
      status: "open" as const,
      customer: opened.customer,
      subscription: null,
      client_reference_id: opened.reference,
      url: `${site}/pay/${id}`,
      success_url: opened.successUrl.replace("{CHECKOUT_SESSION_ID}", id),
      expires_at: opened.expiresAt,
      opened,
    };
    this.sessions.set(id, session);
    return session;
  }

  /** The reader types a card that works. */
  pay(sessionId: string): SubscriptionObject {
    const session = this.sessions.get(sessionId);
    if (session?.status !== "open") throw new Error(`Checkout ${sessionId} cannot be paid.`);
    const { customer, price, metadata, trialDays } = session.opened;
    const subscription = this.subscribe({ customer, price, metadata, trialDays });
    session.status = "complete";
    session.subscription = subscription.id;
    this.#announce("checkout.session.completed", { ...session, opened: undefined });
    return subscription;
  }

  subscribe({ customer, price, metadata, trialDays }: Pick<Opened, "customer" | "price" | "metadata" | "trialDays">) {
    const end = this.clock + (trialDays > 0 ? trialDays : days[this.#interval(price)]) * day;
    const subscription: SubscriptionObject = {
      id: this.#id("sub"),
      object: "subscription",
      customer,
      status: trialDays > 0 ? "trialing" : "incomplete",
      metadata,
      items: {
        object: "list",
        data: [{ id: this.#id("si"), price: { id: price }, current_period_start: this.clock, current_period_end: end }],
      },
      latest_invoice: null,
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      ended_at: null,
      created: this.clock,
      start_date: this.clock,
      pause_collection: null,
    };
    this.subscriptions.set(subscription.id, subscription);
    const payment = this.#invoice(subscription, trialDays > 0);
    this.#announce("customer.subscription.created", subscription);
    if (trialDays > 0) return subscription;
    this.#take(payment);
    subscription.status = "active";
    this.#announce("customer.subscription.updated", subscription);
    return subscription;
  }

  /** The period is over and the next is paid; a trial becomes a subscription. */
  renew(subscription: SubscriptionObject): void {
    const payment = this.#nextPeriod(subscription);
    this.#take(payment);
    subscription.status = "active";
    this.#announce("customer.subscription.updated", subscription);
  }

  /** The period is over and the card fails. */
  failRenewal(subscription: SubscriptionObject): void {
    this.#nextPeriod(subscription);
    subscription.status = "past_due";
    this.#announce("customer.subscription.updated", subscription);
    this.#announce("invoice.payment_failed", this.invoices.get(subscription.latest_invoice ?? ""));
  }

  /** Another card works. */
  recover(subscription: SubscriptionObject): void {
    const payment = this.payments.find(({ invoice }) => invoice === subscription.latest_invoice);
    if (payment) this.#take(payment);
    subscription.status = "active";
    this.#announce("customer.subscription.updated", subscription);
  }

  endWithPeriod(subscription: SubscriptionObject, end: boolean): void {
    subscription.cancel_at_period_end = end;
    subscription.canceled_at = end ? this.clock : null;
    this.#announce("customer.subscription.updated", subscription);
  }

  cancel(subscription: SubscriptionObject): void {
    subscription.status = "canceled";
    subscription.ended_at = this.clock;
    subscription.canceled_at ??= this.clock;
    this.#announce("customer.subscription.deleted", subscription);
  }

  /** Another price from now on, paid at once: its period begins today. */
  upgrade(subscription: SubscriptionObject, price: string): void {
    const [item] = subscription.items.data;
    if (!item) throw new Error("A subscription has an item.");
    item.price = { id: price };
    item.current_period_start = this.clock;
    item.current_period_end = this.clock + days[this.#interval(price)] * day;
    this.#take(this.#invoice(subscription));
    this.#announce("customer.subscription.updated", subscription);
  }

  refund(intent: string): void {
    const charge = this.charges.find(({ payment_intent }) => payment_intent === intent);
    if (!charge) throw new Error(`Nothing was paid with ${intent}.`);
    charge.refunded = true;
    this.#announce("charge.refunded", charge);
  }

  dispute(intent: string, status: string): void {
    const charge = this.charges.find(({ payment_intent }) => payment_intent === intent);
    if (!charge) throw new Error(`Nothing was paid with ${intent}.`);
    charge.disputed = true;
    let dispute = this.disputes.find((one) => one.charge === charge.id);
    const type = dispute ? "charge.dispute.closed" : "charge.dispute.created";
    if (!dispute) {
      dispute = { id: this.#id("dp"), object: "dispute", charge: charge.id, payment_intent: intent, status };
      this.disputes.push(dispute);
    }
    dispute.status = status;
    this.#announce(type, dispute);
  }

  /** The payment of a subscription's newest invoice. */
  paymentOf(subscription: SubscriptionObject): string {
    const payment = this.payments.find(({ invoice }) => invoice === subscription.latest_invoice);
    if (!payment) throw new Error("Nothing was paid.");
    return payment.payment.payment_intent;
  }

  /** For readers of ours. */
  static metadata(publication: string, reader: string): Record<string, string> {
    return { [ours.publication]: publication, [ours.reader]: reader };
  }

  #nextPeriod(subscription: SubscriptionObject): PaymentObject {
    const [item] = subscription.items.data;
    if (!item) throw new Error("A subscription has an item.");
    item.current_period_start = item.current_period_end;
    item.current_period_end += days[this.#interval(item.price.id)] * day;
    return this.#invoice(subscription);
  }

  #invoice(subscription: SubscriptionObject, free = false): PaymentObject {
    const invoice: InvoiceObject = {
      id: this.#id("in"),
      object: "invoice",
      customer: subscription.customer,
      parent: { subscription_details: { subscription: subscription.id } },
    };
    this.invoices.set(invoice.id, invoice);
    subscription.latest_invoice = invoice.id;
    const payment: PaymentObject = {
      id: this.#id("inpay"),
      object: "invoice_payment",
      invoice: invoice.id,
      status: "open",
      payment: { type: "payment_intent", payment_intent: this.#id("pi") },
    };
    if (!free) this.payments.push(payment);
    return payment;
  }

  #take(payment: PaymentObject): void {
    payment.status = "paid";
    const intent = payment.payment.payment_intent;
    this.charges.push({
      id: this.#id("ch"),
      object: "charge",
      payment_intent: intent,
      refunded: false,
      disputed: false,
    });
    this.#announce("invoice_payment.paid", payment);
  }

  #interval(price: string): Interval {
    return this.#prices[price] ?? "month";
  }

  #announce(type: string, object: unknown): void {
    const data = { object: structuredClone(object) };
    this.events.push({ id: this.#id("evt"), object: "event", type, created: this.clock, data });
  }

  #id(kind: string): string {
    this.#n += 1;
    return `${kind}_${this.#mark}${String(this.#n).padStart(4, "0")}`;
  }
}
