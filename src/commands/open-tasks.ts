import { analyse, OUTLET, type Speaker, type StatementRow, type Tasks } from "../analyst/index.ts";

/** The analyst, opened for narrow questions: what it can be asked, until it is closed. */
export interface OpenTasks {
  tasks: Partial<Tasks>;
  close(): Promise<void>;
}

/** Opens the analyst; rejects with an error that has a `code` when its model is missing or damaged. */
export async function openTasks(): Promise<OpenTasks> {
  return {
    tasks: {
      claims: async (row) => ({ claims: readAlone(row).claims }),
      actors: async (row) => ({
        mentions: readAlone(row)
          .mentions.filter(({ how }) => how === "name")
          .map(({ start, end, actor }) => ({ start, end, kind: actor.kind, actor: actor.id })),
      }),
    },
    close: async () => {},
  };
}

function readAlone({ text, speaker, date }: StatementRow) {
  const voice: Speaker = speaker === undefined ? OUTLET : { name: speaker, kind: "contributor" };
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: voice, questions: [] };
  return analyse({ text, passages: [passage], date: date ?? null });
}
