import type { Claim } from "../claim.ts";
import type { Mention, Passage, Reading, SpokenText } from "../reading.ts";
import { inquiriesFor, type Inquiry } from "./inquiries.ts";

// A text with two turns, and the reading of an engine that is unsure of two sentences. For tests.

const first =
  "The Sound was never quiet. Norway may well have leaned on Sweden for its timber, and Denmark knew it. " +
  "The Swedish court did not care.";
const second = 'Finland kept out of it. Some wrote that "Finland armed Estonia in secret" and were laughed at.';
const question = "Did Norway lean on Sweden?";

export const text = [question, first, second].join("\n\n");
export const thresholds = { editors: 0.4, readers: 0.8 };

const passageOf = (words: string, role: Passage["role"], name: string): Passage => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  role,
  speaker: { name, kind: role === "turn" ? "contributor" : "outlet" },
  questions: [1],
});
export const passages = [
  passageOf(question, "question", ""),
  passageOf(first, "turn", "Ines Okoro"),
  passageOf(second, "turn", "Paul Lindqvist"),
];
export const spoken: SpokenText = { text, passages, date: "2020" };

const names: Record<string, string> = { Norway: "norway", Sweden: "sweden", Denmark: "denmark", Finland: "finland" };
const mentions: Mention[] = [...text.matchAll(/Norway|Swed(?:en|ish)|Denmark|Finland|Estonia/g)].map((found) => {
  const name = found[0] === "Swedish" ? "Sweden" : found[0];
  const actor = { id: names[name] ?? "estonia", name, kind: "state" as const };
  return { actor, start: found.index, end: found.index + found[0].length, how: "name" };
});

const unsure = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  reason: "not sure enough",
  kind: "unsure" as const,
});

/** A reading with these claims of the engine. */
export function readingWith(claims: Claim[]): Reading {
  return {
    analyst: { name: "engine", version: "1" },
    claims,
    mentions,
    abstentions: [
      unsure("Norway may well have leaned on Sweden for its timber, and Denmark knew it."),
      unsure('Some wrote that "Finland armed Estonia in secret" and were laughed at.'),
      { ...unsure(question) },
      { start: passages[1]?.start ?? 0, end: (passages[1]?.start ?? 0) + 5, reason: "another reason" },
    ],
  };
}
export const reading = readingWith([]);

export const [inquiry] = inquiriesFor(spoken, reading, thresholds) as [Inquiry];

/** A claim as a second reader should answer it, unless the test says otherwise. */
export function row(differences: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    sentence: 1,
    turn: 1,
    speaker: "Ines Okoro",
    quote: "Norway may well have leaned on Sweden for its timber",
    source: "Norway",
    relation: "depends_on",
    target: "Sweden",
    certainty: "hedged",
    speech_act: "statement",
    tense: "past",
    holder: null,
    about: "its timber",
    ...differences,
  };
}
