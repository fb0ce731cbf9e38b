import type { Facts } from "./facts.ts";
import { later } from "./entitlement.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long an opened checkout can be paid, in milliseconds. */
export const checkoutLife = hour;

/**
 * When to look after an open checkout next: every second for five minutes, for that is how long most take to pay; then
 * with pauses that grow with its age. Null once it cannot be paid any more, a while after its end.
 */
export function nextLook(openedAt: string, now: Date): string | null {
  const age = now.getTime() - Date.parse(openedAt);
  if (age > checkoutLife + 10 * minute) return null;
  return new Date(now.getTime() + (age < 5 * minute ? second : Math.max(15 * second, age / 20))).toISOString();
}

/**
 * When to fetch a subscription again although nothing was heard: soon after its period ends or its grace, and each day,
 * in case no event reaches us. Null for one that has ended for good.
 */
export function nextFetch({ status, periodEnd, endsAt }: Omit<Facts, "payment">, now: Date): string | null {
  if (status === "canceled" || status === "incomplete_expired") return null;
  if (status === "incomplete" || status === "past_due") return new Date(now.getTime() + hour).toISOString();
  const turn = new Date(Date.parse(endsAt ?? periodEnd) + minute).toISOString();
  const tomorrow = later(now.toISOString(), 1);
  return turn > now.toISOString() && turn < tomorrow ? turn : tomorrow;
}

/** When to try again what could not be done, after so many failures in a row. */
export function nextTry(failures: number, now: Date): string {
  return new Date(now.getTime() + Math.min(15 * minute, second * 2 ** Math.min(failures, 12))).toISOString();
}
