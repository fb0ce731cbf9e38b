import type { Claim } from "../claim.ts";
import { repeats, type Drafting } from "../draft.ts";
import type { Model } from "../encoder/model.ts";
import type { PairReading } from "../encoder/pairs.ts";
import type { Mention } from "../reading.ts";
import { askAboutPairs } from "./ask.ts";
import { featuresOf, scoreOf } from "./features.ts";
import { propose } from "./proposals.ts";

/** A claim with what its score was computed from. */
export interface Judged {
  claim: Claim;
  features: number[];
}

/** Joins what the rules found with what the network reads: every claim gets its score. In the order of the text. */
export async function judge(model: Model, text: string, drafting: Drafting): Promise<Judged[]> {
  const { drafts } = drafting;
  const readings = await askAboutPairs(model, text, drafts);
  const weights = model.settings.calibration["claims"] ?? [];
  const how = new Map(drafting.mentions.map((mention) => [`${mention.start},${mention.end}`, mention.how]));
  return drafts.flatMap((draft, at) => {
    const here = readings[at];
    if (here === undefined) return [];
    const ruled = draft.claims.map((claim) => {
      const [source, target] = spansOf(claim);
      return toJudged(claim, true, here.between(source, target) ?? null, how, weights);
    });
    const proposed: Judged[] = [];
    for (const { claim, reading } of propose(drafting, draft, here)) {
      if ([...ruled, ...proposed].some((other) => repeats(claim, other.claim))) continue;
      proposed.push(toJudged(claim, false, reading, how, weights));
    }
    return [...ruled, ...proposed];
  });
}

function toJudged(
  claim: Claim,
  byRule: boolean,
  reading: PairReading | null,
  how: ReadonlyMap<string, Mention["how"]>,
  weights: readonly number[],
): Judged {
  const indirect = spansOf(claim).filter(({ start, end }) => (how.get(`${start},${end}`) ?? "name") !== "name").length;
  const features = featuresOf(claim, byRule, indirect, reading);
  return { claim: { ...claim, score: scoreOf(features, weights) }, features };
}

function spansOf({ sourceSpan: [a, b], targetSpan: [c, d] }: Claim) {
  return [
    { start: a, end: b },
    { start: c, end: d },
  ] as const;
}

