import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linesOf } from "./lines.ts";
import { readPieces, type Found } from "./read-pieces.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-import-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function all<T>(things: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const thing of things) found.push(thing);
  return found;
}

async function read(...paths: string[]): Promise<Found[]> {
  return all(readPieces(paths));
}

/** "id: title" of what was read, "line? code" of what was refused. */
function told(found: Found[]): string[] {
  return found.map((one) => {
    if ("reason" in one) return `${one.line ?? "-"} ${one.code}`;
    const { text, title } = one.piece.document;
    return `${one.piece.sourceId}: ${text.slice(title.start, title.end)}`;
  });
}

const line = (id: string, title = id) => JSON.stringify({ id, title, body: "Text." });

describe("files", () => {
  test("are read by their extension, and named by their base name unless they give an id", async () => {
    const paths = [
      await put("a.txt", "A Title\n\nSome text that says a thing.\n"),
      await put("b.md", "---\ntitle: B\n---\nText"),
      await put("c.markdown", "---\nid: own-id\ntitle: C\n---\nText"),
      await put("d.HTML", `<title>D</title><article><p>${"Words about a harbour. ".repeat(30)}</p></article>`),
      await put("e.jsonl", `${line("one")}\n\n${line("two")}`),
    ];
    expect(told(await read(...paths))).toEqual([
      "a.txt: A Title",
      "b.md: B",
      "own-id: C",
      "d.HTML: D",
      "one: one",
      "two: two",
    ]);
  });

  test("are known by their content where the extension misleads", async () => {
    const paths = [
      await put(
        "page.txt",
        `<!DOCTYPE html><title>Page</title><article><p>${"Words about a harbour. ".repeat(30)}</p></article>`,
      ),
      await put("notes.txt", "---\ntitle: Notes\n---\nText"),
    ];
    expect(told(await read(...paths))).toEqual(["page.txt: Page", "notes.txt: Notes"]);
  });

  test("of a folder are read in order of name, however deep, without hidden, unknown and README ones", async () => {
    await put("in/b.md", "---\ntitle: B\n---\nText");
    await put("in/a/z.md", "---\ntitle: Z\n---\nText");
    await put("in/sub/README.md", "# About these files");
    await put("in/.hidden.md", "---\ntitle: H\n---\nText");
    await put("in/.git/x.md", "---\ntitle: X\n---\nText");
    await put("in/photo.jpg", "x");
    expect(told(await read(join(folder, "in")))).toEqual(["a/z.md: Z", "b.md: B"]);
  });

  test("in a language of the publication's, where they name none", async () => {
    const [found] = await all(readPieces([await put("b.md", "---\ntitle: B\n---\nText")], { lang: "he" }));
    expect(found).toMatchObject({ piece: { lang: "he", dir: "rtl" } });
  });
});

describe("bad input is refused in a sentence, and the rest goes on", () => {
  test.each<[string, string | Buffer, string, string]>([
    ["empty.txt", " \n\n", "empty", "this file is empty"],
    ["empty.jsonl", "\n", "empty", "this file is empty"],
    ["none.jsonl", "", "empty", "this file is empty"],
    ["binary.md", Buffer.from([0, 1, 2, 3]), "binary", "binary file"],
    ["binary.jsonl", Buffer.from([0, 1, 2, 3]), "binary", "binary file"],
    ["endless.jsonl", Buffer.alloc(21 * 1024 * 1024), "binary", "binary file"],
    ["latin.txt", Buffer.from("Caf\u00e9\n\ntext", "latin1"), "encoding", "byte E9"],
    ["paper.docx", "x", "unknown_format", "files named *.docx are not known: it must be one of .txt, .md"],
    ["data.json", "{}", "unknown_format", '(did you mean ".jsonl"?)'],
    ["README", "x", "unknown_format", "this file has no extension"],
    ["front.md", "---\ntitel: x\n---\n", "unknown_key", 'did you mean "title"?'],
  ])("%s", async (name, content, code, message) => {
    const good = await put("good.md", "---\ntitle: Good\n---\nText");
    const [refused, next] = await read(await put(name, content), good);
    expect(refused).toMatchObject({ path: join(folder, name), code, reason: expect.stringContaining(message) });
    expect(told([next!])).toEqual(["good.md: Good"]);
  });

  test("a missing file, and a folder without texts", async () => {
    await mkdir(join(folder, "bare"));
    const found = await read(join(folder, "missing.txt"), join(folder, "bare"));
    expect(found).toMatchObject([
      { code: "not_found" },
      { code: "empty", reason: expect.stringContaining("this folder holds no") },
    ]);
  });

  test("a single text of more than 20 MB, unread", async () => {
    const path = await put("big.txt", "A Title\n\n");
    await truncate(path, 200 * 1024 * 1024);
    const before = process.memoryUsage.rss();
    const [refused] = await read(path);
    expect(refused).toMatchObject({
      code: "too_big",
      reason: expect.stringContaining("this file has 200 MB, and a single text may have 20"),
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * 1024 * 1024);
  });

  test("two files of the same name, of which one would replace the other", async () => {
    const paths = [await put("a/x.md", "---\ntitle: A\n---\nText"), await put("b/x.md", "---\ntitle: B\n---\nText")];
    expect(told(await read(...paths, paths[0]!))).toEqual(["x.md: A", "- duplicate_name", "x.md: A"]);
  });

  test("lines of JSON one by one, with their number", async () => {
    const latin = Buffer.concat([Buffer.from('{"id":"l","title":"'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const path = await put(
      "lines.jsonl",
      Buffer.concat([
        Buffer.from(`${line("one")}\r\n{broken\n${JSON.stringify({ id: "x" })}\n`),
        latin,
        Buffer.from(line("last")),
      ]),
    );
    const found = await read(path);
    expect(told(found)).toEqual(["one: one", "2 bad_json", "3 bad_value", "4 encoding", "last: last"]);
    expect(found[2]).toMatchObject({ path, key: "title" });
  });

  test("an overlong line of JSON, without holding it", async () => {
    const path = await put("long.jsonl", `${line("one")}\n${"x".repeat(3 << 20)}\n${line("two")}\n`);
    const lines = await all(linesOf(path, 1000));
    expect(lines.map(({ line, bytes }) => [line, bytes?.toString().slice(6, 10) ?? null])).toEqual([
      [1, '"one'],
      [2, null],
      [3, '"two'],
    ]);
  });
});
