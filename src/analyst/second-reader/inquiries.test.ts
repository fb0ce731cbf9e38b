import { describe, expect, test } from "vitest";
import type { SpokenText } from "../reading.ts";
import { inquiry, passages, reading, row, spoken, text, thresholds } from "./doubtful-fixture.ts";
import { countSentences, inquiriesFor } from "./inquiries.ts";
import { messagesFor } from "./prompt.ts";
import { checkAnswer } from "./check.ts";

describe("what is asked about", () => {
  test("are the sentences that the engine abstained from because it was unsure, and never questions", () => {
    const sentences = inquiry.flatMap((turn) => turn.sentences.map(({ start, end }) => text.slice(start, end)));
    expect(sentences).toEqual([
      "Norway may well have leaned on Sweden for its timber, and Denmark knew it.",
      'Some wrote that "Finland armed Estonia in secret" and were laughed at.',
    ]);
  });

  test("are those of claims between the two thresholds, and no others", () => {
    const asked = { spoken, reading, inquiry, model: "m", thresholds };
    const [claim] = checkAnswer(JSON.stringify([row()]), asked).claims;
    const sentencesAt = (score: number) => {
      const claims = claim ? [{ ...claim, score }] : [];
      return countSentences(inquiriesFor(spoken, { ...reading, claims, abstentions: [] }, thresholds));
    };
    expect([0.39, 0.4, 0.79, 0.8].map(sentencesAt)).toEqual([0, 1, 1, 0]);
  });

  test("is nothing where the engine is sure", () => {
    expect(inquiriesFor(spoken, { ...reading, abstentions: [] }, thresholds)).toEqual([]);
  });
});

describe("a request", () => {
  test("holds the turns with their speakers and actors, and the sentences apart", () => {
    const [system, user] = messagesFor(inquiry, spoken, reading);
    expect(system?.content).toContain("harbours: A harbours B");
    expect(JSON.parse(user?.content ?? "")).toEqual({
      turns: [
        {
          turn: 1,
          speaker: "Ines Okoro",
          text: text.slice(passages[1]?.start, passages[1]?.end),
          actors: ["Sweden (also: Swedish)", "Denmark", "Norway"],
        },
        {
          turn: 2,
          speaker: "Paul Lindqvist",
          text: text.slice(passages[2]?.start, passages[2]?.end),
          actors: ["Estonia", "Finland"],
        },
      ],
      sentences: [
        { sentence: 1, turn: 1, text: "Norway may well have leaned on Sweden for its timber, and Denmark knew it." },
        { sentence: 2, turn: 2, text: 'Some wrote that "Finland armed Estonia in secret" and were laughed at.' },
      ],
    });
  });

  test("is the same for the same text and reading", () => {
    expect(messagesFor(inquiriesFor(spoken, reading, thresholds)[0] ?? [], spoken, reading)).toEqual(
      messagesFor(inquiry, spoken, reading),
    );
  });

  test("is bounded, however long the turn, and all of them together ask every sentence once", () => {
    const sentence = "Norway sold timber to Sweden in the long winter of that year, or so the ledgers say.";
    const long = Array(400).fill(sentence).join(" ");
    const turn = {
      start: 0,
      end: long.length,
      role: "turn" as const,
      speaker: { name: "A", kind: "contributor" as const },
      questions: [],
    };
    const one: SpokenText = { text: long, passages: [turn], date: null };
    const abstentions = Array.from({ length: 400 }, (_, n) => ({
      start: n * (sentence.length + 1),
      end: n * (sentence.length + 1) + sentence.length,
      reason: "",
      kind: "unsure" as const,
    }));
    const inquiries = inquiriesFor(one, { ...reading, mentions: [], abstentions }, thresholds);
    expect(countSentences(inquiries)).toBe(400);
    for (const inquiry of inquiries) {
      expect(countSentences([inquiry])).toBeLessThanOrEqual(12);
      const shown = inquiry.reduce((sum, { shown }) => sum + shown.end - shown.start, 0);
      expect(shown).toBeLessThanOrEqual(8000);
    }
  });
});
