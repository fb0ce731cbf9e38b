import { expect, test } from "vitest";
import { renderText } from "../document/text.ts";
import { typedBlocks } from "./plain-blocks.ts";
import { importPlainText } from "./plain-text.ts";

const roundtable = `The Danube Commission

The river has more guardians than it has water.


1. Who decides on the Danube, and why does it matter?

2. What is the worst quarrel between Austria and Hungary over the river?


Ada Rowe, Senior Fellow, Tidewater Institute

Vienna decides.  It has the money\u00a0and the dredgers.

Ben Hale, River Analyst, Lockkeepers Union

1. Nobody decides. The Commission meets and Budapest objects.

The minutes run to forty pages.

2. Austria blames Hungary for the dam that was never built.


Leave a Reply

Fill in your details below or click an icon to log in: Logo

Connecting to %s
`;

test("a roundtable goes in with its questions, credits and turns, without numbers and comment forms", () => {
  const { piece, layout } = importPlainText(roundtable, { sourceId: "danube.txt" });
  expect(layout.boilerplate.length).toBeGreaterThan(0);
  const { document } = piece;
  expect(piece).toMatchObject({
    sourceId: "danube.txt",
    kind: "roundtable",
    date: null,
    status: "published",
    access: "open",
  });
  expect(piece.credits.map(({ name, title, affiliation }) => [name, title, affiliation])).toEqual([
    ["Ada Rowe", "Senior Fellow", "Tidewater Institute"],
    ["Ben Hale", "River Analyst", "Lockkeepers Union"],
  ]);
  expect(document.text.split("\n\n")).toEqual([
    "The Danube Commission",
    "The river has more guardians than it has water.",
    "Who decides on the Danube, and why does it matter?",
    "What is the worst quarrel between Austria and Hungary over the river?",
    "Vienna decides. It has the money and the dredgers.",
    "Nobody decides. The Commission meets and Budapest objects.",
    "The minutes run to forty pages.",
    "Austria blames Hungary for the dam that was never built.",
  ]);
  expect(document.turns.map(({ credit, questions }) => [credit, questions])).toEqual([
    [0, [1, 2]],
    [1, [1]],
    [1, [2]],
  ]);
});

test("an interview keeps who asks, and puts each question before its answer", () => {
  const text = `Salt and Silver

In a telephone interview, Ada Rowe, a historian at the Tidewater Institute, discussed the old salt road.

Review: Why did Lübeck need Lüneburg?

Ada Rowe: Because herring rots. Lübeck depended on the salt of Lüneburg.

Review: And did they trust each other?

Ada Rowe: Never for a day.
`;
  const { document, kind, credits } = importPlainText(text, { sourceId: "salt.txt" }).piece;
  expect(kind).toBe("interview");
  expect(credits[0]?.name).toBe("Ada Rowe");
  expect(document.questions.map(({ n, asker }) => [n, asker])).toEqual([
    [1, "Review"],
    [2, "Review"],
  ]);
  expect(renderText(document.text, document.turns[1]!.body)).toBe("Never for a day.");
  expect(document.questions[1]!.start).toBeLessThan(document.text.indexOf("Never"));
});

test("an article is its paragraphs", () => {
  const { piece } = importPlainText(
    "The Tide Tables\n\nThe tables came from London.\n\nThey were wrong by an hour.\n",
    { sourceId: "t" },
  );
  expect(piece.kind).toBe("article");
  expect(piece.document.text).toBe("The Tide Tables\n\nThe tables came from London.\n\nThey were wrong by an hour.");
});

test("a title without a text is refused", () => {
  expect(() => importPlainText("The Tide Tables\n", { sourceId: "t" })).toThrow(
    expect.objectContaining({
      code: "no_title",
      message: expect.stringContaining("begin with the title on a line of its own"),
    }),
  );
});

test("typed paragraphs may be wrapped, one to a line, or bullets", () => {
  const long = `${"word ".repeat(30)}end.`;
  expect(typedBlocks("wrapped by\nhand\n\nnext").map((block) => "text" in block && block.text)).toEqual([
    "wrapped by hand",
    "next",
  ]);
  expect(typedBlocks(`${long}\nShort.`).map((block) => "text" in block && block.text)).toEqual([long, "Short."]);
  expect(typedBlocks("  • one\n  • two")).toMatchObject([
    { type: "list", items: [[{ text: "one" }], [{ text: "two" }]] },
  ]);
});

test.each([
  ["3 November 2025", "2025-11-03"],
  ["Published on Monday, 3rd Nov. 2025", "2025-11-03"],
  ["September 7, 1994", "1994-09-07"],
  ["May 2011", "2011-05"],
  ["2011-05-30", "2011-05-30"],
  ["31 February 2025", null],
])("a line %j under the byline dates the piece %s", (line, date) => {
  const text = `The Tide Tables\n\nBy Ada Rowe\n${line}\n\nThe tables came from London.\n\nThey were wrong.\n`;
  const { piece } = importPlainText(text, { sourceId: "t" });
  expect(piece.date).toBe(date);
  expect(piece.document.text).toBe("The Tide Tables\n\nThe tables came from London.\n\nThey were wrong.");
});

test("a pasted e-mail goes in under its subject, with its date and nobody's address", () => {
  const text =
    "From: Ada Rowe <ada@rowe.example>\nTo: desk@review.example\nDate: Tue, 4 Nov 2025 09:00:00 +0000\nSubject: The Tide Tables\n\nThe tables came from London.\n\nKind regards,\nAda\n";
  const { piece } = importPlainText(text, { sourceId: "t" });
  expect(piece.date).toBe("2025-11-04");
  expect(piece.document.text).toBe("The Tide Tables\n\nThe tables came from London.");
});

const grouped = `Question 1: Who decides on the locks?

Ana Ruiz (Madrid Centre): Spain decides.

Tom Hale (Tagus Institute): Portugal does.

Question 2: Who pays?

Ana Ruiz (Madrid Centre): Spain pays.

Tom Hale (Tagus Institute): Nobody.
`;

test("a roundtable may be grouped by its questions", () => {
  const { piece } = importPlainText(`Who guards the river?\n\n${grouped}`, { sourceId: "t" });
  expect(piece.kind).toBe("roundtable");
  expect(piece.credits.map(({ name, affiliation }) => [name, affiliation])).toEqual([
    ["Ana Ruiz", "Madrid Centre"],
    ["Tom Hale", "Tagus Institute"],
  ]);
  expect(piece.document.turns.map(({ credit, questions }) => [credit, questions])).toEqual([
    [0, [1]],
    [1, [1]],
    [0, [2]],
    [1, [2]],
  ]);
});

test("a roundtable without a title is told that only its title is missing", () => {
  expect(() => importPlainText(grouped, { sourceId: "t" })).toThrow(/understood as a roundtable without a title/);
});
