import { describe, expect, test } from "vitest";
import { TextGatherer, plain } from "../publication/document/build.ts";
import type { Document } from "../publication/index.ts";
import { visitor } from "./reader.ts";
import { cut, sees } from "./wall.ts";

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");

function article(paragraphs: string[]): Document {
  const gatherer = new TextGatherer();
  const title = gatherer.put(plain("A treaty nobody read"));
  const standfirst = gatherer.put(plain("What the annexes said."));
  const body = paragraphs.map((text) => ({ type: "paragraph" as const, ...gatherer.put(plain(text)) }));
  return { text: gatherer.text, title, standfirst, body, questions: [], turns: [] };
}

function interview(answers: string[]): Document {
  const gatherer = new TextGatherer();
  const title = gatherer.put(plain("A talk about treaties"));
  const parts = answers.map((answer, i) => ({
    question: { n: i + 1, asker: null, ...gatherer.put(plain(`Question ${i + 1}?`)) },
    turn: { credit: 0, questions: [i + 1], body: [{ type: "paragraph" as const, ...gatherer.put(plain(answer)) }] },
  }));
  return {
    text: gatherer.text,
    title,
    standfirst: null,
    body: [],
    questions: parts.map((p) => p.question),
    turns: parts.map((p) => p.turn),
  };
}

describe("the wall", () => {
  test("lets a visitor see open pieces whole and others by their opening", () => {
    expect(sees(visitor, { access: "open" })).toBe("whole");
    expect(sees(visitor, { access: "registered" })).toBe("opening");
    expect(sees(visitor, { access: "subscribers" })).toBe("opening");
  });

  test("cuts an article after its opening words, and the rest is not in the text", () => {
    const whole = article([words(100, "open"), words(100, "half"), words(50, "secret")]);
    const open = cut(whole);
    expect(open.text).toContain("What the annexes said.");
    expect(open.text.match(/open/g)).toHaveLength(100);
    expect(open.text.match(/half/g)).toHaveLength(20);
    expect(open.text).not.toContain("secret");
    expect(open.body).toHaveLength(2);
    expect(open.body[1]).toMatchObject({ end: open.text.length });
  });

  test("leaves a piece that is all opening as it is", () => {
    const short = article([words(30, "open")]);
    expect(cut(short)).toEqual(short);
  });

  test("keeps offsets, so that what stands before the cut stands where it stood", () => {
    const whole = article([words(100, "open"), words(100, "half")]);
    expect(whole.text.startsWith(cut(whole).text)).toBe(true);
  });

  test("drops marks behind the cut and shortens one that crosses it", () => {
    const whole = article([words(200, "word")]);
    const paragraph = whole.body[0] as { start: number; marks?: unknown[] };
    paragraph.marks = [
      { type: "strong", start: paragraph.start, end: paragraph.start + 900 },
      { type: "link", href: "https://example.org/secret", start: paragraph.start + 700, end: paragraph.start + 800 },
    ];
    const open = cut(whole);
    expect(JSON.stringify(open)).not.toContain("example.org");
    expect(open.body[0]).toMatchObject({ marks: [{ type: "strong", end: open.text.length }] });
  });

  test("does not show a later question, which stands behind an answer that is cut", () => {
    const open = cut(interview([words(200, "answer"), words(10, "secret")]));
    expect(open.questions).toHaveLength(1);
    expect(open.turns).toHaveLength(1);
    expect(open.text).not.toContain("secret");
    expect(open.text).not.toContain("Question 2");
  });

  test("stops at the first list, table or figure of a walled piece", () => {
    const whole = article(["Before the list.", "Secret item."]);
    const [first, item] = whole.body;
    if (!first || !item) throw new Error("the article lost its paragraphs");
    const open = cut({ ...whole, body: [first, { type: "list", ordered: false, items: [[item]] }] });
    expect(open.text).not.toContain("Secret");
    expect(open.body).toEqual([first]);
  });
});
