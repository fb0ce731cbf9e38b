import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { likelihoodOfSpam, readSpamWeights } from "../replies/index.ts";
import { answersOf } from "./answer-lines.ts";
import { openAnalyst } from "./open-analyst.ts";
import type { Questions } from "./task-line.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

/** The question that each task puts. */
const questions: Record<string, keyof Questions> = {
  sign: "sign",
  event: "event",
  attribution: "attribution",
  certainty: "certainty",
  claims: "claims",
  claimSign: "claims",
  actors: "actors",
  spam: "spam",
};
const names = Object.keys(questions).join(", ");
const later = new Set(["stories"]);

export function predictCommand(terminal: Terminal): Command {
  const command = new Command("predict")
    .description("answer one task for each line of JSON on the standard input, without any database")
    .argument("[task]", names)
    .addHelpText(
      "after",
      `\nExample:\n  echo '{"id": 1, "text": "Norway thanked Chile.", "a": [0, 6], "b": [15, 20]}' | rapport predict sign`,
    );
  return withSettings(command, "models", "editorsThreshold").action(
    async (asked: string | undefined, flags: SettingFlags) => {
      const task = questionOf(asked) ?? command.error(unknown(asked));
      if (task === "spam") return answerAll(task, await spamQuestion());
      const analyst = await openAnalyst(configOf(terminal, flags));
      try {
        await answerAll(task, analyst.tasks);
      } finally {
        await analyst.close();
      }
    },
  );
}

async function answerAll<Name extends keyof Questions>(name: Name, asked: Pick<Questions, Name>): Promise<void> {
  const answers = (chunks: AsyncIterable<Buffer>) => answersOf(name, asked, chunks);
  await pipeline(process.stdin, answers, process.stdout, { end: false });
}

/** The filter as it is before any ruling. */
async function spamQuestion(): Promise<Pick<Questions, "spam">> {
  const weights = await readSpamWeights();
  return { spam: async ({ text, author = "" }) => ({ p: likelihoodOfSpam(weights, { text, name: author }) }) };
}

function questionOf(asked: string | undefined): keyof Questions | undefined {
  return asked !== undefined && Object.hasOwn(questions, asked) ? questions[asked] : undefined;
}

function unknown(asked: string | undefined): string {
  if (asked === undefined) return `Name a task: ${names}.`;
  if (later.has(asked)) return `The task "${asked}" comes with a later version; the tasks of this one are ${names}.`;
  return `There is no task "${asked}"; the tasks are ${names}.`;
}
