import type { ReplyState } from "./reply.ts";

export const RULINGS = ["approval", "rejection", "spam"] as const;
/** A moderator's word on a reply. */
export type Ruling = (typeof RULINGS)[number];

const leadsTo: Record<Ruling, ReplyState> = { approval: "published", rejection: "rejected", spam: "spam" };
const open: ReadonlySet<ReplyState> = new Set(["held", "published", "rejected", "spam"]);

/** The state that a ruling brings about; null where there is nothing to rule on: unconfirmed, or taken back. */
export function stateAfter(state: ReplyState, ruling: Ruling): ReplyState | null {
  return open.has(state) ? leadsTo[ruling] : null;
}

/**
 * What the filter learns from a ruling: true for spam, false for an honest reply. A reply that is turned down for what
 * it says is no example of either.
 */
export function lessonOf(ruling: Ruling): boolean | null {
  return ruling === "rejection" ? null : ruling === "spam";
}
