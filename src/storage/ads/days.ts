import { sql } from "kysely";
import type { DayCounts } from "../../ads/index.ts";
import type { Engine } from "../engine.ts";

/** Adds to what was counted; see `AdStore.count`. */
export async function countDays({ writer }: Engine, counts: ({ id: string } & DayCounts)[]): Promise<void> {
  // In one order, so that two processes that count the same never wait for each other in a circle.
  const inOrder = [...counts].sort((a, b) => (`${a.id} ${a.day}` < `${b.id} ${b.day}` ? -1 : 1));
  await writer.transaction().execute(async (trx) => {
    for (const { id, day, views, visits } of inOrder)
      await trx
        .insertInto("ad_day")
        .columns(["ad_key", "day", "views", "visits"])
        .expression((from) =>
          from
            .selectFrom("ad")
            .where("id", "=", id)
            .select((is) => [
              "key",
              is.val(day).as("day"),
              sql<number>`cast(${views} as integer)`.as("views"),
              sql<number>`cast(${visits} as integer)`.as("visits"),
            ]),
        )
        .onConflict((conflict) =>
          conflict.columns(["ad_key", "day"]).doUpdateSet({
            views: sql<number>`ad_day.views + excluded.views`,
            visits: sql<number>`ad_day.visits + excluded.visits`,
          }),
        )
        .execute();
  });
}
