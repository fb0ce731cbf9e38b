import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importJsonLine } from "./json-lines.ts";
import { importMarkdown } from "./markdown.ts";
import { PARTICULARS } from "./particulars.ts";
import { understood } from "./understood.ts";

const notation = readFileSync(new URL("../../../docs/notation.md", import.meta.url), "utf8");
const examples = [...notation.matchAll(/^```(markdown|jsonl)\n(.*?)^```$/gms)].flatMap(([, format, text]) =>
  format === "markdown"
    ? [importMarkdown(text!, { sourceId: "x.md" })]
    : text!
        .trim()
        .split("\n")
        .map((line) => importJsonLine(line)),
);
const told = examples.map((piece) => understood({ piece }));

test("every example of the notation is read as it says", () => {
  expect(
    told.map(({ kind, title, questions, contributors }) => [
      kind,
      title,
      questions.map(({ n }) => n).join(),
      contributors
        .map(({ name, answers }) =>
          `${name} ${answers.map((answer) => `[${answer.questions.join()}]`).join("")}`.trim(),
        )
        .join("; "),
    ]),
  ).toEqual([
    ["article", "The Salt Road", "", "Ada Rowe; Ben Hale"],
    ["interview", "Herring Makes Friends", "1,2", "Ada Rowe [1][2]"],
    ["interview", "Two Views of the Sound", "1,2", "Ada Rowe [1]; Ben Hale [1][2]"],
    ["roundtable", "Who Guards the Danube?", "1,2", "Ada Rowe [1,2]; Ben Hale [1][2]; Cy Orr [1,2]"],
    ["article", "The Salt Road", "", "Ada Rowe"],
    ["roundtable", "Who Guards the Danube?", "1,2", "Ada Rowe [1,2]; Ben Hale [2]"],
  ]);
});

test("every key is in the table", () => {
  for (const key of [...PARTICULARS, "questions", "asker", "body", "bodyFormat", "turns"]) {
    expect(notation).toMatch(new RegExp(`^\\| [^|]*\`${key}\``, "m"));
  }
});
