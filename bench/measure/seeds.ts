import type { Claim } from "../../src/analyst/index.ts";

/** A claim that a person found in a text; `accept` names other right readings of it. */
export interface SeedClaim extends SeedReading {
  tier: string;
  speech_act: string;
  /** Where its words stand in the text. */
  start: number;
  end: number;
  accept?: Partial<SeedReading>[];
}

interface SeedReading {
  speaker: string;
  holder: string | null;
  source_actor: string;
  target_actor: string;
  relation: string;
  certainty: string;
}

export interface SeedActor {
  id: string;
  name: string;
  aliases?: string[];
  mentions?: { text: string }[];
}

type Found = Pick<
  Claim,
  "speaker" | "holder" | "sourceActor" | "targetActor" | "relation" | "mutual" | "certainty" | "speechAct" | "evidence"
>;

export interface SeedFigures {
  /** Of what was found, 0–1. */
  precision: number;
  /** Of the claims that matter most, 0–1. */
  coreRecall: number;
}

const mutual = new Set(["cooperates_with", "aligned_with", "negotiates_with", "diverges_from", "strained_with"]);
const longestQuote = 400;

/**
 * Claims of one text against those that a person found: speaker, both actors and relation must be right, and the quotes
 * overlap; with `full` also holder and certainty. Each is matched once. Questions and part_of are left out of both.
 */
export function scoreSeeds(
  gold: readonly SeedClaim[],
  actors: readonly SeedActor[],
  claims: readonly Found[],
  full: boolean,
): SeedFigures {
  const names = new Map(actors.map((actor) => [actor.id, namesOf(actor)]));
  const is = (id: string, actor: { id: string; name: string }) =>
    (names.get(id)?.has(fold(actor.name)) || names.get(id)?.has(fold(actor.id.replaceAll("-", " ")))) === true;
  const holds = (holder: string | null, claim: Found) =>
    holder === null || claim.holder === null
      ? holder === claim.holder
      : is(holder, claim.holder) || fold(holder) === fold(claim.holder.name);
  const same = (reading: SeedReading, claim: Found) => {
    const along = is(reading.source_actor, claim.sourceActor) && is(reading.target_actor, claim.targetActor);
    const against = is(reading.source_actor, claim.targetActor) && is(reading.target_actor, claim.sourceActor);
    return (
      speaks(reading.speaker, claim) &&
      (along || (against && (claim.mutual || mutual.has(reading.relation)))) &&
      reading.relation === claim.relation &&
      (!full || (holds(reading.holder, claim) && reading.certainty === claim.certainty))
    );
  };
  const wanted = gold.filter((one) => one.relation !== "part_of" && one.speech_act !== "question");
  const found = claims.filter(({ relation, speechAct }) => relation !== "part_of" && speechAct !== "question");
  const matched = new Set<SeedClaim>();
  for (const claim of found) {
    const match = wanted.find(
      (one) =>
        !matched.has(one) &&
        near(one, claim.evidence) &&
        [one, ...(one.accept ?? []).map((other) => ({ ...one, ...other }))].some((reading) => same(reading, claim)),
    );
    if (match) matched.add(match);
  }
  const core = wanted.filter(({ tier }) => tier === "core");
  return {
    precision: matched.size / (found.length || 1),
    coreRecall: core.filter((one) => matched.has(one)).length / (core.length || 1),
  };
}

function near(one: { start: number; end: number }, { start, end }: { start: number; end: number }): boolean {
  return end - start <= longestQuote && Math.max(one.start, start) < Math.min(one.end, end);
}

function speaks(speaker: string, claim: Found): boolean {
  return speaker === "the outlet"
    ? claim.speaker.kind === "outlet" || claim.speaker.name === ""
    : fold(speaker) === fold(claim.speaker.name);
}

function namesOf({ id, name, aliases = [], mentions = [] }: SeedActor): Set<string> {
  return new Set([id.replaceAll("-", " "), name, ...aliases, ...mentions.map(({ text }) => text)].map(fold));
}

/** A name without what spellings differ in: marks, case, apostrophes, articles, punctuation. */
function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the /, "")
    .replace(/[^a-z0-9']+/g, " ")
    .trim();
}
