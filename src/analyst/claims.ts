import { isAside } from "./actors/owners.ts";
import type { Member } from "./actors/phrase.ts";
import { findSuppositions } from "./certainty/supposed.ts";
import { certaintyOf, likelihoodOf, speechActOf } from "./certainty/hedges.ts";
import type { Claim, Evidence, Speaker } from "./claim.ts";
import { hash } from "./hash.ts";
import { mustHold } from "./hold.ts";
import type { Passage, SpokenText } from "./reading.ts";
import type { Finding, Scene } from "./relations/scene.ts";
import { weaker } from "./relations/verb-group.ts";
import { RELATIONS } from "./relations/vocabulary.ts";
import type { Span } from "./span.ts";
import { timeIn } from "./time/times.ts";
import { ANALYST } from "./version.ts";

/** What is known around a finding when claims are made of it. */
export interface Setting {
  spoken: SpokenText;
  passage: Passage;
  scene: Scene;
  sentence: Span;
  speaker: Speaker;
  holder: readonly Member[];
  alleged: boolean;
  denied: boolean;
}

const longestQuote = 400;
const around = 32;

/** The claims of one finding: one for each pair of actors that its lists expand to, tied together by a group. */
export function toClaims(finding: Finding, setting: Setting): Claim[] {
  const evidence = evidenceOf(finding, setting);
  if (evidence === null) return [];
  const { mutual } = RELATIONS[finding.relation];
  const { scene } = setting;
  const made = finding.sources.flatMap((source) =>
    finding.targets
      .filter((target) => fits(finding, source, target) && !isAside(scene.tokens, scene.phrases, source, target))
      .flatMap((target) =>
        aboutsOf(finding, setting, [source, target]).map((about) =>
          toClaim(finding, setting, evidence, source, target, about),
        ),
      ),
  );
  const distinct = made.filter(({ id }, index) => made.findIndex((one) => one.id === id) === index);
  const group = distinct.length > 1 ? hash(`${evidence.start}|${evidence.quote}|${finding.relation}|${mutual}`) : null;
  return distinct.map((claim) => Object.assign(claim, { group }));
}

function toClaim(
  finding: Finding,
  setting: Setting,
  evidence: Evidence,
  source: Member,
  target: Member,
  about: Claim["about"],
): Claim {
  const { spoken, passage, scene, sentence, speaker, holder } = setting;
  const { relation, trigger } = finding;
  const certainty = certaintyIn(finding, setting);
  const speechAct = speechActOf(scene, finding, passage.role === "question");
  const sign = finding.sign ?? RELATIONS[relation].sign;
  const words = spoken.text.slice(sentence.start, sentence.end);
  const token = scene.tokens[trigger];
  const who = [speaker.name, speaker.kind, holder.map(({ actor }) => actor.id).join("+")].join("|");
  return {
    id: hash(
      [evidence.start, evidence.quote, who, relation, source.actor.id, target.actor.id, about?.actor ?? ""].join("\n"),
    ),
    speaker,
    holder: holderOf(holder),
    sourceActor: source.actor,
    targetActor: target.actor,
    sourceSpan: [source.span.start, source.span.end],
    targetSpan: [target.span.start, target.span.end],
    relation,
    mutual: RELATIONS[relation].mutual,
    sign,
    mode: finding.mode === undefined ? [] : [finding.mode],
    about,
    because: clauseAfter(words, /\b(?:because(?: of)?|due to|owing to|as a result of|since (?=\p{Lu}))\s/u),
    condition: conditionOf(finding, setting),
    certainty,
    speechAct,
    likelihood: likelihoodOf(scene, finding),
    tense: finding.future === true ? "future" : finding.past === true ? "past" : "present",
    time: timeIn(words, (token?.start ?? sentence.start) - sentence.start, spoken.date, finding.future === true),
    evidence,
    questions: [...passage.questions],
    group: null,
    basis: finding.inferred === true ? "inferred" : "explicit",
    score: scoreOf(finding, source, target),
    analyst: { ...ANALYST },
    hold: mustHold(relation, sign, source.actor, target.actor),
  };
}

/** Relations need two different actors, and places do not act; one politician's attack on another is no battle. */
function fits({ relation }: Finding, source: Member, target: Member): boolean {
  if (source.actor.id === target.actor.id) return false;
  if (source.actor.kind === "region") return false;
  const place = target.actor.kind === "region" || target.actor.kind === "state";
  if (relation === "located_in") return place;
  if (relation === "fights" && source.actor.kind === "person" && /^(?:person|organisation)$/.test(target.actor.kind))
    return false;
  return target.actor.kind !== "region" || /^(?:fights|coerces|threatens|directs)$/.test(relation);
}

/** What the claim is about; the two whom it ties are never that themselves. */
function aboutsOf(finding: Finding, { spoken, scene }: Setting, pair: readonly Member[]): Claim["about"][] {
  if (finding.about === undefined) return [null];
  const { from, to } = finding.about;
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  if (first === undefined || last === undefined) return [null];
  const text = spoken.text.slice(first.start, last.end).slice(0, 200);
  const third = ({ actor }: Member): boolean => pair.every((one) => one.actor.id !== actor.id);
  const actors = finding.aboutActors ?? [];
  if (actors.length > 0) {
    const others = actors.filter(third);
    if (others.length === 0) return [null];
    return others.map(({ actor, span }) => ({ text: spoken.text.slice(span.start, span.end), actor: actor.id }));
  }
  const named = scene.phrases.filter((phrase) => phrase.from >= from && phrase.to <= to && phrase.members.length === 1);
  const [only] = named.length === 1 ? (named[0]?.members ?? []) : [];
  if (only === undefined) return [{ text }];
  if (third(only)) return [{ text, actor: only.actor.id }];
  const alone = named.some((phrase) => phrase.from === from && phrase.to === to);
  return [alone ? null : { text }];
}

function evidenceOf({ from, to, trigger }: Finding, { spoken: { text }, scene, passage }: Setting): Evidence | null {
  const first = scene.tokens[Math.min(from, trigger)];
  const last = scene.tokens[Math.max(to, trigger + 1) - 1] ?? scene.tokens.at(-1);
  if (first === undefined || last === undefined || last.end - first.start > longestQuote) return null;
  const { start } = first;
  const { end } = last;
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(passage.start, start - around), start),
    suffix: text.slice(end, Math.min(passage.end, end + around)),
  };
}

function certaintyIn(finding: Finding, { scene, alleged, denied }: Setting): Claim["certainty"] {
  const own = certaintyOf(scene, finding);
  if (denied) return own === "denied" ? "hedged" : "denied";
  return alleged && own !== "denied" ? weaker(own, "alleged") : own;
}

function holderOf(holder: readonly Member[]): Claim["holder"] {
  if (holder.length === 0) return null;
  return { id: holder.map(({ actor }) => actor.id).join("+"), name: holder.map(({ actor }) => actor.name).join("; ") };
}

/** What the claim hangs on: the clause of the sentence that only supposes something. */
function conditionOf({ trigger }: Finding, { scene, spoken }: Setting): string | null {
  const clause = findSuppositions(scene).find(({ from, to }) => trigger < from || trigger >= to);
  if (clause === undefined || scene.lower(clause.from) === "whether") return null;
  const opener = /^(?:should|were|had)$/.test(scene.lower(clause.from)) ? clause.from : clause.from + 1;
  const first = scene.tokens[opener];
  const last = scene.tokens[clause.to - 1];
  if (first === undefined || last === undefined || last.end <= first.start) return null;
  const text = spoken.text.slice(first.start, last.end).replace(/[\s,.;:!?]+$/u, "");
  return text === "" || text.length > 300 ? null : text;
}

function clauseAfter(sentence: string, opener: RegExp): string | null {
  const found = opener.exec(sentence);
  if (found === null) return null;
  const clause =
    sentence
      .slice(found.index + found[0].length)
      .split(/[,;.]\s|[.;]$/)[0]
      ?.trim() ?? "";
  return clause === "" || clause.length > 300 ? null : clause;
}

function scoreOf(finding: Finding, source: Member, target: Member): number {
  const indirect = [source, target].filter(({ how }) => how !== "name").length;
  return Math.round((0.8 - 0.1 * indirect - (finding.inferred === true ? 0.2 : 0)) * 100) / 100;
}
