/**
 * What was said of a claim from outside: "confirmed" by its speaker; "disputed" and not ruled on yet; "rejected", for the
 * editors agreed with whoever disputed it; or "stands", for they did not.
 */
export type RulingKind = "confirmed" | "disputed" | "rejected" | "stands";

/** A word on a claim that is told wherever the claim is. */
export interface ClaimRuling {
  kind: Exclude<RulingKind, "rejected">;
  /** UTC, ISO 8601. */
  at: string;
  /** Who disputes or confirms it. */
  by: "speaker" | "reader";
  /** The dispute that it comes from; null for a confirmation. */
  dispute: string | null;
}

/** Where a claim stands: nobody sees one that is "rejected"; whether one that is "disputed" is seen is the editors' rule. */
type Standing = "" | "disputed" | "rejected";

export function standingOf(rulings: readonly RulingKind[]): Standing {
  if (rulings.includes("rejected")) return "rejected";
  return rulings.includes("disputed") ? "disputed" : "";
}

/** What readers see of a claim that is disputed, until it is ruled on. */
export type DisputedRule = "show" | "hide";
