import { expect, test } from "vitest";
import { documentOf, type Draft } from "../../../test/made-up/pieces.ts";
import { conversationOf, gridOf } from "./roundtable.ts";

const questions = ["Who paid?", "Who sailed?", "Who wrote it down?"].map((text) => ({ text }));
const grid = (turns: Draft["turns"] = [], asked = questions) =>
  gridOf(documentOf({ title: "Ferries", questions: asked, turns }));

/** The sheet in short: for each row its cells, "credit:kind", with the rows that an answer reaches over. */
function inShort(turns: Draft["turns"]): string[] | undefined {
  return grid(turns)?.rows.map(({ question, cells }) =>
    [
      question?.n ?? "opening",
      ...cells.map((cell) => `${cell.credit}:${cell.kind}${cell.kind === "answer" ? cell.rows : ""}`),
    ].join(" "),
  );
}

test("questions go down, and experts across in the order of the credits", () => {
  const turns: Draft["turns"] = [
    [1, [1], ["The crown."]],
    [0, [1], ["The crews."]],
    [0, [2], ["Boys."]],
    [1, [2], ["Men."]],
    [0, [3], ["Nobody."]],
    [1, [3], ["A monk."]],
  ];
  expect(grid(turns)?.experts).toEqual([0, 1]);
  expect(inShort(turns)).toEqual(["1 0:answer1 1:answer1", "2 0:answer1 1:answer1", "3 0:answer1 1:answer1"]);
});

test("an answer to neighbouring questions spans their rows", () => {
  const document = documentOf({ title: "Ferries", questions, turns: [[0, [1, 2], ["The crews paid and sailed."]]] });
  expect(gridOf(document)?.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
    ["answer"],
    [],
    ["silent"],
  ]);
});

test("an answer to questions that are apart is pointed to from the later one", () => {
  const rows = grid([
    [0, [1, 3], ["The crews paid; nobody wrote."]],
    [1, [1], ["The crown."]],
    [1, [2], ["Men."]],
    [1, [3], ["A monk."]],
  ])?.rows;
  expect(rows?.[2]?.cells[0]).toEqual({ kind: "elsewhere", credit: 0, question: 1 });
});

test("two turns in a row of one expert on one question are one answer", () => {
  const rows = grid([
    [0, [1], ["The crews."]],
    [0, [1], ["And the guests."]],
  ])?.rows;
  expect(rows?.[0]?.cells[0]).toMatchObject({ kind: "answer", body: [{}, {}] });
});

test("an answer that comes back to an answered question stands under the later one", () => {
  const turns: Draft["turns"] = [
    [0, [1], ["The crews."]],
    [1, [1], ["Never."]],
    [0, [1, 2], ["Both, then."]],
  ];
  expect(inShort(turns)?.slice(0, 2)).toEqual(["1 0:answer1 1:answer1", "2 0:answer1 1:silent"]);
});

test("a conversation in which somebody speaks again is no sheet", () => {
  const turns: Draft["turns"] = [
    [0, [1], ["The crews."]],
    [1, [1], ["Never."]],
    [0, [1], ["Always."]],
  ];
  expect(grid(turns)).toBeNull();
});

test("answers written down expert by expert are read question by question", () => {
  const turns: Draft["turns"] = [
    [0, [3], ["Nobody."]],
    [1, [3], ["A monk."]],
  ];
  const document = documentOf({ title: "Ferries", questions, turns });
  document.turns.unshift({ ...document.turns[0]!, credit: 1, questions: [1] });
  document.turns.unshift({ ...document.turns[0]!, credit: 0, questions: [1] });
  const order = conversationOf(document).map((part) => ("n" in part ? part.n : `expert ${part.credit}`));
  expect(order).toEqual([1, "expert 0", "expert 1", 2, 3, "expert 0", "expert 1"]);
});

test("without questions there is no sheet", () => {
  expect(grid([], [])).toBeNull();
});
