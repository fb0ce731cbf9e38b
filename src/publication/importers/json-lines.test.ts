import { describe, expect, test } from "vitest";
import { renderBlocks } from "../document/html.ts";
import { importJsonLine } from "./json-lines.ts";

const line = (values: Record<string, unknown>) =>
  JSON.stringify({ id: "p1", title: "Ports", body: "One.\n\nTwo.", ...values });

test("a line of JSON is a piece", () => {
  const { document, ...piece } = importJsonLine(
    line({
      kind: "article",
      bodyFormat: "text",
      date: 1995,
      standfirst: "Short.",
      contributors: [{ name: "Ada Rowe", title: "Fellow", affiliation: "Tidewater Institute", disclosure: "None." }],
      topics: ["Ports"],
      regions: ["Red Sea"],
      series: null,
      access: "subscribers",
      lang: "en",
      slug: "ports",
      source: "passed over",
    }),
  );
  expect(document.text).toBe("Ports\n\nShort.\n\nOne.\n\nTwo.");
  expect(piece).toMatchObject({
    sourceId: "p1",
    kind: "article",
    date: "1995",
    access: "subscribers",
    slug: "ports",
    series: null,
  });
  expect(piece.credits).toEqual([
    { name: "Ada Rowe", title: "Fellow", affiliation: "Tidewater Institute", disclosure: "None." },
  ]);
});

test.each([
  ["markdown", "*One*\n\n<b>x</b>", "<p><em>One</em></p>\n<p>x</p>"],
  [undefined, "*One*", "<p><em>One</em></p>"],
  ["text", "*One*\r\nwrapped\r\n \r\nTwo <b>", "<p>*One* wrapped</p>\n<p>Two &lt;b&gt;</p>"],
  ["html", "<i>One</i><script>x</script>", "<p><em>One</em></p>"],
])("a body is read as %s", (bodyFormat, body, html) => {
  const { document } = importJsonLine(line({ body, bodyFormat }));
  expect(renderBlocks(document.text, document.body)).toBe(html);
});

test("an interview or roundtable has questions and turns", () => {
  const { document, kind } = importJsonLine(
    line({
      kind: "roundtable",
      body: null,
      contributors: [{ name: "Ada Rowe" }, { name: "Ben Hale", id: "ben" }],
      questions: [
        { n: 2, text: "Who pays?" },
        { n: 1, text: "Who decides?" },
      ],
      turns: [
        { speaker: "ada rowe", questions: [2, 1], body: "*Vienna.*" },
        { speaker: "ben", questions: 1, body: "Nobody." },
        { speaker: "Ben Hale", body: "By the way." },
      ],
    }),
  );
  expect(kind).toBe("roundtable");
  expect(document.text.split("\n\n")).toEqual([
    "Ports",
    "Who decides?",
    "Who pays?",
    "Vienna.",
    "Nobody.",
    "By the way.",
  ]);
  expect(document.turns.map(({ credit, questions }) => [credit, questions])).toEqual([
    [0, [1, 2]],
    [1, [1]],
    [1, []],
  ]);
});

describe("a line with mistakes names the key", () => {
  const talk = {
    kind: "interview",
    body: "",
    contributors: [{ name: "Ada Rowe" }],
    questions: [{ n: 1, text: "Why?" }],
  };
  test.each<[Record<string, unknown>, string, string]>([
    [{ id: "" }, "id", "give each line its own"],
    [{ title: " " }, "title", "every piece needs one"],
    [{ body: "" }, "body", "missing or empty"],
    [{ body: 7 }, "body", "must be text"],
    [{ bodyFormat: "htm" }, "bodyFormat", 'did you mean "html"?'],
    [{ date: "yesterday" }, "date", "must be like"],
    [{ topic: ["Ports"] }, "topic", 'did you mean "topics"?'],
    [{ turns: [{}] }, "turns", "belongs to an interview or a roundtable"],
    [talk, "turns", "missing or empty"],
    [{ ...talk, turns: ["x"] }, "turns[0]", "must have a speaker"],
    [{ ...talk, turns: [{ speaker: "Ada Row", body: "x" }] }, "turns[0].speaker", 'did you mean "Ada Rowe"?'],
    [
      { ...talk, turns: [{ speaker: "Ada Rowe", questions: [2], body: "x" }] },
      "turns[0].questions",
      "there is no question 2",
    ],
    [
      { ...talk, turns: [{ speaker: "Ada Rowe", questions: ["1"], body: "x" }] },
      "turns[0].questions",
      "must be numbers",
    ],
    [{ ...talk, turns: [{ speaker: "Ada Rowe", questions: [1] }] }, "turns[0].body", "missing or empty"],
    [{ ...talk, questions: [{ n: 1 }], turns: [] }, "questions[0]", "has no text"],
  ])("%j", (values, key, message) => {
    expect(() => importJsonLine(line(values))).toThrow(
      expect.objectContaining({ key, message: expect.stringContaining(message) }),
    );
  });

  test.each(["{", "[]", '"text"', "null"])("%s is no piece", (text) => {
    expect(() => importJsonLine(text)).toThrow(expect.objectContaining({ code: "bad_json" }));
  });
});
