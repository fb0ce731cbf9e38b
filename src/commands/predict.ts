import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import type { Tasks } from "../analyst/index.ts";
import { answersOf } from "./answer-lines.ts";
import { openAnalyst } from "./open-analyst.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

/** The question of the analyst that each task puts. */
const questions: Record<string, keyof Tasks> = {
  sign: "sign",
  event: "event",
  attribution: "attribution",
  certainty: "certainty",
  claims: "claims",
  claimSign: "claims",
  actors: "actors",
};
const names = Object.keys(questions).join(", ");
const later = new Set(["stories", "spam"]);

export function predictCommand(terminal: Terminal): Command {
  const command = new Command("predict")
    .description("answer one task of the analyst for each line of JSON on the standard input, without any database")
    .argument("[task]", names)
    .addHelpText(
      "after",
      `\nExample:\n  echo '{"id": 1, "text": "Norway thanked Chile.", "a": [0, 6], "b": [15, 20]}' | rapport predict sign`,
    );
  return withSettings(command, "models", "editorsThreshold").action(
    async (asked: string | undefined, flags: SettingFlags) => {
      const task = questionOf(asked) ?? command.error(unknown(asked));
      const analyst = await openAnalyst(configOf(terminal, flags));
      try {
        const answers = (chunks: AsyncIterable<Buffer>) => answersOf(task, analyst.tasks, chunks);
        await pipeline(process.stdin, answers, process.stdout, { end: false });
      } finally {
        await analyst.close();
      }
    },
  );
}

function questionOf(asked: string | undefined): keyof Tasks | undefined {
  return asked !== undefined && Object.hasOwn(questions, asked) ? questions[asked] : undefined;
}

function unknown(asked: string | undefined): string {
  if (asked === undefined) return `Name a task: ${names}.`;
  if (later.has(asked)) return `The task "${asked}" comes with a later version; the tasks of this one are ${names}.`;
  return `There is no task "${asked}"; the tasks are ${names}.`;
}
