import { afterEach, describe, expect, test } from "vitest";
import type { SpokenText } from "../../src/analyst/index.ts";
import { AnalystProcesses } from "../../src/commands/analyst-processes.ts";

const entry = new URL("./unreliable-worker.ts", import.meta.url);
const spoken = (text: string): SpokenText => ({ text, passages: [], date: null });

const opened: AnalystProcesses[] = [];
const open = async (processes: number, patience = () => 30) => {
  const analyst = await AnalystProcesses.open({ processes, entry, editorsThreshold: 0, patience });
  opened.push(analyst);
  return analyst;
};
afterEach(async () => {
  delete process.env["TEST_WITHOUT_MODEL"];
  for (let analyst = opened.pop(); analyst; analyst = opened.pop()) await analyst.close();
});

const outcome = (read: Promise<unknown>) =>
  read.then(
    () => "read",
    (cause: Error) => cause.message,
  );

describe("an analyst out of several processes", () => {
  test("is the analyst that its processes open, and reads many texts at once", async () => {
    const analyst = await open(3);
    expect(analyst).toMatchObject({ name: "unreliable", version: "1" });
    const texts = Array.from({ length: 20 }, (_, n) => "x".repeat(n));
    const readings = await Promise.all(texts.map((text) => analyst.read(spoken(text))));
    expect(readings.map(({ claims }) => claims[0]?.id)).toEqual(texts.map(({ length }) => `c${length}`));
  });

  test.each([1, 3])("goes on after what fails, dies or hangs, with %i processes", async (processes) => {
    const analyst = await open(processes, () => 1);
    const texts = ["one", "FAIL", "DIE", "two", "HANG", "DIE again", "three"];
    expect(await Promise.all(texts.map((text) => outcome(analyst.read(spoken(text)))))).toEqual([
      "read",
      "the words make no sense",
      "it could not be read to its end: its process ended with 3",
      "read",
      "it took longer than 1 s",
      "it could not be read to its end: its process ended with 3",
      "read",
    ]);
  });

  test("gives up what only waits, though not as soon as what works", async () => {
    const analyst = await open(1, () => 1);
    const began = performance.now();
    expect(await outcome(analyst.read(spoken("SLEEP")))).toBe("it took longer than 1 s");
    expect(performance.now() - began).toBeGreaterThan(9000);
    expect(await outcome(analyst.read(spoken("one")))).toBe("read");
  });

  test("cannot be opened without its model, and says so with the model's own code", async () => {
    process.env["TEST_WITHOUT_MODEL"] = "1";
    await expect(open(2)).rejects.toMatchObject({
      code: "model_missing",
      message: expect.stringMatching(/^The model .*again\.$/),
    });
  });

  test("cannot be opened with an entry that is broken", async () => {
    const broken = new URL("./no-such-worker.ts", import.meta.url);
    const opening = AnalystProcesses.open({ processes: 1, entry: broken, editorsThreshold: 0 });
    await expect(opening).rejects.toMatchObject({ code: "analyst_unavailable" });
  });

  test("blames no text when a dead process cannot be followed by another", async () => {
    const analyst = await open(1);
    process.env["TEST_WITHOUT_MODEL"] = "1";
    const reads = ["DIE", "one", "two"].map((text) => analyst.read(spoken(text)));
    await expect(reads[0]).rejects.toMatchObject({ code: "reading_failed" });
    await expect(reads[1]).rejects.toMatchObject({ code: "model_missing" });
    await expect(reads[2]).rejects.toMatchObject({ code: "model_missing" });
  });

  test("gives up at once what it reads when it is closed", async () => {
    const analyst = await open(2);
    const reads = ["HANG", "HANG too", "one"].map((text) => analyst.read(spoken(text)));
    const all = Promise.allSettled(reads);
    await analyst.close();
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    await expect(analyst.read(spoken("late"))).rejects.toMatchObject({ code: "analyst_unavailable" });
  });
});
