import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { article, lorraine, mention, savoy } from "../../../test/contract/examples.ts";
import {
  complete,
  fail,
  standIn,
  type Asked,
  type Behaviour,
  type StandIn,
} from "../../../test/made-up/language-model.ts";
import { openChat } from "../../gateways/index.ts";
import { openStorage, type Storage } from "../../storage/open.ts";
import { monthOf } from "./ask.ts";
import { estimate } from "./estimate.ts";
import type { Terms } from "./progress.ts";
import { readerMark, reread } from "./reread.ts";

let folder: string;
let storage: Storage;
let server: StandIn | null = null;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  storage = await openStorage({ dataFolder: folder }, { use: "write", create: true });
});
afterEach(async () => {
  await server?.close();
  server = null;
  await storage.close();
  rmSync(folder, { recursive: true });
});

const prices = { in: 2, out: 8 };
const terms: Terms = { thresholds: { editors: 0.4, readers: 0.8 }, prices, budget: 1e6, limit: 1000 };
const quoteOf = (n: number) => `The envoys of Savoy leaned on Lorraine for ${n} winters`;

/** Publishes so many pieces, each with one sentence that the engine is unsure of. */
async function publish(pieces: number): Promise<string[]> {
  const saved = await storage.pieces.save(
    Array.from({ length: pieces }, (_, n) =>
      article(`p${n}`, { title: `Piece ${n}`, text: `${quoteOf(n)}. So it was.` }),
    ),
  );
  for (const { id } of saved) await readByEngine(id);
  return saved.map(({ id }) => id);
}

async function readByEngine(id: string, version = "1"): Promise<void> {
  const found = await storage.pieces.find(id);
  if (found?.kind !== "piece") throw new Error("no such piece");
  const { text } = found.piece.document;
  const [body] = found.piece.document.body;
  const start = body && "start" in body ? body.start : 0;
  await storage.readings.keep(id, 1, {
    analyst: { name: "engine", version },
    claims: [],
    mentions: [mention(savoy, text.indexOf("Savoy", start)), mention(lorraine, text.indexOf("Lorraine", start))],
    abstentions: [{ start, end: text.indexOf(".", start) + 1, reason: "not sure enough", kind: "unsure" }],
  });
}

/** What an honest reader would answer about the only sentence asked about. */
function truth({ body }: Asked, differences: Record<string, unknown> = {}) {
  const { sentences } = JSON.parse(body.messages[1]?.content ?? "") as { sentences: { text: string }[] };
  return {
    sentence: 1,
    turn: 1,
    speaker: "Ida Exempel",
    quote: sentences[0]?.text.slice(0, -1),
    source: "Savoy",
    relation: "depends_on",
    target: "Lorraine",
    certainty: "asserted",
    speech_act: "statement",
    tense: "past",
    holder: null,
    about: null,
    ...differences,
  };
}
const honest: Behaviour = (asked, response) => complete(response, JSON.stringify({ claims: [truth(asked)] }));

async function run(behave: Behaviour, differences: Partial<Terms> = {}) {
  await server?.close();
  server = await standIn(behave);
  return again(differences);
}
function again(differences: Partial<Terms> = {}) {
  const patience = { answer: 20_000, firstPause: 1, longestPause: 100, tries: 2 };
  const model = openChat({ url: server?.url ?? "", model: "quill", key: "" }, patience);
  return reread(storage.secondReadings, model, { ...terms, ...differences });
}
const claims = async () => {
  const rows = await storage.engine.reader.selectFrom("claim").select(["record", "shown"]).execute();
  return rows.map(({ record, shown }) => ({ ...(JSON.parse(record) as { evidence: { quote: string } }), shown }));
};
const spent = async () => (await storage.secondReadings.account(monthOf(new Date()))).spent;

describe("a run", () => {
  test("keeps what stands every test for an editor, and pays for nothing twice", async () => {
    const [first, second] = await publish(2);
    const progress = await run(honest);
    // 900 tokens in at 2, 100 out at 8: in millionths.
    const cost = 2 * 2600;
    expect(progress).toMatchObject({ pieces: 2, sentences: 2, requests: 2, kept: 0, claims: 2, cost, stopped: null });
    expect((await claims()).map(({ evidence, shown }) => [evidence.quote, shown])).toEqual([
      [quoteOf(0), 0],
      [quoteOf(1), 0],
    ]);
    expect((await storage.readings.ofPiece(first ?? "")).claims).toEqual([]);

    expect(await again()).toMatchObject({ pieces: 0, requests: 0 });
    // Another version of the engine reads the piece anew, and is as unsure as before.
    await readByEngine(second ?? "", "2");
    expect(await claims()).toHaveLength(1);
    expect(await again()).toMatchObject({ pieces: 1, requests: 0, kept: 1, claims: 1, cost: 0 });
    expect(server?.asked).toHaveLength(2);
    expect(await spent()).toBe(cost);
  });

  test("takes nothing from a reader that lies, and says what it was offered", async () => {
    await publish(1);
    const progress = await run((asked, response) =>
      complete(
        response,
        `<p>Gladly!</p>\n\`\`\`json\n${JSON.stringify([
          truth(asked, { quote: "Savoy leaned on Lorraine for ever and ever" }),
          truth(asked, { target: "Mantua" }),
          truth(asked, { speaker: "A. Nother" }),
          truth(asked, { relation: "<script>alert(1)</script>" }),
          truth(asked, { quote: ["Savoy"] }),
        ])}\n\`\`\``,
      ),
    );
    expect(progress).toMatchObject({
      pieces: 1,
      claims: 0,
      refused: { not_verbatim: 1, actor_not_in_turn: 1, other_speaker: 1, unknown_word: 1, incomplete: 1 },
    });
    expect(await claims()).toEqual([]);
  });

  test("takes what is whole of an answer that broke off, and does not ask again", async () => {
    await publish(1);
    const progress = await run((asked, response) => {
      const whole = JSON.stringify({ claims: [truth(asked), truth(asked, { relation: "supports" })] });
      complete(response, whole.slice(0, -20), { finish: "length" });
    });
    expect(progress).toMatchObject({ pieces: 1, claims: 1, cutOff: 1, unreadable: 0 });
    expect(await again()).toMatchObject({ requests: 0 });
  });

  test("counts answers that nobody can read, and pays for each only once", async () => {
    const [id] = await publish(1);
    expect(await run((_, response) => complete(response, "I would rather not."))).toMatchObject({ unreadable: 1 });
    await readByEngine(id ?? "", "2");
    expect(await again()).toMatchObject({ unreadable: 1, requests: 0, kept: 1 });
  });

  test("goes over no more pieces than it may", async () => {
    await publish(3);
    expect(await run(honest, { limit: 2 })).toMatchObject({ pieces: 2, requests: 2 });
    expect(await again({ limit: 2 })).toMatchObject({ pieces: 1, requests: 1 });
  });

  test("goes on where it was interrupted", async () => {
    await publish(3);
    const stop = new AbortController();
    const progress = await run(honest, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(progress).toMatchObject({ pieces: 1, stopped: expect.stringContaining("Interrupted") as string });
    expect(await again()).toMatchObject({ pieces: 2, claims: 2 });
  });
});

describe("the budget", () => {
  const most = async (limit: number) =>
    (await estimate(storage.secondReadings, { ...terms, reader: readerMark("quill"), model: "quill", limit })).most ??
    0;

  test("is never passed, not even by two processes that share it", async () => {
    await publish(8);
    const budget = (await most(1)) + 4 * 2600;
    server = await standIn(honest);
    const other = await openStorage({ dataFolder: folder }, { use: "write" });
    const model = openChat({ url: server.url, model: "quill", key: "" });
    const runs = await Promise.all([
      reread(storage.secondReadings, model, { ...terms, budget }),
      reread(other.secondReadings, model, { ...terms, budget }),
    ]);
    await other.close();
    expect(await spent()).toBeLessThanOrEqual(budget);
    expect(await spent()).toBe(runs.reduce((sum, { cost }) => sum + cost, 0));
    expect(server.asked).toHaveLength((await spent()) / 2600);
    const questions = server.asked.map(({ body }) => body.messages[1]?.content);
    expect(new Set(questions).size).toBe(questions.length);
  });

  test("of nothing sends nothing", async () => {
    await publish(1);
    const progress = await run(honest, { budget: 0 });
    expect(progress).toMatchObject({ requests: 0, stopped: expect.stringContaining("0.00 is left") as string });
    expect(server?.connections()).toBe(0);
  });

  test("takes what cannot be told for as dear as it can be", async () => {
    await publish(1);
    const dearest = await most(1);
    expect(
      await run((asked, response) => complete(response, JSON.stringify(truth(asked)), { usage: null })),
    ).toMatchObject({ cost: dearest, claims: 1 });
  });

  test("is not eaten up by an endpoint that only ever fails", async () => {
    await publish(9);
    const progress = await run((_, response) => response.destroy());
    expect(progress).toMatchObject({ pieces: 0, requests: 3, stopped: expect.stringContaining("in a row") as string });
    expect(await spent()).toBe(progress.cost);
    expect(progress.cost).toBeGreaterThan(0);
    expect(await run((_, response) => fail(response, 500, "oops"))).toMatchObject({ requests: 3, cost: 0 });
    expect(await run((_, response) => fail(response, 401, "no"))).toMatchObject({ requests: 1, cost: 0 });
  });

  test("is closed at once to an endpoint that counts more than it was sent", async () => {
    await publish(2);
    const usage = { prompt_tokens: 1e9, completion_tokens: 1 };
    const greedy: Behaviour = (asked, response) => complete(response, JSON.stringify(truth(asked)), { usage });
    expect(await run(greedy)).toMatchObject({ requests: 1, stopped: expect.stringContaining("more tokens") as string });
    expect(await again()).toMatchObject({ requests: 0, stopped: expect.stringContaining("0.00 is left") as string });
  });

  test("is free for a model of one's own", async () => {
    await publish(1);
    expect(await run(honest, { prices: { in: 0, out: 0 }, budget: 0 })).toMatchObject({ pieces: 1, cost: 0 });
  });
});

test("an estimate counts what a run then asks, at no less than it then costs", async () => {
  await publish(3);
  const asking = { ...terms, reader: readerMark("quill"), model: "quill", limit: 2 };
  const found = await estimate(storage.secondReadings, asking);
  expect(found).toMatchObject({ pieces: 2, doubtful: 2, sentences: 2, requests: 2, kept: 0 });
  expect(found.cost).toBeLessThan(found.most ?? 0);
  const { requests, cost } = await run(honest, { limit: 2 });
  expect(requests).toBe(found.requests);
  expect(cost).toBeLessThanOrEqual(found.most ?? 0);
  expect(await estimate(storage.secondReadings, { ...asking, prices: null })).toMatchObject({ pieces: 1, cost: null });
});
