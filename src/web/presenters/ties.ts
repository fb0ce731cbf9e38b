import type { ActorReference } from "../../analyst/index.ts";
import type { PieceClaim } from "../../publication/index.ts";
import { grouped } from "./grouped.ts";
import { statementsIn } from "./statements.ts";

/** What was said of one actor and another, by relation. */
export interface Tie {
  other: ActorReference;
  relations: Said[];
  statements: number;
}

interface Said {
  relation: PieceClaim["relation"];
  sign: PieceClaim["sign"];
  /** Whether this is what speakers deny, counted apart from what they state. */
  denied: boolean;
  /** Counts of statements and speakers, never of the rows that a list expands to. */
  statements: number;
  speakers: number;
}

/** Ties of an actor in the claims given, most statements first. */
export function tiesOf(actor: string, claims: PieceClaim[]): Tie[] {
  const otherIn = ({ sourceActor, targetActor }: PieceClaim) => (sourceActor.id === actor ? targetActor : sourceActor);
  return [...grouped(claims, (claim) => otherIn(claim).id).values()]
    .map((said) => ({
      other: otherIn(said[0]),
      relations: saidIn(said),
      statements: statementsIn(said).length,
    }))
    .sort((a, b) => b.statements - a.statements || a.other.name.localeCompare(b.other.name));
}

function saidIn(claims: PieceClaim[]): Said[] {
  return [
    ...grouped(claims, ({ relation, sign, certainty }) => `${relation} ${sign} ${certainty === "denied"}`).values(),
  ]
    .map((said) => ({
      relation: said[0].relation,
      sign: said[0].sign,
      denied: said[0].certainty === "denied",
      statements: statementsIn(said).length,
      speakers: new Set(said.map(({ speaker }) => `${speaker.kind} ${speaker.name}`)).size,
    }))
    .sort((a, b) => b.statements - a.statements);
}
