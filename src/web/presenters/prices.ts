import type { Plan } from "../../subscriptions/index.ts";

/** "€9", "$9.50": without decimals where there are none. */
export function priceInWords(amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  return new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    ...(whole && { maximumFractionDigits: 0 }),
  }).format(amount);
}

/** What a year's plan saves against twelve months of a plan of the same kind; null where there is none to compare. */
export function savingOf(plan: Plan, plans: Plan[]): number | null {
  if (plan.interval !== "year") return null;
  const month = plans.find(
    ({ interval, currency, studentsOnly }) =>
      interval === "month" && currency === plan.currency && studentsOnly === plan.studentsOnly,
  );
  const saving = month ? Math.round((month.amount * 12 - plan.amount) * 100) / 100 : 0;
  return saving > 0 ? saving : null;
}
