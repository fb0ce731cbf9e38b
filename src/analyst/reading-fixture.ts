import { analyse } from "./analyse.ts";
import type { Claim } from "./claim.ts";
import type { Reading } from "./reading.ts";

/** Reads a text as one turn of a contributor called Jane Roe. For tests. */
export function readTurn(text: string, date: string | null = null): Reading {
  const passage = {
    start: 0,
    end: text.length,
    role: "turn" as const,
    speaker: { name: "Jane Roe", kind: "contributor" as const },
    questions: [1],
  };
  return analyse({ text, passages: [passage], date });
}

/** A claim in one line: "[holder] source relation target certainty". Asserted is left out. */
function inShort({ holder, sourceActor, relation, targetActor, certainty, speechAct }: Claim): string {
  const marks = [certainty === "asserted" ? "" : certainty, speechAct === "statement" ? "" : speechAct].filter(Boolean);
  return [holder === null ? "" : `[${holder.id}]`, sourceActor.id, relation, targetActor.id, ...marks]
    .filter(Boolean)
    .join(" ");
}

/** What a text says, each claim in one line. */
export function says(text: string): string[] {
  return readTurn(text).claims.map((claim) => inShort(claim));
}
