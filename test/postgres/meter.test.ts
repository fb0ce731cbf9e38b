import { expect, test } from "vitest";
import { prove } from "../meter/proof.ts";
import { freshDatabase } from "./databases.ts";

test(
  "on PostgreSQL, killed again and again, the meter gives nobody a fourth piece and nobody loses one",
  { timeout: 120_000 },
  async () => {
    const figures = await prove({ databaseUrl: await freshDatabase() });
    console.info("PostgreSQL:", figures);
    expect(figures.kills).toBeGreaterThanOrEqual(20);
  },
);
