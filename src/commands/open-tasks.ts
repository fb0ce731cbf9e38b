import { analyse, OUTLET, type Speaker, type StatementRow, type Tasks } from "../analyst/index.ts";
import type { AnalystOptions } from "./open-analyst.ts";

/** The weights that answer a task are not there. */
class ModelMissing extends Error {
  readonly code = "model_missing";
}

/** Opens the analyst for narrow questions. Rejects with an error that has a `code` when its weights cannot be used. */
export async function openTasks(
  asked: keyof Tasks,
  { editorsThreshold }: AnalystOptions,
): Promise<{ tasks: Tasks; close(): Promise<void> }> {
  const known: Pick<Tasks, "claims" | "actors"> = {
    claims: async (row) => ({ claims: readAlone(row).claims.filter(({ score }) => score >= editorsThreshold) }),
    actors: async (row) => ({
      mentions: readAlone(row)
        .mentions.filter(({ how }) => how === "name")
        .map(({ start, end, actor }) => ({ start, end, kind: actor.kind, actor: actor.id })),
    }),
  };
  if (!Object.hasOwn(known, asked)) throw new ModelMissing(`The weights that answer "${asked}" are missing.`);
  return { tasks: known as Tasks, close: async () => {} };
}

function readAlone({ text, speaker, date }: StatementRow) {
  const voice: Speaker = speaker === undefined ? OUTLET : { name: speaker, kind: "contributor" };
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: voice, questions: [] };
  return analyse({ text, passages: [passage], date: date ?? null });
}
