import type { Facts } from "./facts.ts";

/** Why a subscription gives access, or gives none. */
type Why =
  | "trial"
  | "paid"
  /** Access until the end of the period; told not to go on. */
  | "ending"
  /** The card failed; access for the days of grace. */
  | "grace"
  | "over"
  | "unpaid"
  | "incomplete"
  | "suspended"
  | "refunded"
  | "disputed";

export interface Entitlement {
  /** All-Access until then (UTC, ISO 8601); null for none. */
  until: string | null;
  why: Why;
}

/**
 * What a subscription entitles to: a state machine whose state is the subscription as the payment service has it, so
 * that the order in which news came does not matter. A period that is renewed gets the days of grace too, for the news
 * of its renewal may be late; a failed card gets them from the beginning of the period that is not paid.
 */
export function entitlement(facts: Facts, graceDays: number, now: Date): Entitlement {
  const { status, periodStart, periodEnd, endsAt, suspended, payment } = facts;
  if (status === "canceled") return { until: null, why: payment === "kept" ? "over" : payment };
  if (payment !== "kept") return { until: null, why: payment };
  if (suspended) return { until: null, why: "suspended" };
  switch (status) {
    case "trialing":
    case "active": {
      const why = endsAt !== null ? "ending" : status === "trialing" ? "trial" : "paid";
      return unlessOver(endsAt ?? later(periodEnd, graceDays), why, now);
    }
    case "past_due": {
      const graceEnds = later(periodStart, graceDays);
      const until = endsAt !== null && endsAt < graceEnds ? endsAt : graceEnds;
      return until > now.toISOString() ? { until, why: "grace" } : { until: null, why: "unpaid" };
    }
    case "unpaid":
      return { until: null, why: "unpaid" };
    case "paused":
      return { until: null, why: "suspended" };
    default:
      return { until: null, why: "incomplete" };
  }
}

function unlessOver(until: string, why: Why, now: Date): Entitlement {
  return until > now.toISOString() ? { until, why } : { until: null, why: "over" };
}

/** Whether a subscription will be paid for again if nobody does anything. */
export function goesOn({ status, endsAt }: Pick<Facts, "status" | "endsAt">): boolean {
  return endsAt === null && ["trialing", "active", "past_due", "unpaid", "paused"].includes(status);
}

/** Whether it has ended for good. */
export function isOver({ status }: Pick<Facts, "status">): boolean {
  return status === "canceled" || status === "incomplete_expired";
}

/** The latest of several times; null where there is none. */
export function latest(times: (string | null)[]): string | null {
  return times.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);
}

export function later(time: string, days: number): string {
  return new Date(Date.parse(time) + days * 86_400_000).toISOString();
}
