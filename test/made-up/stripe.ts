import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Stripe } from "stripe";
import { StripeWorld, type EventObject } from "./stripe-world.ts";

export const stripeKey = "sk_test_made_up";
export const webhookSecret = "whsec_made_up";

/** How it answers: well, late, with an error, cutting off in the middle, or not at all. */
type Mood = "well" | "slow" | "failing" | "cut" | "dead";

export interface StripeStandIn {
  /** For STRIPE_API. */
  url: string;
  world: StripeWorld;
  mood: Mood;
  /** Method and path of each request that came. */
  asked: string[];
  close(): Promise<void>;
}

/** A stand-in for Stripe on the loopback address, with pages to pay on. */
export async function stripeStandIn(world: StripeWorld): Promise<StripeStandIn> {
  const asked: string[] = [];
  const kept = new Map<string, unknown>();
  const standIn: StripeStandIn = { url: "", world, mood: "well", asked, close: async () => {} };
  const server = createServer((request, response) => {
    void readAll(request).then(async (body) => {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://stripe.invalid");
      asked.push(`${request.method} ${pathname}`);
      const { world } = standIn;
      if (!pathname.startsWith("/v1/")) return page(world, pathname, request.method ?? "GET", response);
      if (standIn.mood === "dead") return void request.socket.destroy();
      if (standIn.mood === "slow") await pause(1500);
      if (standIn.mood === "failing") return send(response, 500, { error: { type: "api_error" } }, world);
      if (request.headers.authorization !== `Bearer ${stripeKey}`)
        return send(response, 401, { error: { type: "invalid_request_error" } }, world);
      const key = request.headers["idempotency-key"];
      const known = typeof key === "string" ? kept.get(key) : undefined;
      const answer =
        known ??
        answerTo(world, `${request.method} ${pathname}`, new URLSearchParams(body || searchParams), standIn.url);
      if (typeof key === "string") kept.set(key, answer);
      if (answer === undefined) return send(response, 404, { error: { type: "invalid_request_error" } }, world);
      if (standIn.mood === "cut") return cutOff(response, answer);
      send(response, isRefusal(answer) ? 400 : 200, answer, world);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  standIn.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  standIn.close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return standIn;
}

/** The event as Stripe would send it: body and signature. */
export function signed(event: EventObject, at: Date, secret = webhookSecret): { payload: string; signature: string } {
  const payload = JSON.stringify(event);
  const timestamp = Math.floor(at.getTime() / 1000);
  return {
    payload,
    signature: new Stripe(stripeKey).webhooks.generateTestHeaderString({ payload, secret, timestamp }),
  };
}

type Answer = (world: StripeWorld, id: string, form: URLSearchParams, site: string) => unknown;

const routes: [RegExp, Answer][] = [
  [/^POST \/v1\/customers$/, (world, _, form) => world.customer(form.get("email") ?? "")],
  [/^POST \/v1\/checkout\/sessions$/, openCheckout],
  [/^GET \/v1\/checkout\/sessions\/(\w+)$/, (world, id) => world.sessions.get(id)],
  [/^POST \/v1\/checkout\/sessions\/(\w+)\/expire$/, expire],
  [/^GET \/v1\/subscriptions\/(\w+)$/, subscription],
  [/^POST \/v1\/subscriptions\/(\w+)$/, change],
  [/^DELETE \/v1\/subscriptions\/(\w+)$/, cancel],
  [/^GET \/v1\/invoices\/(\w+)$/, (world, id) => world.invoices.get(id)],
  [/^GET \/v1\/invoice_payments$/, paymentsBy],
  [/^GET \/v1\/payment_intents\/(\w+)$/, intent],
  [
    /^GET \/v1\/disputes$/,
    (world, _, form) => list(world.disputes.filter(({ charge }) => charge === form.get("charge"))),
  ],
  [/^POST \/v1\/refunds$/, refund],
  [/^POST \/v1\/billing_portal\/sessions$/, (_, __, form, site) => ({ url: `${site}/portal/${form.get("customer")}` })],
];

function answerTo(world: StripeWorld, asked: string, form: URLSearchParams, site: string): unknown {
  for (const [pattern, answer] of routes) {
    const match = pattern.exec(asked);
    if (match) return structuredClone(answer(world, match[1] ?? "", form, site));
  }
  throw new Error(`The stand-in does not speak this part of Stripe: ${asked}`);
}

function openCheckout(world: StripeWorld, _: string, form: URLSearchParams, site: string) {
  const metadata = Object.fromEntries(
    [...form].flatMap(([key, value]) => {
      const name = /^subscription_data\[metadata\]\[(\w+)\]$/.exec(key)?.[1];
      return name === undefined ? [] : [[name, value]];
    }),
  );
  const opened = {
    customer: form.get("customer") ?? "",
    price: form.get("line_items[0][price]") ?? "",
    trialDays: Number(form.get("subscription_data[trial_period_days]") ?? 0),
    metadata,
    reference: form.get("client_reference_id") ?? "",
    successUrl: form.get("success_url") ?? "",
    expiresAt: Number(form.get("expires_at")),
  };
  return world.openCheckout(opened, site);
}

function expire(world: StripeWorld, id: string) {
  const session = world.sessions.get(id);
  if (session && session.status !== "open") return refusal("resource_not_open");
  if (session) session.status = "expired";
  return session;
}

function subscription(world: StripeWorld, id: string) {
  const found = world.subscriptions.get(id);
  const payments = list(world.payments.filter(({ invoice }) => invoice === found?.latest_invoice));
  return found && { ...found, latest_invoice: { ...world.invoices.get(found.latest_invoice ?? ""), payments } };
}

function change(world: StripeWorld, id: string, form: URLSearchParams) {
  const found = world.subscriptions.get(id);
  if (found?.status === "canceled") return refusal("subscription_canceled");
  if (found) world.endWithPeriod(found, form.get("cancel_at_period_end") === "true");
  return found;
}

function cancel(world: StripeWorld, id: string) {
  const found = world.subscriptions.get(id);
  if (found?.status === "canceled") return undefined;
  if (found) world.cancel(found);
  return found;
}

function paymentsBy(world: StripeWorld, _: string, form: URLSearchParams) {
  const id = form.get("payment[payment_intent]");
  return list(world.payments.filter(({ payment }) => payment.payment_intent === id));
}

function intent(world: StripeWorld, id: string) {
  const charge = world.charges.find(({ payment_intent }) => payment_intent === id);
  return { id, object: "payment_intent", latest_charge: charge ?? null };
}

function refund(world: StripeWorld, _: string, form: URLSearchParams) {
  const id = form.get("payment_intent") ?? "";
  if (world.charges.find(({ payment_intent }) => payment_intent === id)?.refunded)
    return refusal("charge_already_refunded");
  world.refund(id);
  return { id: `re_${id}`, object: "refund", status: "succeeded" };
}

const list = (data: unknown[]) => ({ object: "list", data, has_more: false });
const refusal = (code: string) => ({ error: { type: "invalid_request_error", code } });
const isRefusal = (answer: unknown) => typeof answer === "object" && answer !== null && "error" in answer;

/** What a reader sees there: a button that pays, or where card and receipts would be. */
function page(world: StripeWorld, path: string, method: string, response: ServerResponse): void {
  const [, kind = "", id = ""] = /^\/(pay|portal)\/(\w+)$/.exec(path) ?? [];
  const session = world.sessions.get(id);
  if (kind === "pay" && method === "POST" && session?.status === "open") world.pay(id);
  if (kind === "pay" && session?.status === "complete") {
    return void response.writeHead(303, { location: session.success_url }).end();
  }
  const form = kind === "pay" ? `<form method="post"><button>Pay</button></form>` : "";
  response.writeHead(kind === "" ? 404 : 200, { "content-type": "text/html" });
  response.end(`<!doctype html><title>Stand-in</title><h1>${kind}</h1>${form}`);
}

function send(response: ServerResponse, status: number, answer: unknown, world: StripeWorld): void {
  const headers = { "content-type": "application/json", date: world.now.toUTCString() };
  response.writeHead(status, headers).end(JSON.stringify(answer));
}

function cutOff(response: ServerResponse, answer: unknown): void {
  const text = JSON.stringify(answer);
  response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
