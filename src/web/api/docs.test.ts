import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";
import { refusalStatuses } from "./refusals.ts";

const docs = readFileSync(join(import.meta.dirname, "../../../docs/api.md"), "utf8");

test("docs/api.md names every address of the API and every feed", async () => {
  const { routes, close } = await openMadeUpServer([]);
  for (const route of routes) {
    const url = route.replace("/api/v1", route === "/api/v1/openapi.json" ? "/api/v1" : "");
    const [folder = ""] = url.match(/^\/[^/]+(?=\/:name\/feed)/) ?? [];
    const named = url.startsWith("/sitemaps/") ? "parts of at most" : folder || url.replaceAll(/:(\w+)/g, "{$1}");
    expect(docs, route).toContain(named);
  }
  await close();
});

test("docs/api.md names every code of a refusal", () => {
  for (const code of Object.keys(refusalStatuses)) expect(docs).toContain(`\`${code}\``);
});

test("the examples are JSON, and their offsets point at their words", () => {
  const examples = [...docs.matchAll(/```json\n(.*?)```/gs)].map(([, json = ""]) => JSON.parse(json));
  const piece = examples.find((example) => example.turns);
  for (const part of [...piece.questions, ...piece.turns])
    expect(piece.text.slice(part.start, part.end)).toBe(part.text);
  const { quote, reading } = examples.find((example) => example.quote);
  expect(piece.text.slice(quote.start, quote.end)).toBe(quote.text);
  for (const { name, words } of [reading.source, reading.target])
    expect(piece.text.slice(words.start, words.end)).toBe(name);
});
