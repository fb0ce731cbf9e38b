import { parseHTML } from "linkedom";
import { openStripe } from "../../src/gateways/index.ts";
import { Subscriptions, type Plan, type SubscriptionBooks } from "../../src/subscriptions/index.ts";
import { buildServer, type ServerOptions } from "../../src/web/index.ts";
import { keys } from "./keys.ts";
import { openMadeUpServer } from "./library.ts";
import { openArticle, walledRoundtable } from "./pieces.ts";
import { signIn } from "./signed-in.ts";
import { site } from "./site.ts";
import { signed, stripeKey, stripeStandIn, webhookSecret } from "./stripe.ts";
import { StripeWorld, type EventObject } from "./stripe-world.ts";

const plan = (id: string, differences: Partial<Plan>): Plan => ({
  id,
  name: id,
  interval: "month",
  amount: 9,
  currency: "EUR",
  stripePrice: `price_${id}`,
  trialDays: 0,
  studentsOnly: false,
  ...differences,
});

const plans = [
  plan("month", { name: "By the month", trialDays: 14 }),
  plan("year", { name: "By the year", interval: "year", amount: 90 }),
  plan("student", { name: "For students", interval: "year", amount: 40, studentsOnly: true }),
];
const graceDays = 7;

/** All-Access as it is sold, with or without a payment service. */
export function subscriptionsFor(books: SubscriptionBooks, api: string | null): Subscriptions {
  return new Subscriptions({
    books,
    payments:
      api === null ? null : openStripe({ key: stripeKey, webhookSecret, publication: site.url, api, timeout: 1000 }),
    terms: { plans, studentDomains: ["uni.example"], graceDays },
    hash: (code) => keys.hash("access code", code),
  });
}

/** The site with a stand-in for Stripe beside it; its clock is the site's. */
export async function openSelling(options: Partial<ServerOptions> = {}) {
  const prices = { price_month: "month", price_year: "year", price_student: "year" } as const;
  const world = new StripeWorld(new Date(), prices);
  const stripe = await stripeStandIn(world);
  const { storage, context, saved, close } = await openMadeUpServer([openArticle, walledRoundtable]);
  const books = context.subscriptionBooks;
  const subscriptions = subscriptionsFor(books, stripe.url);
  const app = await buildServer({ ...context, subscriptions, now: () => world.now, log: null, ...options });
  const page = async (url: string, cookie = "") => {
    const answer = await app.inject({ url, headers: { cookie } });
    return { ...answer, status: answer.statusCode, document: parseHTML(answer.body).document };
  };
  const send = async (url: string, headers: Record<string, string>, fields: Record<string, string> = {}) => {
    const payload = new URLSearchParams(fields).toString();
    const answer = await app.inject({ method: "POST", url, headers, payload });
    const location = answer.headers["location"] ?? "";
    return { ...answer, status: answer.statusCode, location, document: parseHTML(answer.body).document };
  };
  return {
    app,
    world,
    stripe,
    storage,
    books,
    subscriptions,
    context,
    /** Path of a piece behind the wall. */
    walled: `/${saved[1]?.slug ?? ""}`,
    page,
    send,
    signIn: (address?: string) => signIn(storage, address === undefined ? {} : { address }),
    /** As far as the site knows. */
    access: async (id: string) => (await books.ledger.subscriber(id))?.accessUntil ?? null,
    /** One round of the job. */
    lookAfter: () => subscriptions.lookAfter(world.now, () => {}),
    /** Goes to the payment page; gives the checkout's id and its address. */
    async goToCheckout(form: Record<string, string>, id: string) {
      const answer = await send(`/plans/${id}/checkout`, form);
      const url = answer.document.querySelector("a.button-strong")?.getAttribute("href") ?? "";
      return { status: answer.status, url, id: url.split("/").at(-1) ?? "" };
    },
    /** Sends an event as Stripe does. */
    hook(event: EventObject, at = world.now, secret = webhookSecret) {
      const { payload, signature } = signed(event, at, secret);
      const headers = { "stripe-signature": signature, "content-type": "application/json; charset=utf-8" };
      return app.inject({ method: "POST", url: "/hooks/stripe", headers, payload });
    },
    async close() {
      await app.close();
      await stripe.close();
      await close();
    },
  };
}
