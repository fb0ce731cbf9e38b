/** What All-Access can be bought for. */
export interface Plan {
  /** Part of an address: "year". */
  id: string;
  name: string;
  interval: "month" | "year";
  /** In the currency's own unit: 9.5 is nine and a half euros. */
  amount: number;
  /** ISO 4217, capitals. */
  currency: string;
  /** Id of the price at Stripe; empty where the plan cannot be bought here yet. */
  stripePrice: string;
  /** Free days before the first payment, for whoever has never subscribed. */
  trialDays: number;
  /** Only for readers with a verified address at a school or university. */
  studentsOnly: boolean;
}

/** The plans in the settings cannot be used; the message names the plan and what is wrong with it. */
export class PlanError extends Error {
  readonly code = "plans_invalid";
}

const known = new Set(["id", "name", "interval", "amount", "currency", "stripePrice", "trialDays", "studentsOnly"]);

/** Reads the plans as the settings have them: a list of objects. Throws `PlanError`. */
export function plansFrom(value: unknown): Plan[] {
  if (!Array.isArray(value)) throw new PlanError('PLANS must be a list such as [{"id": "year", "name": "A year", …}].');
  const plans = value.map(planFrom);
  const twice = plans.find((one, i) => plans.findIndex(({ id }) => id === one.id) !== i);
  if (twice) throw new PlanError(`PLANS has two plans with the id "${twice.id}"; give each its own.`);
  return plans;
}

function planFrom(value: unknown, index: number): Plan {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const called = typeof given["id"] === "string" ? `"${given["id"]}"` : `number ${index + 1}`;
  const check = <T>(key: string, fits: (value: unknown) => value is T, expected: string, initial?: T): T => {
    const found = given[key] ?? initial;
    if (fits(found)) return found;
    throw new PlanError(`Plan ${called} in PLANS: "${key}" must be ${expected}.`);
  };
  const stray = Object.keys(given).find((key) => !known.has(key));
  if (stray !== undefined) throw new PlanError(`Plan ${called} in PLANS has "${stray}", which no plan has.`);
  return {
    id: check("id", matching(/^[a-z0-9][a-z0-9-]{0,40}$/), "a short word of small letters, digits and hyphens"),
    name: check("name", matching(/^\S.{0,58}\S$/u), "a name of 2 to 60 characters"),
    interval: check("interval", oneOf("month", "year"), '"month" or "year"'),
    amount: check("amount", (n): n is number => typeof n === "number" && n > 0 && n < 1e7, "an amount above 0"),
    currency: check("currency", isCurrency, 'a currency such as "EUR"').toUpperCase(),
    stripePrice: check(
      "stripePrice",
      matching(/^(?:price_\w{1,250})?$/),
      'the id of a price at Stripe ("price_…")',
      "",
    ),
    trialDays: check("trialDays", wholeDays, "a whole number of days from 0 to 730", 0),
    studentsOnly: check("studentsOnly", (is): is is boolean => typeof is === "boolean", "true or false", false),
  };
}

const matching =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    typeof value === "string" && pattern.test(value);
const oneOf =
  <const T extends string>(...words: T[]) =>
  (value: unknown): value is T =>
    words.some((one) => one === value);
const isCurrency = (value: unknown): value is string =>
  typeof value === "string" && Intl.supportedValuesOf("currency").includes(value.toUpperCase());
const wholeDays = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 730;
