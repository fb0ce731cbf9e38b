import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseQuery, type Searching } from "../../publication/index.ts";
import { openStorage, type Storage } from "../open.ts";
import { article } from "../../../test/contract/examples.ts";
import { SearchThread } from "./search-thread.ts";
import { openSqliteSearching } from "./searching.ts";

describe("search in a thread of its own", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapport-search-"));
  const file = join(folder, "rapport.sqlite");
  const request = { query: parseQuery("envoys"), sort: "relevance", limit: 5, offset: 0, facets: true } as const;
  let storage: Storage;
  let searching: Searching;
  beforeAll(async () => {
    storage = await openStorage({ dataFolder: folder }, { use: "write", create: true });
    await storage.pieces.save([article("a"), article("b", { access: "subscribers" })]);
    searching = openSqliteSearching(file, ({ text }) => text.replace(/\n\nThe envoys[^]*/, ""));
  });
  afterAll(async () => {
    await searching.close();
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  test("answers as search without one, with the wall applied on this side", async () => {
    const { total, items, facets } = await searching.search(request);
    expect(total).toBe(2);
    expect(facets?.contributor).toEqual([{ value: "ida-exempel", name: "Ida Exempel", count: 2 }]);
    const snippets = new Map(items.map(({ sourceId, snippet }) => [sourceId, snippet]));
    expect(snippets.get("a")?.text).toContain("The envoys of Savoy");
    expect(snippets.get("b")).toEqual({ text: "", marks: [] });
    expect((await searching.suggest("treat", 3)).map(({ kind }) => kind)).toEqual(["piece", "piece"]);
    expect(await searching.respell(["envyos"])).toEqual(new Map([["envyos", "envoys"]]));
  });

  test("answers many questions at once", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => searching.search(request)));
    expect(answers.map(({ total }) => total)).toEqual(Array.from({ length: 20 }, () => 2));
  });

  test("a question that fails says so, and the next is answered", async () => {
    const broken = { ...request, query: { ...request.query, match: { type: "nonsense" } } } as never;
    await expect(searching.search(broken)).rejects.toMatchObject({ code: "search_failed" });
    expect((await searching.search(request)).total).toBe(2);
  });

  test("a thread that died is followed by another", async () => {
    const later = join(folder, "later");
    const thread = new SearchThread(join(later, "rapport.sqlite"));
    await expect(thread.search(request)).rejects.toMatchObject({ code: "search_failed" });
    const library = await openStorage({ dataFolder: later }, { use: "write", create: true });
    expect((await thread.search(request)).total).toBe(0);
    await thread.close();
    await library.close();
  });
});
