import { describe, expect, test } from "vitest";
import { checkAnswer } from "./check.ts";
import { inquiry, reading, readingWith, row, spoken, text, thresholds } from "./doubtful-fixture.ts";
import type { Refusal } from "./refusals.ts";

const asked = { spoken, reading, inquiry, model: "quill-7", thresholds };
const check = (...rows: unknown[]) => checkAnswer(JSON.stringify({ claims: rows }), asked);

describe("a claim that stands every test", () => {
  const { claims, refused } = check(row());
  const [claim] = claims;

  test("is taken, in the words of the text and the actors of the turn", () => {
    expect(refused).toEqual({});
    expect(claim).toMatchObject({
      speaker: { name: "Ines Okoro", kind: "contributor" },
      sourceActor: { id: "norway", name: "Norway" },
      targetActor: { id: "sweden", name: "Sweden" },
      relation: "depends_on",
      sign: "+",
      certainty: "hedged",
      about: { text: "its timber" },
      questions: [1],
      hold: false,
    });
    const { start, end, quote } = claim?.evidence ?? { start: 0, end: 0, quote: "" };
    expect(text.slice(start, end)).toBe(quote);
    expect([claim?.sourceSpan, claim?.targetSpan].map((span) => text.slice(...(span as [number, number])))).toEqual([
      "Norway",
      "Sweden",
    ]);
  });

  test("says who read it, and is for editors, not for readers", () => {
    expect(claim?.analyst).toEqual({ name: "second reader quill-7", version: expect.any(String) as string });
    expect(claim?.score).toBeGreaterThanOrEqual(thresholds.editors);
    expect(claim?.score).toBeLessThan(thresholds.readers);
    const narrow = checkAnswer(JSON.stringify([row()]), { ...asked, thresholds: { editors: 0.7, readers: 0.7 } });
    expect(narrow.claims[0]?.score).toBeLessThan(0.7);
  });

  test("may write words of closed lists, names and numbers its own way", () => {
    const loose = row({ sentence: "1", turn: "1", relation: " Depends_On ", source: "the Norway", target: "Swedish" });
    expect(check(loose).claims).toHaveLength(1);
  });
});

describe("what is not taken, and why", () => {
  test.each<[string, Refusal, Record<string, unknown>]>([
    ["words that nobody wrote", "not_verbatim", { quote: "Norway certainly leaned on Sweden" }],
    ["words that are nearly right", "not_verbatim", { quote: "Norway may well have leaned on Sweden, for its timber" }],
    ["words of another turn", "not_verbatim", { quote: "Finland kept out of it" }],
    ["words of a sentence not asked about", "elsewhere", { quote: "The Swedish court did not care" }],
    ["half a word", "unfit_quote", { quote: "way may well have leaned on Sweden" }],
    ["two words", "unfit_quote", { quote: "Norway may" }],
    ["an empty quote", "unfit_quote", { quote: "  " }],
    ["markup in the quote", "not_verbatim", { quote: "Norway <b>may</b> well have leaned on Sweden" }],
    ["an actor of another turn", "actor_not_in_turn", { target: "Finland" }],
    ["an actor of no turn", "actor_not_in_turn", { target: "Iceland" }],
    ["a script for an actor", "actor_not_in_turn", { source: "<script>alert(1)</script>" }],
    ["an actor and itself", "same_actor", { target: "Norway" }],
    ["another speaker", "other_speaker", { speaker: "Paul Lindqvist" }],
    ["the other turn's number", "not_asked", { turn: 2 }],
    ["a sentence beyond the last", "not_asked", { sentence: 9 }],
    ["a sentence that is no number", "not_asked", { sentence: { n: 1 } }],
    ["a relation of its own", "unknown_word", { relation: "betrays" }],
    ["a property of every object for a relation", "unknown_word", { relation: "constructor" }],
    ["a certainty of its own", "unknown_word", { certainty: "very" }],
    ["a speech act that is a list", "unknown_word", { speech_act: ["statement"] }],
    ["no tense", "unknown_word", { tense: undefined }],
    ["a number for a quote", "incomplete", { quote: 12 }],
    ["no target", "incomplete", { target: null }],
    ["a holder from nowhere", "holder_not_in_turn", { holder: "Iceland" }],
    ["a subject in words of its own", "about_not_in_turn", { about: "the timber trade" }],
    ["a subject that is an object", "about_not_in_turn", { about: { text: "its timber" } }],
  ])("%s: %s", (_name, reason, differences) => {
    expect(check(row(differences))).toEqual({ readable: true, claims: [], refused: { [reason]: 1 } });
  });

  test("words that the text quotes from somebody", () => {
    const quoted = row({
      sentence: 2,
      turn: 2,
      speaker: "Paul Lindqvist",
      quote: "Finland armed Estonia in secret",
      source: "Finland",
      target: "Estonia",
      about: null,
    });
    expect(check(quoted).refused).toEqual({ quoted_words: 1 });
  });

  test("what was said already: by the engine, by the answer, or the other way round", () => {
    const [engine] = check(row()).claims;
    const known = checkAnswer(JSON.stringify([row()]), { ...asked, reading: readingWith(engine ? [engine] : []) });
    expect(known).toMatchObject({ claims: [], refused: { read_before: 1 } });
    const mutual = row({ relation: "cooperates_with" });
    const turned = { ...mutual, source: "Sweden", target: "Norway" };
    expect(check(mutual, turned)).toMatchObject({ claims: [{}], refused: { read_before: 1 } });
  });

  test("one bad claim does not spoil the others", () => {
    const { claims, refused } = check(row({ relation: "betrays" }), row(), "nonsense", null, 7, []);
    expect(claims).toHaveLength(1);
    expect(refused).toEqual({ unknown_word: 1 });
  });
});

test("a mere place does not act", () => {
  const mentions = reading.mentions.map((one) => ({ ...one, actor: { ...one.actor, kind: "region" as const } }));
  const { claims, refused } = checkAnswer(JSON.stringify([row()]), { ...asked, reading: { ...reading, mentions } });
  expect({ claims, refused }).toEqual({ claims: [], refused: { unfit_actors: 1 } });
});

test("claims that share a quote and a relation are one statement", () => {
  const quote = "Norway may well have leaned on Sweden for its timber, and Denmark knew it";
  const { claims } = check(row({ quote }), row({ quote, target: "Denmark" }));
  expect(claims).toHaveLength(2);
  expect(claims[0]?.group).not.toBeNull();
  expect(claims[0]?.group).toBe(claims[1]?.group);
});

test("a claim against a living person is on hold like the engine's own", () => {
  const person = { id: "an-invented-person", name: "Ove Invented", kind: "person" as const };
  const start = text.indexOf("Denmark");
  const named = { actor: person, start, end: start + "Denmark".length, how: "name" as const };
  const mentions = [...reading.mentions.filter((one) => one.start !== start), named];
  const against = row({
    relation: "criticises",
    target: "Ove Invented",
    quote: "Norway may well have leaned on Sweden for its timber, and Denmark knew it",
  });
  const { claims } = checkAnswer(JSON.stringify([against]), { ...asked, reading: { ...reading, mentions } });
  expect(claims).toMatchObject([{ targetActor: { id: "an-invented-person" }, hold: true }]);
});
