import type { LooseBlock, LooseDocument } from "../document/build.ts";
import { buildDocument, plain } from "../document/build.ts";
import { tidy } from "../document/inline.ts";
import type { PieceInput } from "../piece.ts";
import { checkNumbers, speakerOf } from "./dialogue.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { ImportError } from "./import-error.ts";
import { markdownBlocks } from "./markdown-blocks.ts";
import { PARTICULARS, pieceOf, readParticulars, type Particulars } from "./particulars.ts";
import { textBlocks } from "./plain-blocks.ts";
import { isNumber, readQuestions } from "./questions.ts";
import { badValue, checkKeys, choiceAt, isValues, listAt, textAt, type Values } from "./values.ts";

const formats = { markdown: markdownBlocks, text: textBlocks, html: (body: string) => htmlBlocks(body) };
type BodyFormat = keyof typeof formats;

const keys = [...PARTICULARS, "body", "bodyFormat", "questions", "turns"];

/**
 * Reads one line of JSON as a piece. Keys that it does not know are passed over, unless they look like a slip.
 * Throws `ImportError` with the key at fault.
 */
export function importJsonLine(line: string, { lang }: { lang?: string } = {}): PieceInput {
  const values = parsed(line);
  checkKeys(values, keys, false);
  const particulars = readParticulars(values, { strict: false, lang });
  if (particulars.sourceId === null)
    throw badValue("id", '"id" is missing: give each line its own, so that importing it again updates the piece');
  const title = textAt(values, "title");
  if (title === "") throw badValue("title", '"title" is missing: every piece needs one');
  const format = choiceAt(values, "bodyFormat", ["markdown", "text", "html"]);
  const standfirst = textAt(values, "standfirst");
  const document = buildDocument(particulars.kind, {
    title,
    standfirst: standfirst === "" ? null : plain(standfirst),
    ...readWords(values, particulars, format),
  });
  return pieceOf(particulars, particulars.sourceId, document);
}

function parsed(line: string): Values {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new ImportError("bad_json", `this line is not valid JSON: ${(cause as Error).message.slice(0, 160)}`, {
      cause,
    });
  }
  if (isValues(value)) return value;
  throw new ImportError(
    "bad_json",
    'this line is not an object: write one piece per line, like {"id": "1", "title": "…", "body": "…"}',
  );
}

function readWords(
  values: Values,
  { kind, credits }: Particulars,
  format: BodyFormat,
): Pick<LooseDocument, "body" | "questions" | "turns"> {
  const body = blocksAt(values, "body", format);
  if (kind === "article" || kind === "review") {
    const stray = ["questions", "turns"].find((key) => listAt(values, key, "[]").length > 0);
    if (stray !== undefined)
      throw badValue(stray, `"${stray}" belongs to an interview or a roundtable: say so in "kind"`);
    if (body.length === 0) throw badValue("body", '"body" is missing or empty: it holds the text of the piece');
    return { body, questions: [], turns: [] };
  }
  const questions = readQuestions(values, { strict: false });
  const turns = listAt(values, "turns", '[{"speaker": "Ada Rowe", "questions": [1], "body": "…"}]').map((value, i) => {
    const path = `turns[${i}]`;
    if (!isValues(value)) throw badValue(path, `"${path}" must have a speaker, questions and a body`);
    checkKeys(value, ["speaker", "questions", "body"], false, `${path}.`);
    const credit = speakerOf(textAt(value, "speaker", `${path}.speaker`), credits, { key: `${path}.speaker` });
    const numbers = numbersAt(value, path);
    checkNumbers(numbers, questions, { key: `${path}.questions` });
    const body = blocksAt(value, "body", format, `${path}.body`);
    if (body.length === 0)
      throw badValue(`${path}.body`, `"${path}.body" is missing or empty: it holds the words of the speaker`);
    return { credit, questions: numbers, body };
  });
  if (turns.length === 0) throw badValue("turns", `"turns" is missing or empty: it holds who said what in the ${kind}`);
  return { body, questions, turns };
}

function blocksAt(values: Values, key: string, format: BodyFormat, path = key): LooseBlock[] {
  const body = values[key];
  if (body === undefined || body === null) return [];
  if (typeof body !== "string") throw badValue(path, `"${path}" must be text`);
  return tidy(body.slice(0, 1000)) === "" && tidy(body) === "" ? [] : formats[format](body);
}

function numbersAt(values: Values, path: string): number[] {
  const given =
    typeof values.questions === "number"
      ? [values.questions]
      : listAt({ [`${path}.questions`]: values.questions }, `${path}.questions`, "[1, 2]");
  const wrong = given.find((number) => !isNumber(number));
  if (wrong !== undefined)
    throw badValue(`${path}.questions`, `"${path}.questions" must be numbers of questions, like [1, 2]`);
  return [...new Set(given as number[])].sort((a, b) => a - b);
}
