import type { Claim } from "../claim.ts";
import { repeats, type Draft, type Drafting } from "../draft.ts";
import type { Model } from "../encoder/model.ts";
import type { Span } from "../span.ts";
import { askAboutPairs, type PairReadings } from "./ask.ts";
import { featuresOf, scoreOf } from "./features.ts";
import { propose } from "./proposals.ts";

/** A claim with what its score was computed from. */
export interface Judged {
  claim: Claim;
  /** The sentence that it was read in. */
  sentence: Span;
  byRule: boolean;
  features: number[];
}

/** Joins what the rules found with what the network reads: every claim gets its score. In the order of the text. */
export async function judge(model: Model, text: string, drafting: Drafting): Promise<Judged[]> {
  const { drafts } = drafting;
  const readings = await askAboutPairs(model, text, drafts);
  const weights = model.settings.calibration["claims"] ?? [];
  return drafts.flatMap((draft, at) => {
    const here = readings[at];
    if (here === undefined) return [];
    const ruled = draft.claims.map((claim) => judged(claim, true, draft, here));
    const proposed: Judged[] = [];
    for (const claim of propose(drafting, draft, here)) {
      if ([...ruled, ...proposed].some((other) => repeats(claim, other.claim))) continue;
      proposed.push(judged(claim, false, draft, here));
    }
    return scored([...ruled, ...proposed], weights);
  });
}

function judged(claim: Claim, byRule: boolean, { scene, sentence }: Draft, readings: PairReadings): Judged {
  return { claim, sentence, byRule, features: featuresOf(claim, byRule, scene, readings) };
}

/** What one list expands to is one statement, and gets one score. */
function scored(judgements: readonly Judged[], weights: readonly number[]): Judged[] {
  return judgements.map((judgement) => {
    const { group } = judgement.claim;
    const members = group === null ? [judgement] : judgements.filter(({ claim }) => claim.group === group);
    const score = scoreOf(
      members.map(({ features }) => features),
      weights,
    );
    return { ...judgement, claim: { ...judgement.claim, score } };
  });
}
