import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printUnderstood } from "./print-understood.ts";
import type { Refusal } from "./read-pieces.ts";
import { understandPaths, type Understood } from "./understood.ts";

const text = `The Danube Commission

The river has more guardians than it has water.

1. Who decides on the Danube?

2. Who pays for the locks of the Danube?

Ada Rowe, Senior Fellow, Tidewater Institute

Vienna decides on every lock, and Vienna pays.

Ben Hale, River Analyst, Lockkeepers Union

1. Nobody decides.

2. Everybody pays.

Leave a Reply

Fill in your details below or click an icon to log in: Logo
`;

test("what an import would read is told with its places in text and file, and nothing is saved", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rapport-understood-"));
  try {
    const path = join(folder, "danube.txt");
    await writeFile(path, text);
    await writeFile(join(folder, "refused.md"), "---\ntitle: T\n---\n");
    const found: (Understood | Refusal)[] = [];
    for await (const one of understandPaths([folder])) found.push(one);
    const [piece, refused] = found;
    expect(refused).toMatchObject({ path: join(folder, "refused.md"), line: 4, code: "no_text" });
    if (!piece || "reason" in piece) throw new Error("it was refused");

    expect(piece).toMatchObject({
      path,
      sourceId: "danube.txt",
      kind: "roundtable",
      title: "The Danube Commission",
      words: 37,
      access: "open",
    });
    expect(
      piece.questions.map(({ n, text: said, inFile }) => [n, said === text.slice(inFile!.start, inFile!.end)]),
    ).toEqual([
      [1, true],
      [2, true],
    ]);
    const [ada, ben] = piece.contributors;
    expect(ada).toMatchObject({ name: "Ada Rowe", title: "Senior Fellow", affiliation: "Tidewater Institute" });
    expect(
      ben!.answers.map(({ questions, words, inFile }) => [questions, words, text.slice(inFile!.start, inFile!.end)]),
    ).toEqual([
      [[1], 2, "1. Nobody decides."],
      [[2], 2, "2. Everybody pays."],
    ]);
    expect(piece.boilerplate[0]!.text).toMatch(/^Leave a Reply/);

    const printed = printUnderstood(piece);
    expect(printed).toContain("  roundtable   The Danube Commission");
    expect(printed).toContain("  contributor  Ben Hale, River Analyst, Lockkeepers Union");
    expect(printed).toContain("answers 1, 2 in 8 words");
    expect(printed).toMatch(/left out {5}.*Leave a Reply/);
    expect(
      Math.max(
        ...printed
          .split("\n")
          .slice(1)
          .map((row) => row.length),
      ),
    ).toBeLessThanOrEqual(115);
  } finally {
    await rm(folder, { recursive: true });
  }
});
