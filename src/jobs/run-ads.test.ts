import { expect, test } from "vitest";
import { runAds } from "./run-ads.ts";

test("advertisements are looked after until the signal ends it, and one failure is told once", async () => {
  const stop = new AbortController();
  const told: unknown[] = [];
  let looks = 0;
  const refresh = async () => {
    looks += 1;
    if (looks === 6) stop.abort();
    if (looks !== 4) throw new Error("the database is away");
  };
  await runAds({ refresh }, stop.signal, (cause) => told.push(cause), 0.001);
  expect(looks).toBe(6);
  expect(told).toHaveLength(2);
});
