import { sql } from "kysely";
import type { Keys, Limits } from "../readers/index.ts";
import type { Engine } from "./engine.ts";

/** The port `Limits` over an engine. */
export function openLimits({ writer }: Engine, keys: Keys): Limits {
  return {
    async take(what, who, { most, seconds }, now) {
      const at = now.toISOString();
      const ends = new Date(now.getTime() + seconds * 1000).toISOString();
      // A window that is over begins anew; so does one that a clock set back has left in the far future.
      const over = sql<boolean>`limit_window.ends_at <= ${at} or limit_window.ends_at > ${ends}`;
      const { n } = await writer
        .insertInto("limit_window")
        .values({ what, key: keys.hash("limit", `${what} ${who}`), ends_at: ends, n: 1 })
        .onConflict((conflict) =>
          conflict.columns(["what", "key"]).doUpdateSet({
            n: sql<number>`case when ${over} then 1 else limit_window.n + 1 end`,
            ends_at: sql<string>`case when ${over} then ${ends} else limit_window.ends_at end`,
          }),
        )
        .returning("n")
        .executeTakeFirstOrThrow();
      return n <= most;
    },
  };
}
