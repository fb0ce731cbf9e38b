import { ConfigError, endpoint, headerWord, Invalid, secretSetting, setting } from "./setting.ts";
import { domainOf, PlanError, plansFrom, type Plan } from "./subscriptions/index.ts";

const plans = (value: unknown): Plan[] => {
  if (value === null || value === "") return [];
  try {
    return plansFrom(typeof value === "string" ? JSON.parse(value) : value);
  } catch (cause) {
    if (cause instanceof PlanError) throw new ConfigError(cause.message, { cause });
    throw new ConfigError("PLANS is not valid JSON; it must hold a list of plans.", { cause });
  }
};

const domains = (value: unknown): string[] | Invalid => {
  const list = typeof value === "string" ? value.split(",").filter((one) => one.trim() !== "") : value;
  const found = Array.isArray(list) ? list.map((one) => (typeof one === "string" ? domainOf(one) : null)) : [null];
  return found.every((one) => one !== null)
    ? found
    : new Invalid('mail domains such as "uni.example, college.example"');
};

const graceDays = (value: unknown): number | Invalid => {
  const days = typeof value === "string" && /^\d{1,2}$/.test(value) ? Number(value) : value;
  return Number.isInteger(days) && Number(days) >= 0 && Number(days) <= 60
    ? Number(days)
    : new Invalid("a whole number of days from 0 to 60");
};

const loopback = (value: unknown): string | null | Invalid => {
  const address = endpoint(value);
  if (typeof address !== "string") return address;
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)
    ? address
    : new Invalid("an address on this machine");
};

/** What All-Access costs, and who takes the money. */
export const SUBSCRIPTION_SETTINGS = {
  plans: setting(
    "PLANS",
    "plans",
    [] as Plan[],
    "What All-Access costs: a JSON list of id, name, interval (month or year), amount, currency, stripePrice, trialDays, studentsOnly; see docs/subscriptions.md.",
    plans,
  ),
  graceDays: setting(
    "GRACE_DAYS",
    "graceDays",
    7,
    "Days of access after a payment failed, while the card is tried again.",
    graceDays,
  ),
  studentDomains: setting(
    "STUDENT_DOMAINS",
    "studentDomains",
    [] as string[],
    "Mail domains of schools and universities, with all below them, separated by commas: who may take plans for students.",
    domains,
  ),
  stripeKey: secretSetting(
    "STRIPE_KEY",
    null as string | null,
    "Secret key of a Stripe account (sk_… or a restricted rk_…): turns the sale of plans on; from the environment only.",
    headerWord,
  ),
  stripeWebhookSecret: secretSetting(
    "STRIPE_WEBHOOK_SECRET",
    null as string | null,
    "Signing secret of the webhook at Stripe that leads to /hooks/stripe (whsec_…); from the environment only.",
    headerWord,
  ),
  stripeApi: setting(
    "STRIPE_API",
    null,
    null as string | null,
    "A stand-in for Stripe on this machine, to try things out.",
    loopback,
  ),
};
