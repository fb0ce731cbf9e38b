import type { Attribution, Bounds, Claim, Tasks } from "../../src/analyst/index.ts";
import { f1, labelF1, matchOnce, mean, noCounts, pearson } from "./matching.ts";

type Answer<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;
/** The answers by id; a line that was refused has none. */
export type Answers<Of> = ReadonlyMap<string, Partial<Of>>;
/** Shares are 0–1. */
export type Figures = Record<string, number>;

interface Id {
  id: string;
}

export function scoreSign(gold: (Id & { label: string })[], answers: Answers<Answer<"sign">>): Figures {
  const { macro, micro } = labelF1(gold.map(({ id, label }) => [label, answers.get(id)?.label]));
  return { "macro F1": macro, "micro F1": micro };
}

export function scoreEvent(
  gold: (Id & { root: string; quad: number; sign: string })[],
  answers: Answers<Answer<"event">>,
): Figures {
  const macro = (of: "root" | "quad" | "sign") =>
    labelF1(gold.map((row) => [String(row[of]), answers.get(row.id)?.[of]?.toString()])).macro;
  return { "macro F1, sign": macro("sign"), "macro F1, quad": macro("quad"), "macro F1, root": macro("root") };
}

const roles = ["source", "cue", "content"] as const;

/** Each role alone: its spans must be the very ones, all of them; what two attributions of a text share counts once. */
export function scoreAttribution(
  gold: (Id & { attributions: Partial<Attribution>[] })[],
  answers: Answers<Answer<"attribution">>,
): Figures {
  const figures: Figures = {};
  for (const role of roles) {
    const counts = noCounts();
    for (const { id, attributions } of gold)
      matchOnce(
        spansOf(role, attributions),
        spansOf(role, answers.get(id)?.attributions ?? []),
        (a, b) => a === b,
        counts,
      );
    figures[`exact F1, ${role}`] = f1(counts);
  }
  return figures;
}

function spansOf(role: (typeof roles)[number], attributions: readonly Partial<Attribution>[]): string[] {
  const spans = attributions.map((one) => one[role] ?? []).filter(({ length }) => length > 0);
  return [...new Set(spans.map((one) => JSON.stringify(one)))];
}

/** An answer that is missing counts as 0, neither sure nor surely not. */
export function scoreCertainty(gold: (Id & { value: number })[], answers: Answers<Answer<"certainty">>): Figures {
  const pairs = gold.map(({ id, value }): [number, number] => [value, answers.get(id)?.value ?? 0]);
  return { "Pearson r": pearson(pairs), MAE: mean(pairs.map(([a, b]) => Math.abs(a - b))) };
}

export interface SignedRelation {
  source: Bounds;
  target: Bounds;
  sign: string | null;
  type: string;
}

const mutualTypes = new Set(["AlliesOf", "FightingAgainst"]);

/** Source, target and sign of what is positive or negative; both spans must overlap, in this direction or mutually. */
export function scoreClaims(
  gold: (Id & { relations: SignedRelation[] })[],
  answers: Answers<{ claims: Pick<Claim, "sign" | "sourceSpan" | "targetSpan" | "mutual">[] }>,
): Figures {
  const counts = noCounts();
  for (const { id, relations } of gold) {
    const claims = (answers.get(id)?.claims ?? []).filter(({ sign }) => sign === "+" || sign === "-");
    const stated = relations.filter(({ sign }) => sign !== null);
    matchOnce(
      stated,
      claims,
      (one, { sign, sourceSpan, targetSpan, mutual }) =>
        one.sign === sign &&
        ((overlaps(one.source, sourceSpan) && overlaps(one.target, targetSpan)) ||
          ((mutual || mutualTypes.has(one.type)) &&
            overlaps(one.source, targetSpan) &&
            overlaps(one.target, sourceSpan))),
      counts,
    );
  }
  return { "signed triples, overlap F1": f1(counts) };
}

function overlaps([a, b]: Bounds, [c, d]: Bounds): boolean {
  return Math.max(a, c) < Math.min(b, d);
}

// What CrossNER and re3d call an actor; elections, events and dates are none, and an error when they are found.
const actorTypes = new Set(
  "politician person organisation politicalparty country location Organisation Person Location Nationality MilitaryPlatform".split(
    " ",
  ),
);

export function scoreActors(
  gold: (Id & { mentions: { span: Bounds; type: string }[] })[],
  answers: Answers<Answer<"actors">>,
): Figures {
  const counts = noCounts();
  for (const { id, mentions } of gold)
    matchOnce(
      mentions.filter(({ type }) => actorTypes.has(type)),
      answers.get(id)?.mentions ?? [],
      ({ span: [start, end] }, found) => start === found.start && end === found.end,
      counts,
    );
  return { "exact span F1": f1(counts) };
}

/**
 * Shares of spam caught and of honest replies held from p = 0.5 on, and the share that is caught at the lowest threshold
 * that holds at most one honest reply in a hundred. A missing answer counts as surely honest.
 */
export function scoreSpam(gold: (Id & { spam: number })[], answers: Answers<{ p: number }>): Figures {
  const asked = (spam: number) => gold.filter((one) => one.spam === spam).map(({ id }) => answers.get(id)?.p ?? 0);
  const [honest, spam] = [asked(0).sort((a, b) => b - a), asked(1)];
  const threshold = honest[Math.floor(honest.length / 100)] ?? 1;
  const beyond = (list: number[], is: (p: number) => boolean) => list.filter(is).length / list.length;
  return {
    "caught, 1 % held": beyond(spam, (p) => p > threshold),
    "caught from 0.5": beyond(spam, (p) => p >= 0.5),
    "held from 0.5": beyond(honest, (p) => p >= 0.5),
  };
}
