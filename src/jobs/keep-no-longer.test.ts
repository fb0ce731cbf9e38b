import { expect, test, vi } from "vitest";
import { keepNoLonger } from "./keep-no-longer.ts";

test("sweeps at once and again and again, whatever fails, until it is told to stop", async () => {
  const swept: Date[] = [];
  const reports: unknown[] = [];
  const stop = new AbortController();
  const now = new Date("2030-05-01T12:00:00Z");
  const rights = {
    sweep: async (at: Date) => {
      swept.push(at);
      if (swept.length === 2) throw new Error("The disk is full.");
    },
  };
  const done = keepNoLonger(
    rights,
    stop.signal,
    (cause) => void reports.push((cause as Error).message),
    0.005,
    () => now,
  );
  await vi.waitFor(() => expect(swept.length).toBeGreaterThan(3), 5000);
  stop.abort();
  await done;
  expect(swept.every((at) => at === now)).toBe(true);
  expect(reports).toEqual(["The disk is full."]);
});
