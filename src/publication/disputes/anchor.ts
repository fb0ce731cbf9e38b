import type { Claim, Relation } from "../../analyst/index.ts";

/** What a ruling holds on to when a piece is read anew: who says what of whom, in which words. */
export interface Anchor {
  speaker: string;
  source: { id: string; name: string };
  target: { id: string; name: string };
  relation: Relation;
  /** Whether the speaker denies it. */
  denied: boolean;
  quote: string;
}

export function anchorOf({ speaker, sourceActor, targetActor, relation, certainty, evidence }: Claim): Anchor {
  return {
    speaker: speaker.name,
    source: { id: sourceActor.id, name: sourceActor.name },
    target: { id: targetActor.id, name: targetActor.name },
    relation,
    denied: certainty === "denied",
    quote: evidence.quote,
  };
}

/**
 * Whether a ruling holds for a claim of a later reading: the same speaker says the same of the same actors, in words that
 * hold, or are held by, those that were ruled on. Where in the text they stand does not matter.
 */
export function holdsFor(anchor: Anchor, claim: Claim): boolean {
  const other = anchorOf(claim);
  return (
    anchor.speaker === other.speaker &&
    anchor.source.id === other.source.id &&
    anchor.target.id === other.target.id &&
    anchor.relation === other.relation &&
    anchor.denied === other.denied &&
    overlap(even(anchor.quote), even(other.quote))
  );
}

function overlap(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

function even(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
