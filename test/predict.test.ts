import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { answersOf } from "../src/commands/answer-lines.ts";
import type { Questions } from "../src/commands/task-line.ts";
import { rapport } from "./rapport.ts";

/** Answers with what it was asked, so that a test sees what reached it. */
const echo: Questions = {
  sign: async ({ text, a, b }) => ({ label: `${text.slice(...a)}+${text.slice(...b)}` }),
  event: async ({ text, source, target }) => ({
    root: `${text.slice(...source)}>${text.slice(...target)}`,
    quad: 1,
    sign: "+",
  }),
  attribution: async ({ text }) => ({ attributions: [{ source: [[0, text.length]], cue: [], content: [] }] }),
  certainty: async ({ text, target }) => ({ value: text.slice(...target).length }),
  claims: async (row) => ({ claims: [], asked: row }),
  actors: async ({ text }) => ({ mentions: [{ start: 0, end: text.length, kind: "state" }] }),
  spam: async ({ text, author = "" }) => ({ p: text.length + author.length }),
};

type Answer = { id: string | number | null; error?: string } & Record<string, unknown>;

async function* chunksOf(...chunks: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function answers<Name extends keyof Questions>(
  name: Name,
  chunks: AsyncIterable<Buffer>,
  tasks: Pick<Questions, Name> = echo,
): Promise<Answer[]> {
  const found: Answer[] = [];
  for await (const line of answersOf(name, tasks, chunks)) {
    expect(line).toMatch(/^[^\n]+\n$/);
    found.push(JSON.parse(line) as Answer);
  }
  return found;
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe("a row", () => {
  test.each<[keyof Questions, object, object]>([
    ["sign", { text: "Peru thanked Fiji", a: [0, 4], b: [13, 17] }, { label: "Peru+Fiji" }],
    ["event", { text: "Peru sued Fiji", source: [0, 4], target: [10, 14] }, { root: "Peru>Fiji", quad: 1, sign: "+" }],
    ["certainty", { text: "It rained", target: [3, 9] }, { value: 6 }],
    ["attribution", { text: "She said so" }, { attributions: [{ source: [[0, 11]], cue: [], content: [] }] }],
    ["spam", { text: "Peru", author: "Ida" }, { p: 7 }],
    ["spam", { text: "Peru" }, { p: 4 }],
    ["actors", { text: "Peru" }, { mentions: [{ start: 0, end: 4, kind: "state" }] }],
  ])("of %s reaches the analyst, and its answer comes back under the same id", async (name, row, answer) => {
    expect(await answers(name, chunksOf(line({ id: "r-1", ...row })))).toEqual([{ id: "r-1", ...answer }]);
  });

  test("of claims brings along what is known of the text, and nothing else", async () => {
    const row = { text: "Peru thanked Fiji", speaker: "Ada Rowe", date: "2019" };
    expect(await answers("claims", chunksOf(line({ id: 7, ...row, title: null, gold: "+" })))).toEqual([
      { id: 7, claims: [], asked: row },
    ]);
  });

  test("may be without an id", async () => {
    expect(await answers("actors", chunksOf(line({ text: "Peru" })))).toMatchObject([{ id: null }]);
  });

  test("that the analyst fails at is an error of its own, and the stream goes on", async () => {
    const failing: Pick<Questions, "actors"> = {
      actors: async (row) => {
        if (row.text === "bad") throw new Error("too deep");
        return echo.actors(row);
      },
    };
    const rows = [
      { id: 1, text: "bad" },
      { id: 2, text: "Peru" },
    ]
      .map(line)
      .join("");
    expect(await answers("actors", chunksOf(rows), failing)).toEqual([
      { id: 1, error: "This line could not be read (too deep)." },
      { id: 2, mentions: [{ start: 0, end: 4, kind: "state" }] },
    ]);
  });
});

describe("a bad line is answered with a sentence that says what is wrong", () => {
  const pair = { id: "p", text: "Peru 🕊 Fiji", a: [0, 4], b: [8, 12] };
  test.each<[string, string | Buffer, string | number | null, RegExp]>([
    ["no JSON", "Peru thanked Fiji\n", null, /not JSON/],
    ["half a line of JSON", '{"id": "p", "text": "Pe\n', null, /not JSON/],
    ["no object", "[1, 2]\n", null, /no object/],
    ["null", "null\n", null, /no object/],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]), null, /not UTF-8/],
    ["an id that is none", line({ ...pair, id: { n: 1 } }), null, /"id" must be/],
    ["no text", line({ ...pair, text: undefined }), "p", /"text" is missing/],
    ["a text that is a number", line({ ...pair, text: 5 }), "p", /"text" must be a text/],
    ["a blank text", line({ ...pair, text: " \n" }), "p", /"text" is empty/],
    ["a lone surrogate", String.raw`{"id": "p", "text": "Peru \ud83d"}` + "\n", "p", /surrogate/],
    ["no span", line({ ...pair, b: undefined }), "p", /"b" is missing/],
    ["a span that is a text", line({ ...pair, b: "Fiji" }), "p", /"b" must be \[start, end\]/],
    ["a span of three", line({ ...pair, b: [1, 2, 3] }), "p", /"b" must be \[start, end\]/],
    ["a span of fractions", line({ ...pair, b: [0.5, 2] }), "p", /two whole numbers/],
    ["a span past the end", line({ ...pair, b: [8, 13] }), "p", /"b" is \[8, 13\], but .* 0 to 12/],
    ["a span before the start", line({ ...pair, a: [-1, 4] }), "p", /"a" is \[-1, 4\], but/],
    ["an empty span", line({ ...pair, a: [4, 4] }), "p", /empty/],
    ["a reversed span", line({ ...pair, a: [4, 0] }), "p", /ends before it starts/],
    ["a span through a character", line({ ...pair, a: [0, 6] }), "p", /cuts a character/],
    ["two spans that are the same", line({ ...pair, b: pair.a }), "p", /the same words/],
    ["ten megabytes", line({ ...pair, text: "a".repeat(10e6) }), "p", /longer than 8 MB/],
    ["ten megabytes, id last", line({ text: "a".repeat(10e6), id: "p" }), null, /longer than 8 MB/],
  ])("%s", async (_name, bad, id, sentence) => {
    const [first, second, ...more] = await answers("sign", chunksOf(bad, line({ ...pair, id: "next" })));
    expect(first).toEqual({ id, error: expect.stringMatching(sentence) });
    expect(first?.error).toMatch(/^\S.*\.$/);
    expect(second).toEqual({ id: "next", label: "Peru+Fiji" });
    expect(more).toEqual([]);
  });

  test("as are optional fields of a wrong type", async () => {
    expect(await answers("claims", chunksOf(line({ id: 1, text: "Peru", date: 2019 })))).toEqual([
      { id: 1, error: '"date" must be a text.' },
    ]);
  });
});

describe("the stream", () => {
  const ids = (found: Answer[]) => found.map(({ id, error }) => error ?? id);

  test("may start with a byte order mark, end its lines as Windows does, and have blank lines", async () => {
    const rows = `\uFEFF${line({ id: 1, text: "Peru" })}\n \t\n${line({ id: 2, text: "Fiji" })}`;
    expect(ids(await answers("actors", chunksOf(rows.replaceAll("\n", "\r\n"))))).toEqual([1, 2]);
  });

  test("may end without a newline, or be empty", async () => {
    expect(ids(await answers("actors", chunksOf(line({ id: 1, text: "Peru" }).trimEnd())))).toEqual([1]);
    expect(await answers("actors", chunksOf())).toEqual([]);
  });

  test("may come in pieces that cut lines and characters", async () => {
    const bytes = Buffer.from(line({ id: "é", text: "Côte d’Ivoire" }).repeat(3));
    const found = await answers("actors", chunksOf(...[...bytes].map((byte) => Buffer.from([byte]))));
    const answer = { id: "é", mentions: [{ start: 0, end: 13, kind: "state" }] };
    expect(found).toEqual([answer, answer, answer]);
  });

  test("keeps its order, whichever answer is known first", async () => {
    const slowFirst: Pick<Questions, "actors"> = {
      actors: async (row) => {
        await pause(20 - row.text.length);
        return echo.actors(row);
      },
    };
    const rows = Array.from({ length: 200 }, (_, id) => line({ id, text: "a".repeat(1 + (id % 19)) }));
    expect(ids(await answers("actors", chunksOf(rows.join("")), slowFirst))).toEqual([...rows.keys()]);
  });

  test("asks for lines that come together together, so that they can be read as one batch", async () => {
    let now = 0;
    let most = 0;
    const counting: Pick<Questions, "actors"> = {
      actors: async (row) => {
        most = Math.max(most, ++now);
        await pause(1);
        now--;
        return echo.actors(row);
      },
    };
    await answers("actors", chunksOf(line({ id: 1, text: "Peru" }).repeat(500)), counting);
    expect(most).toBeGreaterThanOrEqual(16);
    expect(most).toBeLessThanOrEqual(64);
  });

  test("answers a line before the next is sent", async () => {
    const input = new PassThrough();
    const output = answersOf("actors", echo, input);
    for (const id of [1, 2, 3]) {
      input.write(line({ id, text: "Peru" }));
      const { value } = await output.next();
      expect(JSON.parse(value as string)).toMatchObject({ id });
    }
    input.end();
    expect(await output.next()).toEqual({ value: undefined, done: true });
  });

  test("is read no further than its answers are taken", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        read++;
        yield Buffer.from(line({ id: read, text: "Peru" }));
      }
    }
    let taken = 0;
    for await (const _ of answersOf("actors", echo, endless())) if (++taken === 10) break;
    expect(read).toBeLessThanOrEqual(11);
  });
});

describe("rapport predict", () => {
  test.each([
    [["predict"], /Name a task: sign, event, attribution, certainty, claims, claimSign, actors, spam\./],
    [["predict", "weather"], /no task "weather"; the tasks are sign, .*actors/],
    [["predict", "stories"], /"stories" comes with a later version; .*sign, .*spam/],
    [["predict", "toString"], /no task "toString"/],
  ])("%j is asked for wrongly: exit 2 and the tasks", async (words, sentence) => {
    const { code, out, err } = await rapport(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  });

  const launcher = join(import.meta.dirname, "../bin/rapport");
  const row = line({ id: "one", text: "Kenya thanked Ghana." });

  test("answers a lone line at once, a bad one with an error, and ends with 0", async () => {
    const child = spawn(launcher, ["predict", "actors"], { stdio: ["pipe", "pipe", "inherit"] });
    const answered = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await answered.next()).value as string) as Answer;
    child.stdin.write(row);
    expect(await next()).toMatchObject({
      id: "one",
      mentions: [
        { start: 0, end: 5 },
        { start: 14, end: 19 },
      ],
    });
    child.stdin.write("Kenya\n");
    expect(await next()).toMatchObject({ id: null, error: expect.stringMatching(/not JSON/) });
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  }, 60_000);

  test("tells spam from an honest reply, without a database", async () => {
    const child = spawn(launcher, ["predict", "spam"], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdin.end(
      [
        { id: "s", text: "Make $700 a day from home!!! visit quick-cash-jobs.com", author: "Cash Jobs" },
        { id: "h", text: "The colonel who signed that order was promoted in May." },
        { id: "n", author: "Ida" },
      ]
        .map(line)
        .join(""),
    );
    const found = (await text(child.stdout))
      .trim()
      .split("\n")
      .map((row) => JSON.parse(row) as Answer);
    expect(found.map(({ id }) => id)).toEqual(["s", "h", "n"]);
    expect(found[0]?.["p"]).toBeGreaterThan(0.5);
    expect(found[1]?.["p"]).toBeLessThan(0.5);
    expect(found[2]?.error).toMatch(/"text" is missing/);
  }, 60_000);

  test("ends quietly when nobody reads on", async () => {
    const child = spawn(launcher, ["predict", "actors"], { stdio: "pipe" });
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdin.on("error", () => {});
    child.stdin.write(row.repeat(5000));
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = (await once(child, "exit")) as [number];
    expect({ code, err }).toEqual({ code: 0, err: "" });
  }, 60_000);
});
