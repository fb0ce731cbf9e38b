import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complete, fail, standIn, type Asked, type StandIn } from "./made-up/language-model.ts";
import { rapport, temporaryFolder, type Outcome } from "./rapport.ts";

const folder = temporaryFolder();
const data = join(folder, "data");
const key = "sk-hush-hush-0815";
const outcomes: Outcome[] = [];
/** Many commands, each a process of its own. */
const patience = 120_000;

/** What the endpoint is to do; without any, it answers that nobody claims anything. */
let behaviour: "honest" | "refuses" = "honest";
let model: StandIn;

/** Takes the first two actors of the turn and the whole sentence, whatever it says. */
function answerTo({ body }: Asked): string {
  const { turns, sentences } = JSON.parse(body.messages[1]?.content ?? "") as {
    turns: { speaker: string; actors: string[] }[];
    sentences: { sentence: number; turn: number; text: string }[];
  };
  const claims = sentences.map(({ sentence, turn, text }) => {
    const { speaker = "", actors = [] } = turns[turn - 1] ?? {};
    const [source, target] = actors;
    const words = { certainty: "asserted", speech_act: "statement", tense: "past", holder: null, about: null };
    return { sentence, turn, speaker, quote: text, source, target, relation: "strained_with", ...words };
  });
  return JSON.stringify({ claims });
}

beforeAll(async () => {
  model = await standIn((asked, response) =>
    behaviour === "refuses" ? fail(response, 401, key) : complete(response, answerTo(asked)),
  );
  for (const n of [1, 2, 3, 4, 5, 6]) {
    writeFileSync(
      join(folder, `tolls-${n}.md`),
      `---\ntitle: Tolls ${n}\ndate: 2021-0${n}\n---\n\nDenmark criticised Sweden ${n} times over the tolls of the Sound.\n`,
    );
  }
  const words = ["import", "--data", data, ...[1, 2, 3, 4, 5, 6].map((n) => join(folder, `tolls-${n}.md`))];
  expect(await rapport(words)).toMatchObject({ code: 0 });
  // The engine is surer than nothing and less sure than everything.
  expect(await rapport(["analyse", "--library", "--data", data], { EDITORS_THRESHOLD: "0" })).toMatchObject({
    code: 0,
  });
}, patience);
afterAll(() => model.close());

async function secondReader(words: string[], more: Record<string, string> = {}): Promise<Outcome> {
  const outcome = await rapport(["second-reader", ...words, "--data", data], {
    READERS_THRESHOLD: "1",
    EDITORS_THRESHOLD: "0",
    SECOND_READER_URL: model.url,
    SECOND_READER_MODEL: "quill",
    SECOND_READER_KEY: key,
    SECOND_READER_PRICE_IN: "2",
    SECOND_READER_PRICE_OUT: "8",
    SECOND_READER_BUDGET: "1",
    ...more,
  });
  outcomes.push(outcome);
  return outcome;
}
const on = { SECOND_READER: "on" };

describe("while the second reader is off", () => {
  test(
    "no byte leaves, whatever is asked",
    async () => {
      expect(await secondReader(["estimate"])).toMatchObject({ code: 0, err: "" });
      expect(await secondReader(["status"])).toMatchObject({ code: 0, out: expect.stringContaining("off") as string });
      for (const words of [["run"], ["run", "--yes"], ["run", "--yes", "--limit", "1"]]) {
        const { code, out, err } = await secondReader(words);
        expect({ code, out }).toEqual({ code: 1, out: "" });
        expect(err).toMatch(/is off, and nothing is sent; SECOND_READER=on turns it on\.\n$/);
      }
      expect(model.connections()).toBe(0);
    },
    patience,
  );
});

describe("while it is on", () => {
  test("an estimate says what a run would ask and cost", async () => {
    const { code, out } = await secondReader(["estimate", "--json"], on);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pieces: 6, doubtful: 6, sentences: 6, requests: 6, kept: 0 });
    const unpriced = await secondReader(["estimate"], { ...on, SECOND_READER_PRICE_IN: "" });
    expect(unpriced.out).toContain("cost unknown");
  });

  test("a run without --yes shows the cost and sends nothing", async () => {
    const { code, out, err } = await secondReader(["run"], on);
    expect(code).toBe(1);
    expect(out).toMatch(/6 unsure sentences in 6 of 6 pieces[\s\S]*never more than 0\.\d+/);
    expect(err).toContain("say --yes");
    expect(model.connections()).toBe(0);
  });

  test.each([
    ["prices", { SECOND_READER_PRICE_OUT: "" }, /SECOND_READER_PRICE_IN and SECOND_READER_PRICE_OUT/],
    ["an address", { SECOND_READER_URL: "" }, /SECOND_READER_URL/],
    ["an address with TLS", { SECOND_READER_URL: "http://models.example/v1" }, /must begin with https/],
    ["a model", { SECOND_READER_MODEL: "" }, /SECOND_READER_MODEL/],
  ])("a run without %s is refused", async (_name, missing, sentence) => {
    const { code, err } = await secondReader(["run", "--yes"], { ...on, ...missing });
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
    expect(model.connections()).toBe(0);
  });

  test("a key that is refused ends the run, and is in no message", async () => {
    behaviour = "refuses";
    const { code, err } = await secondReader(["run", "--yes"], on);
    behaviour = "honest";
    expect(code).toBe(1);
    expect(err).toContain("refused the key (401)");
    expect(model.asked).toHaveLength(1);
    expect(model.asked[0]?.authorization).toBe(`Bearer ${key}`);
  });

  test("a run asks so many pieces at most, and its claims wait for an editor", async () => {
    const { code, out } = await secondReader(["run", "--yes", "--limit", "2", "--json"], on);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pieces: 2, requests: 2, claims: 2, stopped: null });
    const shown = await rapport(["show", "--json", "--data", data, "tolls-1"]);
    expect(shown.out).not.toContain("strained_with");
  });

  test(
    "two runs at once keep within one budget",
    async () => {
      const estimate = await secondReader(["estimate", "--json", "--limit", "1"], on);
      const { most } = JSON.parse(estimate.out) as { most: number };
      const spent = async () => JSON.parse((await secondReader(["status", "--json"], on)).out) as { spent: number };
      const budget = (await spent()).spent + most + 2600;
      const tight = { ...on, SECOND_READER_BUDGET: String(budget / 1e6) };
      const runs = await Promise.all([secondReader(["run", "--yes"], tight), secondReader(["run", "--yes"], tight)]);
      expect((await spent()).spent).toBeLessThanOrEqual(budget);
      expect(runs.map(({ err }) => err).join("")).toMatch(/left of this month's budget|Another process/);
    },
    patience,
  );

  test("the status says what is spent and left", async () => {
    const { out } = await secondReader(["status"], on);
    expect(out).toMatch(/on: quill\n\d{4}-\d{2}: 0\.\d+ of 1\.00 spent in \d+ requests, 0\.\d+ left/);
  });

  test("no question was asked twice, and nothing printed the key", () => {
    const answered = model.asked.slice(1).map(({ body }) => body.messages[1]?.content);
    expect(new Set(answered).size).toBe(answered.length);
    expect(JSON.stringify(outcomes)).not.toContain(key);
  });
});
