import { entitlement, isOver, later } from "./entitlement.ts";
import type { Facts } from "./facts.ts";
import type { NoticeKind } from "./ports.ts";

/** Days before the end of a period at which its end is announced. */
const ahead = 3;

/**
 * Which letters a subscription in this state calls for; `about` tells one such letter from the next, so that each is
 * written once however often the state is seen.
 */
export function owed(facts: Facts, graceDays: number, now: Date): { kind: NoticeKind; about: string }[] {
  const { status, periodStart, periodEnd, endsAt } = facts;
  if (isOver(facts)) return status === "canceled" ? [{ kind: "cancelled", about: "" }] : [];
  const { until, why } = entitlement(facts, graceDays, now);
  if (status === "past_due") return [{ kind: "failed", about: periodStart }];
  if (until === null) return [];
  const welcome = { kind: "welcome" as const, about: "" };
  if (endsAt !== null) return [welcome, { kind: "cancelled", about: "" }];
  // A first charge and a yearly one should surprise nobody; one a month is no news.
  const long = later(periodStart, 60) < periodEnd;
  const near = later(periodEnd, -ahead) <= now.toISOString() && later(periodStart, 2 * ahead) < periodEnd;
  return near && (why === "trial" || long) ? [welcome, { kind: "soon", about: periodEnd }] : [welcome];
}
