import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { complete, fail, send, standIn, type Behaviour, type StandIn } from "../../../test/made-up/language-model.ts";
import { openChat, type Patience } from "./chat.ts";

const key = "sk_hush_do_not_tell";
const impatient: Patience = { answer: 20_000, firstPause: 5, longestPause: 300, tries: 3 };
const messages = [{ role: "user" as const, content: "Who leans on whom?" }];

let server: StandIn | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});
const ask = async (behave: Behaviour, patience: Partial<Patience> = {}, signal?: AbortSignal) => {
  server = await standIn(behave);
  const chat = openChat({ url: server.url, model: "quill", key }, { ...impatient, ...patience });
  return chat.ask(messages, 50, signal);
};

describe("a question", () => {
  test("goes to the chat completions of the endpoint, with the key, and asks for JSON", async () => {
    const outcome = await ask((_, response) => complete(response, "{}"));
    expect(outcome).toEqual({ kind: "answered", content: "{}", cutOff: false, tokens: { in: 900, out: 100 } });
    expect(server?.asked).toEqual([
      {
        path: "/v1/chat/completions",
        authorization: `Bearer ${key}`,
        body: { model: "quill", messages, max_tokens: 50, temperature: 0, response_format: { type: "json_object" } },
      },
    ]);
  });

  test("gives up the parameters that an endpoint does not take, and remembers them", async () => {
    server = await standIn(({ body }, response) => {
      const unknown = ["max_tokens", "temperature", "response_format"].find((name) => name in body);
      if (unknown) send(response, 400, JSON.stringify({ error: { message: `Unsupported parameter: '${unknown}'` } }));
      else complete(response, "ok");
    });
    const chat = openChat({ url: server.url, model: "quill", key }, impatient);
    expect(await chat.ask(messages, 50)).toMatchObject({ kind: "answered" });
    expect(server.asked.at(-1)?.body).toEqual({ model: "quill", messages, max_completion_tokens: 50 });
    await chat.ask(messages, 50);
    expect(server.asked).toHaveLength(5);
  });

  test("without a key goes without one", async () => {
    server = await standIn((_, response) => complete(response, "ok"));
    await openChat({ url: `${server.url}/`, model: "quill", key: "" }, impatient).ask(messages, 50);
    expect(server.asked[0]).toMatchObject({ path: "/v1/chat/completions", authorization: undefined });
  });
});

describe("an answer", () => {
  test("that broke off says so", async () => {
    expect(await ask((_, response) => complete(response, '{"cl', { finish: "length" }))).toMatchObject({
      cutOff: true,
    });
  });

  test.each<[string, unknown, { in: number; out: number } | null]>([
    [
      "counts thoughts that stand in the total only",
      { prompt_tokens: 10, completion_tokens: 5, total_tokens: 40 },
      { in: 10, out: 30 },
    ],
    ["has no count when there is none", undefined, null],
    ["has no count when it is negative", { prompt_tokens: -1, completion_tokens: 5 }, null],
    ["has no count when it is words", { prompt_tokens: "10", completion_tokens: "5" }, null],
    ["has no count when it is absurd", { prompt_tokens: 1e300, completion_tokens: 0.5 }, null],
  ])("%s", async (_name, usage, tokens) => {
    expect(await ask((_, response) => complete(response, "{}", { usage: usage ?? null }))).toMatchObject({ tokens });
  });

  test.each<[string, unknown, string]>([
    ["in parts is put together", [{ type: "text", text: "a" }, { type: "text", text: "b" }, { type: "image" }], "ab"],
    ["without content is empty", null, ""],
    ["with a number for content is empty", 7, ""],
  ])("%s", async (_name, content, said) => {
    expect(await ask((_, response) => complete(response, content))).toMatchObject({ kind: "answered", content: said });
  });

  test.each([
    ["a web page", "<!doctype html><title>Hello</title>"],
    ["nothing", ""],
    ["a list", "[]"],
    ["no choice", '{"choices": []}'],
    ["choices that are none", '{"choices": "many"}'],
    ["a choice that is text", '{"choices": ["yes"]}'],
  ])("that is %s counts as lost, for it may have to be paid", async (_name, text) => {
    expect(await ask((_, response) => send(response, 200, text))).toMatchObject({ kind: "lost" });
  });
});

describe("what surely costs nothing is tried again, a bounded number of times", () => {
  test.each([429, 500, 502, 503])("after %s", async (status) => {
    const outcome = await ask((_, response, n) => (n < 3 ? fail(response, status, "busy") : complete(response, "ok")));
    expect(outcome).toMatchObject({ kind: "answered" });
    expect(server?.asked).toHaveLength(3);
  });

  test("and then no more", async () => {
    expect(await ask((_, response) => fail(response, 500, "server_error"))).toEqual({
      kind: "refused",
      reason: "The endpoint refused the question (500, server_error).",
      lasting: false,
    });
    expect(server?.asked).toHaveLength(impatient.tries);
  });

  test("after the time that the endpoint asks for", async () => {
    const began = performance.now();
    await ask(
      (_, response, n) =>
        n === 1 ? fail(response, 429, "slow_down", { "retry-after": "1" }) : complete(response, "ok"),
      { longestPause: 2000 },
    );
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
  });

  test("unless that is too long to wait", async () => {
    const outcome = await ask((_, response) => fail(response, 429, "slow_down", { "retry-after": "3600" }));
    expect(outcome).toMatchObject({
      kind: "refused",
      lasting: true,
      reason: expect.stringContaining("3600 s") as string,
    });
    expect(server?.asked).toHaveLength(1);
  });

  test("when nobody listens", async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const chat = openChat({ url: `http://127.0.0.1:${port}`, model: "quill", key }, impatient);
    expect(await chat.ask(messages, 50)).toMatchObject({ kind: "refused", lasting: true });
  });

  test.each([401, 402, 403, 404])("but not after %s, which would only happen again", async (status) => {
    expect(await ask((_, response) => fail(response, status, "no"))).toMatchObject({ kind: "refused", lasting: true });
    expect(server?.asked).toHaveLength(1);
  });
});

describe("what may have to be paid for is not tried again", () => {
  test.each<[string, Behaviour]>([
    ["silence", () => {}],
    ["a drip that never ends", (_, response) => drip(response)],
    ["a connection that is cut at once", (_, response) => response.destroy()],
    [
      "a connection that is cut in the answer",
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write('{"choices": [', () => response.destroy());
      },
    ],
    ["a gateway that gave up waiting", (_, response) => fail(response, 504, "timeout")],
  ])("%s", async (_name, behave) => {
    const began = performance.now();
    expect(await ask(behave, { answer: 2000 })).toMatchObject({ kind: "lost" });
    expect(server?.asked).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test("a flood, of which only the beginning is read", async () => {
    let sent = 0;
    const chunk = "x".repeat(64_000);
    const outcome = await ask((_, response) => {
      const pour = () => {
        while (sent < 200e6 && !response.destroyed && response.write(chunk)) sent += chunk.length;
      };
      response.writeHead(200).on("drain", pour);
      pour();
    }, {});
    expect(outcome).toEqual({ kind: "lost", reason: "The answer is far larger than any answer should be." });
    expect(sent).toBeLessThan(100e6);
  });

  test("a run that is interrupted", async () => {
    const stop = new AbortController();
    expect(await ask(() => stop.abort(), {}, stop.signal)).toMatchObject({ kind: "lost" });
    expect(await openChat({ url: server?.url ?? "", model: "quill", key }).ask(messages, 5, stop.signal)).toMatchObject(
      {
        kind: "refused",
      },
    );
    expect(server?.asked).toHaveLength(1);
  });
});

describe("nothing goes where it should not", () => {
  test("a redirect is not followed", async () => {
    const elsewhere = await standIn((_, response) => complete(response, "ok"));
    const outcome = await ask((_, response) =>
      send(response, 307, "", { location: `${elsewhere.url}/chat/completions` }),
    );
    expect(outcome).toMatchObject({ kind: "refused", lasting: true });
    expect(elsewhere.connections()).toBe(0);
    await elsewhere.close();
  });

  test.each(["http://models.example/v1", "http://127.0.0.1.models.example", "http://10.0.0.1/v1", "file:///etc", "x"])(
    "no byte goes to %s",
    async (url) => {
      expect(await openChat({ url, model: "quill", key }, impatient).ask(messages, 5)).toMatchObject({
        kind: "refused",
        lasting: true,
        reason: expect.stringContaining("https://") as string,
      });
    },
  );

  test("the key is in no outcome, even if the server repeats it", async () => {
    const outcomes = [
      await ask((_, response) => fail(response, 401, key)),
      await ask((_, response) => fail(response, 400, `${key}_x`)),
      await ask((_, response) => send(response, 500, key)),
      await ask((_, response) => send(response, 307, key, { location: `https://x.example/${key}` })),
    ];
    expect(outcomes.map(({ kind }) => kind)).toEqual(["refused", "refused", "refused", "refused"]);
    expect(JSON.stringify(outcomes)).not.toContain(key);
  });
});

/** One byte now and then, for as long as somebody reads. */
function drip(response: Parameters<Behaviour>[1]): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}
