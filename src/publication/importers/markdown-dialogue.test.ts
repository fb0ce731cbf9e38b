import { describe, expect, test } from "vitest";
import { renderText } from "../document/text.ts";
import { ImportError } from "./import-error.ts";
import { importMarkdown } from "./markdown.ts";

function dialogue(front: string, body: string) {
  const { document, credits } = importMarkdown(`---\ntitle: T\n${front}\n---\n${body}`, { sourceId: "t.md" });
  const slice = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
  return {
    body: renderText(document.text, document.body),
    questions: document.questions.map(({ n, asker, ...span }) => `${n} ${asker ?? "-"} ${slice(span)}`),
    turns: document.turns.map(
      ({ credit, questions, body }) =>
        `${credits[credit]!.name} [${questions.join()}] ${renderText(document.text, body)}`,
    ),
  };
}

function refused(front: string, body: string): ImportError {
  try {
    dialogue(front, body);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

const one = "kind: interview\ncontributors: [Ada Rowe]";
const two = "kind: interview\nasker: The Review\ncontributors: [Ada Rowe, Ben Hale]";

describe("an interview in Markdown", () => {
  test("asks by headings, and its only contributor answers", () => {
    expect(
      dialogue(
        one,
        "Before.\n\n## Why *salt*?\n\nHerring.\n\nAnd money.\n\n### A heading\n\n- a list\n\n## And then?\n\nSilver.",
      ),
    ).toEqual({
      body: "Before.",
      questions: ["1 - Why salt?", "2 - And then?"],
      turns: ["Ada Rowe [1] Herring.\n\nAnd money.\n\nA heading\n\n- a list", "Ada Rowe [2] Silver."],
    });
  });

  test("may name its speakers, who answer the question before them until another speaks", () => {
    expect(
      dialogue(
        two,
        "**The Review:** Why salt?\n\nReally?\n\n**Ada Rowe:** Herring.\n\nMuch of it.\n\n**Ben Hale**: Money.\n\n## And then?\n\n**ben hale:** Silver.",
      ),
    ).toEqual({
      body: "",
      questions: ["1 The Review Why salt?\nReally?", "2 The Review And then?"],
      turns: ["Ada Rowe [1] Herring.\n\nMuch of it.", "Ben Hale [1] Money.", "Ben Hale [2] Silver."],
    });
  });

  test("may be written as Q and A", () => {
    expect(
      dialogue(one, "**Q:** Why salt?\n\n**A:** Herring.\n\n**A:** And money.\n\n**Q:** And then?\n\n**A:** Silver."),
    ).toEqual({
      body: "",
      questions: ["1 - Why salt?", "2 - And then?"],
      turns: ["Ada Rowe [1] Herring.\n\nAnd money.", "Ada Rowe [2] Silver."],
    });
  });

  test("leaves bold words alone that are not a name", () => {
    expect(dialogue(one, "## Why?\n\n**Salt**: that is why.").turns).toEqual(["Ada Rowe [1] Salt: that is why."]);
  });

  test.each([
    [
      one,
      "## Why?\n\n**Ada Row:** Herring.",
      8,
      '"Ada Row" is not listed under contributors (did you mean "Ada Rowe"?)',
    ],
    [two, "## Why?\n\nHerring.", 9, "say who answers: begin the paragraph with `**Ada Rowe:**`"],
    [two, "## Why?\n\n**A:** Herring.", 9, "say who answers"],
    ["kind: interview", "## Why?\n\nHerring.", 7, "nobody is listed under contributors"],
    [one, "Only an introduction.", 6, "no questions"],
    [one, "# Why?\n\nHerring.", 6, "write a question as `## Question`"],
    [one, "**Q:** Why?\n\n- a list", 8, "a question is plain paragraphs"],
  ])("%j with %j is refused, with its line", (front, body, line, message) => {
    const error = refused(front, body);
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });
});

describe("a roundtable in Markdown", () => {
  const front =
    "kind: roundtable\ncontributors: [Ada Rowe, {name: Ben Hale, id: ben}]\nquestions:\n  - Who decides?\n  - Who pays?\n  - Who drowns?";

  test("gives each contributor a section, and each answer its numbers", () => {
    expect(
      dialogue(
        front,
        "Before.\n\n# Ada Rowe\n\n## 1\n\nVienna.\n\n### Aside\n\nStill Vienna.\n\n## 2, 3\n\nBoth.\n\n# ben\n\n## 1–2\n\nNobody.",
      ),
    ).toEqual({
      body: "Before.",
      questions: ["1 - Who decides?", "2 - Who pays?", "3 - Who drowns?"],
      turns: ["Ada Rowe [1] Vienna.\n\nAside\n\nStill Vienna.", "Ada Rowe [2,3] Both.", "Ben Hale [1,2] Nobody."],
    });
  });

  test("takes words without a number as an answer to everything", () => {
    expect(dialogue(front, "# Ada Rowe\n\nVienna, always.").turns).toEqual(["Ada Rowe [1,2,3] Vienna, always."]);
  });

  test("may number its questions itself, and name who asks", () => {
    const numbered =
      "kind: roundtable\ncontributors: [Ada Rowe]\nquestions:\n  - {n: 5, text: Later?}\n  - {n: 2, text: Sooner?, asker: The Review}";
    expect(dialogue(numbered, "# Ada Rowe\n\n## 5\n\nYes.").questions).toEqual(["2 The Review Sooner?", "5 - Later?"]);
  });

  test.each([
    [front, "# Ada Rowe\n\n## 4\n\nYes.", 12, "there is no question 4 to answer: the questions are 1, 2, 3"],
    [front, "# Adah Rowe\n\nYes.", 10, 'did you mean "Ada Rowe"?'],
    [front, "## 1\n\nYes.", 10, "say who answers"],
    [front, "# Ada Rowe\n\n## Who decides?\n\nYes.", 12, "is not the number of a question"],
    ["kind: roundtable\ncontributors: [Ada Rowe]", "# Ada Rowe\n\nYes.", 1, "needs its questions"],
    ["kind: roundtable\nquestions: [{n: 1, text: A}, {n: 1, text: B}]", "x", 4, "repeats the number 1"],
    ["kind: roundtable\nquestions: [{n: zero, text: A}]", "x", 4, "must be a whole number"],
    ["kind: roundtable\nquestions: ['']", "x", 4, "has no text"],
  ])("%j with %j is refused, with its line", (front, body, line, message) => {
    const error = refused(front, body);
    expect(error.message).toContain(message);
    expect(error.line).toBe(line);
  });
});
