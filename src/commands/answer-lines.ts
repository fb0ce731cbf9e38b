import { groupsOfLines, type StreamLine } from "./stream-lines.ts";
import { idAtStart, readTaskLine, type Questions } from "./task-line.ts";

const largestLine = 8e6;
/** As many lines as are asked at once. */
const together = 64;

/**
 * Asks one question of each line of JSON, and gives one line of JSON for each, in the same order and with the same id,
 * as soon as it is known: the answer, or `error` with what is wrong. Blank lines are passed over. Reads no further than
 * its answers are taken.
 */
export async function* answersOf<Name extends keyof Questions>(
  name: Name,
  tasks: Pick<Questions, Name>,
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<string> {
  // The row has the fields that this question asks for: they were read by its name.
  const ask = (row: object): Promise<object> => (tasks[name] as (row: object) => Promise<object>).call(tasks, row);
  for await (const lines of groupsOfLines(chunks, largestLine)) {
    for (let from = 0; from < lines.length; from += together) {
      const answers = lines.slice(from, from + together).map((line) => answerOf(name, ask, line));
      for (const answer of answers) {
        const found = await answer;
        if (found !== null) yield `${JSON.stringify(found)}\n`;
      }
    }
  }
}

async function answerOf(
  name: keyof Questions,
  ask: (row: object) => Promise<object>,
  { bytes, tooLong }: StreamLine,
): Promise<object | null> {
  if (tooLong) return { id: idAtStart(bytes), error: `This line is longer than ${largestLine / 1e6} MB.` };
  const line = readTaskLine(name, bytes);
  if (line === null || "error" in line) return line;
  try {
    return { id: line.id, ...(await ask(line.row)) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return { id: line.id, error: `This line could not be read (${why}).` };
  }
}
