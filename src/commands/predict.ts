import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import type { Tasks } from "../analyst/index.ts";
import { answersOf } from "./answer-lines.ts";
import { openTasks } from "./open-tasks.ts";
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

/** The weights that answer a task are not there. */
class NoModel extends Error {
  readonly code = "model_missing";
}

export function predictCommand(terminal: Terminal): Command {
  const command = new Command("predict")
    .description("answer one task of the analyst for each line of JSON on the standard input, without any database")
    .argument("[task]", names)
    .addHelpText(
      "after",
      `\nExample:\n  echo '{"id": 1, "text": "Norway thanked Chile.", "a": [0, 6], "b": [15, 20]}' | rapport predict sign`,
    );
  return withSettings(command, "editorsThreshold").action(async (asked: string | undefined, flags: SettingFlags) => {
    const task = questionOf(asked) ?? command.error(unknown(asked));
    const { editorsThreshold } = configOf(terminal, flags);
    const analyst = await openTasks();
    try {
      const tasks = analyst.tasks as Tasks;
      if (!tasks[task]) throw new NoModel(`This version of the analyst has no model for the task "${asked}".`);
      const lines = (chunks: AsyncIterable<Buffer>) =>
        task === "claims" ? answersOf(task, keptFrom(editorsThreshold, tasks), chunks) : answersOf(task, tasks, chunks);
      await pipeline(process.stdin, lines, process.stdout, { end: false });
    } finally {
      await analyst.close();
    }
  });
}

function questionOf(asked: string | undefined): keyof Tasks | undefined {
  return asked !== undefined && Object.hasOwn(questions, asked) ? questions[asked] : undefined;
}

function unknown(asked: string | undefined): string {
  if (asked === undefined) return `Name a task: ${names}.`;
  if (later.has(asked)) return `The task "${asked}" comes with a later version; the tasks of this one are ${names}.`;
  return `There is no task "${asked}"; the tasks are ${names}.`;
}

/** As everywhere in the product, claims that are too unsure to be offered to an editor are left out. */
function keptFrom(threshold: number, tasks: Pick<Tasks, "claims">): Pick<Tasks, "claims"> {
  return {
    claims: async (row) => ({ claims: (await tasks.claims(row)).claims.filter(({ score }) => score >= threshold) }),
  };
}
