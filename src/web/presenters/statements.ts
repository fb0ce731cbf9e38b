import type { PieceClaim } from "../../publication/index.ts";
import type { ShownSign } from "../components/sign.tsx";
import { grouped } from "./grouped.ts";

/** One passage, whatever number of rows it expands to: one statement, one vote. */
export interface Statement {
  claims: [PieceClaim, ...PieceClaim[]];
  sign: ShownSign;
}

/** Passages, each with the claims that rest on it, newest first. */
export function statementsIn(claims: PieceClaim[]): Statement[] {
  return [...grouped(claims, passageOf).values()]
    .map((claims) => ({ claims, sign: together(claims.map((claim) => shownSign(claim) ?? "silent")) }))
    .sort((a, b) => (b.claims[0].piece.date ?? "").localeCompare(a.claims[0].piece.date ?? ""));
}

const passageOf = ({ piece, group, evidence }: PieceClaim) =>
  `${piece.id} ${group ?? `${evidence.start}-${evidence.end}`}`;

/** The mark of a claim; null for what has none: structure, and questions, which say nothing. */
export function shownSign({ sign, certainty, speechAct }: PieceClaim): ShownSign | null {
  if (speechAct === "question") return null;
  return certainty === "denied" ? "denied" : sign;
}

/**
 * Favourable and adverse do not cancel: together they are both. Neutral gives way to either, and what is denied to
 * all that is stated.
 */
export function together(signs: ShownSign[]): ShownSign {
  const told = new Set(signs);
  if (told.has("mixed") || (told.has("+") && told.has("-"))) return "mixed";
  return (["+", "-", "0", "silent", "denied"] as const).find((sign) => told.has(sign)) ?? "silent";
}
