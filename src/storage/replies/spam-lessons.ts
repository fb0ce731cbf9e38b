import type { Transaction } from "kysely";
import type { SpamLessons, Steps } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

/** Bound by how many values one statement may carry. */
const together = 1000;

/** The port `SpamLessons` over an engine. A lesson is kept as long as its reply, so that it can be taken back. */
export function openSpamLessons({ writer, reader }: Engine): SpamLessons {
  return {
    async added(marks) {
      const found = await Promise.all(
        partsOf(marks).map((part) =>
          reader.selectFrom("spam_mark").select(["mark", "added"]).where("mark", "in", part).execute(),
        ),
      );
      return new Map(found.flat().map(({ mark, added }) => [mark, added]));
    },
    keep: (id, steps) =>
      writer.transaction().execute(async (trx) => {
        const before = await takeOut(trx, id);
        if (steps) {
          const row = { reply_id: id, steps: JSON.stringify([...steps]) };
          await trx.insertInto("spam_lesson").values(row).execute();
        }
        await add(trx, difference(before, steps));
      }),
  };
}

async function takeOut(trx: Transaction<Schema>, id: string): Promise<Steps> {
  const row = await trx.deleteFrom("spam_lesson").where("reply_id", "=", id).returning("steps").executeTakeFirst();
  return new Map(row ? (JSON.parse(row.steps) as [number, number][]) : []);
}

function difference(before: Steps, after: Steps | null): [mark: number, by: number][] {
  const marks = new Set([...before.keys(), ...(after?.keys() ?? [])]);
  return (
    [...marks]
      .map((mark): [number, number] => [mark, (after?.get(mark) ?? 0) - (before.get(mark) ?? 0)])
      .filter(([, by]) => by !== 0)
      // In one order, so that two lessons at once wait for each other instead of for ever.
      .sort(([a], [b]) => a - b)
  );
}

async function add(trx: Transaction<Schema>, steps: [number, number][]): Promise<void> {
  for (const part of partsOf(steps))
    await trx
      .insertInto("spam_mark")
      .values(part.map(([mark, added]) => ({ mark, added })))
      .onConflict((on) =>
        on.column("mark").doUpdateSet((row) => ({ added: row("spam_mark.added", "+", row.ref("excluded.added")) })),
      )
      .execute();
}

function partsOf<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / together) }, (_, at) =>
    list.slice(at * together, (at + 1) * together),
  );
}
