import type { Claim } from "../claim.ts";
import { hash } from "../hash.ts";
import { mustHold } from "../hold.ts";
import type { Mention, Reading, SpokenText } from "../reading.ts";
import { RELATIONS, type Relation } from "../relations/vocabulary.ts";
import type { Span } from "../span.ts";
import { parseAnswer } from "./answer.ts";
import type { Thresholds } from "./doubts.ts";
import { evidenceFor } from "./evidence.ts";
import type { AskedTurn, Inquiry } from "./inquiries.ts";
import { speakerLabel } from "./prompt.ts";
import type { Refusal } from "./refusals.ts";
import { resolveActor } from "./resolve.ts";
import { secondReader } from "./second-reader.ts";
import { certaintyFrom, relationFrom, speechActFrom, tenseFrom } from "./words.ts";

/** What became of an answer. */
export interface CheckedAnswer {
  /** False when the answer holds nothing that could be a claim, not even an empty list. */
  readable: boolean;
  claims: Claim[];
  refused: Partial<Record<Refusal, number>>;
}

/** What is known when an answer is checked. */
export interface Asked {
  spoken: SpokenText;
  /** The engine's own reading of the text. */
  reading: Reading;
  inquiry: Inquiry;
  model: string;
  thresholds: Thresholds;
}

/**
 * Takes of an answer only the claims that stand every test; all others are counted by the reason. A claim consists of
 * spans of the text, actors that the engine found in the turn, and words of closed lists: nothing else that a model
 * writes ever goes into it.
 */
export function checkAnswer(content: string, asked: Asked): CheckedAnswer {
  const { readable, rows } = parseAnswer(content);
  const claims: Claim[] = [];
  const refused: CheckedAnswer["refused"] = {};
  for (const row of rows) {
    const made = claimFrom(row, asked);
    const said = typeof made !== "string" && isSaid(made, [...asked.reading.claims, ...claims]);
    const outcome = said ? "read_before" : made;
    if (typeof outcome === "string") refused[outcome] = (refused[outcome] ?? 0) + 1;
    else claims.push(outcome);
  }
  return { readable, claims: grouped(claims), refused };
}

type Row = Record<string, unknown>;

function claimFrom(row: Row, asked: Asked): Claim | Refusal {
  const { spoken, reading, inquiry } = asked;
  const { quote, source, target, speaker } = row;
  if (![quote, source, target, speaker].every((one) => typeof one === "string")) return "incomplete";
  const relation = relationFrom(row["relation"]);
  const certainty = certaintyFrom(row["certainty"]);
  const speechAct = speechActFrom(row["speech_act"]);
  const tense = tenseFrom(row["tense"]);
  if (relation === null || certainty === null || speechAct === null || tense === null) return "unknown_word";
  const place = placeOf(row, inquiry);
  if (place === null) return "not_asked";
  const { turn, sentence } = place;
  const { passage } = turn;
  if (String(speaker).trim().toLowerCase() !== speakerLabel(turn).toLowerCase()) return "other_speaker";
  const evidence = evidenceFor(String(quote), spoken.text, passage, sentence);
  if (typeof evidence === "string") return evidence;
  const inTurn = reading.mentions.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const resolve = (name: unknown) => resolveActor(name, spoken.text, inTurn, [evidence, sentence]);
  const [from, to] = [resolve(source), resolve(target)];
  if (from === null || to === null) return "actor_not_in_turn";
  if (from.actor.id === to.actor.id) return "same_actor";
  if (!actorsFit(relation, from, to)) return "unfit_actors";
  const holder = isNothing(row["holder"]) ? null : resolve(row["holder"]);
  if (holder === null && !isNothing(row["holder"])) return "holder_not_in_turn";
  const about = aboutFrom(row["about"], spoken.text.slice(passage.start, passage.end));
  if (about === undefined) return "about_not_in_turn";
  const { mutual, sign } = RELATIONS[relation];
  return {
    id: hash(
      [
        evidence.start,
        evidence.quote,
        [passage.speaker.name, passage.speaker.kind, holder?.actor.id ?? ""].join("|"),
        relation,
        from.actor.id,
        to.actor.id,
        "",
      ].join("\n"),
    ),
    speaker: passage.speaker,
    holder: holder && { id: holder.actor.id, name: holder.actor.name },
    sourceActor: from.actor,
    targetActor: to.actor,
    sourceSpan: [from.start, from.end],
    targetSpan: [to.start, to.end],
    relation,
    mutual,
    sign,
    mode: [],
    about,
    because: null,
    condition: null,
    certainty,
    speechAct,
    likelihood: null,
    tense,
    time: null,
    evidence,
    questions: [...passage.questions],
    group: null,
    basis: [from, to].every((one) => isInside(one, evidence)) ? "explicit" : "inferred",
    score: scoreBelow(asked.thresholds),
    analyst: secondReader(asked.model),
    hold: mustHold(relation, sign, from.actor, to.actor),
  };
}

function placeOf({ turn, sentence }: Row, inquiry: Inquiry): { turn: AskedTurn; sentence: Span } | null {
  const numbered = inquiry.flatMap((one) => one.sentences.map((sentence) => ({ turn: one, sentence })));
  const place = numbered[Number(sentence) - 1];
  return place !== undefined && place.turn === inquiry[Number(turn) - 1] ? place : null;
}

/** Places do not act, and nobody is located in what is no place. */
function actorsFit(relation: Relation, { actor: source }: Mention, { actor: target }: Mention): boolean {
  if (source.kind === "region") return false;
  return relation !== "located_in" || target.kind === "region" || target.kind === "state";
}

function isNothing(given: unknown): boolean {
  return given === undefined || given === null || given === "";
}

/** Null for nothing, undefined for words that do not stand in the turn. */
function aboutFrom(given: unknown, turn: string): Claim["about"] | undefined {
  if (isNothing(given)) return null;
  if (typeof given !== "string" || given.trim() === "" || given.length > 200) return undefined;
  return turn.includes(given.trim()) ? { text: given.trim() } : undefined;
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** Between the thresholds, so that editors are offered it and readers are not shown it. It is no probability. */
function scoreBelow({ editors, readers }: Thresholds): number {
  return Math.max(0, Math.min(Math.floor(((editors + readers) / 2) * 100) / 100, readers - 0.01));
}

/** Whether one of these claims says the same of the same actors in overlapping words. */
function isSaid(claim: Claim, others: readonly Claim[]): boolean {
  const [source, target] = [claim.sourceActor.id, claim.targetActor.id];
  return others.some(({ sourceActor: { id: from }, targetActor: { id: to }, relation, evidence }) => {
    const same = (from === source && to === target) || (claim.mutual && from === target && to === source);
    const overlap = evidence.start < claim.evidence.end && evidence.end > claim.evidence.start;
    return same && overlap && relation === claim.relation;
  });
}

/** Claims that one quote and relation expand to are one statement, as they are for the engine. */
function grouped(claims: readonly Claim[]): Claim[] {
  const key = ({ evidence, relation, mutual }: Claim) => `${evidence.start}|${evidence.quote}|${relation}|${mutual}`;
  return claims.map((claim) => {
    const alone = claims.filter((other) => key(other) === key(claim)).length === 1;
    return alone ? claim : { ...claim, group: hash(key(claim)) };
  });
}
