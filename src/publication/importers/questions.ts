import { plain, type LooseQuestion } from "../document/build.ts";
import { badValue, checkKeys, isValues, listAt, textAt, type Values } from "./values.ts";

/** Questions as a list of texts, numbered as they stand, or of `{n, text, asker}`; in ascending order. */
export function readQuestions(values: Values, { strict } = { strict: true }): LooseQuestion[] {
  const questions = listAt(values, "questions", "[{n: 1, text: Who holds the ports?}]").map(
    (value, i): LooseQuestion => {
      const path = `questions[${i}]`;
      if (typeof value === "string") return { n: i + 1, asker: null, words: plain(textAt({ text: value }, "text")) };
      if (!isValues(value))
        throw badValue(
          path,
          `"${path}" must be a text, or a number and a text like {n: 1, text: Who holds the ports?}`,
        );
      checkKeys(value, ["n", "text", "asker"], strict, `${path}.`);
      const n = value.n ?? i + 1;
      if (!isNumber(n)) throw badValue(`${path}.n`, `"${path}.n" must be a whole number from 1 to 999`);
      return {
        n,
        asker: textAt(value, "asker", `${path}.asker`) || null,
        words: plain(textAt(value, "text", `${path}.text`)),
      };
    },
  );
  for (const [i, { n, words }] of questions.entries()) {
    if (words.text === "") throw badValue(`questions[${i}]`, `"questions[${i}]" has no text: write the question out`);
    if (questions.findIndex((other) => other.n === n) < i)
      throw badValue(`questions[${i}]`, `"questions[${i}]" repeats the number ${n}: number each question once`);
  }
  return questions.sort((a, b) => a.n - b.n);
}

export function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 999;
}
