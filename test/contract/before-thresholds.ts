import { expect, test } from "vitest";
import type { Engine } from "../../src/storage/engine.ts";
import { migrations } from "../../src/storage/migrations/index.ts";
import { migrate } from "../../src/storage/migrations/run.ts";

/** How a database from before the thresholds goes on. */
export function beforeThresholdsContract(open: () => Promise<Engine>): void {
  test("claims from before the thresholds get the score of their record, and show as they did", async () => {
    const engine = await open();
    try {
      await migrate(engine, { create: true }, migrations.slice(0, 1));
      const { writer } = engine;
      const piece = await writer
        .insertInto("piece")
        .values({
          id: "p",
          source_id: null,
          slug: "p",
          kind: "article",
          status: "published",
          access: "open",
          title: "",
          standfirst: "",
          date: null,
          sort_date: "",
          lang: "en",
          dir: "ltr",
          method: "",
          version: 1,
          hash: "",
          read_by: "",
          stamp: 0,
          published_at: null,
          updated_at: "",
          withdrawn_at: null,
          withdrawn_reason: null,
        })
        .returning("key")
        .executeTakeFirstOrThrow();
      const actor = await writer
        .insertInto("actor")
        .values({ id: "a", name: "A", kind: "state", pieces: 1, claims: 1 })
        .returning("key")
        .executeTakeFirstOrThrow();
      const before = (id: string, hold: number) => ({
        piece_key: piece.key,
        id,
        version: 1,
        source_key: actor.key,
        target_key: actor.key,
        relation: "supports",
        sign: "+",
        speaker: "S",
        statement: id,
        hold,
        start: 0,
        record: JSON.stringify({ id, score: 0.25 }),
      });
      await writer
        .insertInto("claim")
        .values([before("free", 0), before("held", 1)] as never)
        .execute();
      await migrate(engine, { create: false });
      const claims = await writer.selectFrom("claim").select(["id", "score", "shown"]).orderBy("id").execute();
      expect(claims).toEqual([
        { id: "free", score: 0.25, shown: 1 },
        { id: "held", score: 0.25, shown: 0 },
      ]);
    } finally {
      await engine.close();
    }
  });
}
