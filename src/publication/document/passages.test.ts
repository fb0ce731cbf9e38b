import { expect, test } from "vitest";
import { buildDocument, paragraph, plain, type LooseDocument } from "./build.ts";
import { passagesOf } from "./passages.ts";
import type { PieceKind } from "../piece.ts";

function read(kind: PieceKind, names: string[], loose: Partial<LooseDocument>) {
  const document = buildDocument(kind, {
    title: "Title",
    standfirst: plain("Short"),
    body: [],
    questions: [],
    turns: [],
    ...loose,
  });
  return passagesOf(
    document,
    names.map((name) => ({ name })),
    kind,
  ).map(({ role, start, end, speaker, questions }) => [
    role,
    `${speaker.kind} ${speaker.name}`.trim(),
    questions.join(),
    document.text.slice(start, end),
  ]);
}

test("the outlet speaks in title and standfirst, the authors together in the body", () => {
  expect(read("article", ["Ada Rowe", "Ben Hale", "Cy Orr"], { body: [paragraph("One."), paragraph("Two.")] })).toEqual(
    [
      ["title", "outlet", "", "Title"],
      ["standfirst", "outlet", "", "Short"],
      ["body", "contributor Ada Rowe, Ben Hale and Cy Orr", "", "One.\n\nTwo."],
    ],
  );
});

test("an article without a name is the outlet's own", () => {
  expect(read("article", [], { body: [paragraph("One.")] })[2]).toEqual(["body", "outlet", "", "One."]);
});

test("quotations, headings and tables are in nobody's certain voice, and part what is read", () => {
  const body = [
    paragraph("Before."),
    { type: "quote" as const, children: [paragraph("Another's words.")] },
    { type: "list" as const, ordered: false, items: [[paragraph("An item.")], [paragraph("One more.")]] },
    { type: "heading" as const, level: 2 as const, ...plain("A heading") },
    { type: "table" as const, header: [], rows: [[plain("Cell")]] },
  ];
  expect(
    read("article", ["Ada Rowe"], { body })
      .slice(2)
      .map(([, , , text]) => text),
  ).toEqual(["Before.", "An item.\n\nOne more."]);
});

test("questions belong to the outlet, by its printed name where there is one, and turns to their contributors", () => {
  const passages = read("interview", ["Ada Rowe"], {
    body: [paragraph("Introduced.")],
    questions: [{ n: 1, asker: "The Review", words: plain("Why?") }],
    turns: [{ credit: 0, questions: [1], body: [paragraph("Because.")] }],
  });
  expect(passages.slice(2)).toEqual([
    ["body", "outlet", "", "Introduced."],
    ["question", "outlet The Review", "1", "Why?"],
    ["turn", "contributor Ada Rowe", "1", "Because."],
  ]);
});
