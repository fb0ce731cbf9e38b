import type { Heading, RootContent } from "mdast";
import type { LooseDocument } from "../document/build.ts";
import { checkNumbers, readNumbers, speakerOf } from "./dialogue.ts";
import { ImportError } from "./import-error.ts";
import type { MarkdownBody } from "./markdown-body.ts";
import { readQuestions } from "./questions.ts";

interface Answer {
  credit: number;
  questions: number[];
  nodes: RootContent[];
}

/** Reads the words of a roundtable: questions in the front matter, `# Name` sections, `## 1, 2` answers in them. */
export function readRoundtable(body: MarkdownBody): Pick<LooseDocument, "body" | "questions" | "turns"> {
  const { nodes, reader, front, particulars, lineOf } = body;
  const questions = readQuestions(front.values);
  if (questions.length === 0)
    throw new ImportError(
      "bad_structure",
      "a roundtable needs its questions: list them under `questions:` in the front matter",
      {
        line: 1,
        key: "questions",
      },
    );
  const introduction: RootContent[] = [];
  const answers: Answer[] = [];
  let credit = -1;
  for (const node of nodes) {
    const where = { line: lineOf(node) };
    if (node.type === "heading" && node.depth === 1) {
      credit = speakerOf(reader.words(node.children).text, particulars.credits, where);
      // Words right under a name, before any number, answer everything that was asked.
      answers.push({ credit, questions: questions.map(({ n }) => n), nodes: [] });
    } else if (node.type === "heading" && node.depth === 2) {
      if (credit < 0)
        throw new ImportError("bad_structure", "say who answers: write `# Name` above this answer", where);
      const numbers = numbersOf(node, body);
      checkNumbers(numbers, questions, where);
      answers.push({ credit, questions: numbers, nodes: [] });
    } else {
      (answers.at(-1)?.nodes ?? introduction).push(node);
    }
  }
  const opening = reader.section(introduction);
  const turns = answers.map(({ credit, questions, nodes }) => ({ credit, questions, body: reader.section(nodes) }));
  return { body: opening, questions, turns: turns.filter((turn) => turn.body.length > 0) };
}

function numbersOf(node: Heading, { reader, lineOf }: MarkdownBody): number[] {
  const printed = reader.words(node.children).text;
  const numbers = readNumbers(printed);
  if (numbers) return numbers;
  throw new ImportError(
    "bad_structure",
    `"${printed}" is not the number of a question: write \`## 1\` or \`## 1, 2\`, and \`###\` for headings inside an answer`,
    {
      line: lineOf(node),
    },
  );
}
