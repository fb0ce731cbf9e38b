import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { beforeAll, describe, expect, test } from "vitest";
import { launcher, rapport, serving, temporaryFolder } from "./rapport.ts";

const folder = temporaryFolder();
const data = join(folder, "data");
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const roundtable = `The harbour and the hinterland

Two historians on why the ports of the Baltic quarrelled with the towns that fed them.

1. Did the ports depend on the inland towns, or the other way round?

2. Why did Denmark and Sweden distrust each other over the Sound?

Ines Aaltonen, Professor of Economic History, University of Turku-on-Sea

1. The ports lived on grain that they did not grow. Sweden cooperated with Denmark only as long as the herring lasted.

2. Denmark distrusted Sweden because Sweden had built a fleet.

Paul Okoro, Reader, Institute for Northern Trade

Sweden depended on Denmark for passage through the Sound, and said the opposite in every letter.

Leave a Reply

Fill in your details below or click an icon to log in:
`;

beforeAll(async () => {
  file("harbour.txt", roundtable);
  file(
    "tolls.md",
    "---\ntitle: Tolls\nslug: tolls\ndate: 2021-05\ntopics: [Trade]\n---\n\nDenmark criticised Sweden over the tolls of the Sound.\n",
  );
  const { code, err } = await rapport([
    "import",
    "--data",
    data,
    join(folder, "harbour.txt"),
    join(folder, "tolls.md"),
  ]);
  expect(err).toBe("");
  expect(code).toBe(0);
});

describe("every command", () => {
  test.each([
    "serve",
    "import",
    "show",
    "search",
    "analyse",
    "predict",
    "correct",
    "withdraw",
    "doctor",
    "second-reader",
  ])("%s explains itself with --help", async (name) => {
    const { code, out, err } = await rapport([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Usage: rapport ${name}`);
    expect(out).toContain("--json");
  });

  test("is listed when nothing is asked", async () => {
    const { code, out } = await rapport([]);
    expect(code).toBe(0);
    expect(out).toMatch(/import[\s\S]*search[\s\S]*withdraw/);
  });
});

describe("bad input ends with one sentence, a non-zero exit and nothing written", () => {
  const missing = join(folder, "nothing-here");
  test.each<[string, () => string[], RegExp]>([
    ["an unknown command", () => ["publish"], /unknown command 'publish'/i],
    ["an unknown flag", () => ["import", "--fast", "x.md"], /unknown option '--fast'/i],
    ["a missing argument", () => ["show"], /missing required argument/i],
    ["a missing file", () => ["import", "--data", missing, join(folder, "gone.md")], /gone\.md/],
    ["an empty file", () => ["import", "--data", missing, file("empty.txt", "")], /empty/i],
    [
      "a binary file",
      () => ["import", "--data", missing, file("image.txt", Buffer.from([0x50, 0x4b, 0, 1, 0, 0, 3]))],
      /binary|not text/i,
    ],
    [
      "a wrong encoding",
      () => ["import", "--data", missing, file("latin.txt", Buffer.from("Caf\xe9 diplomatique\n\nWords.", "latin1"))],
      /UTF-8/,
    ],
    [
      "front matter with mistakes",
      () => ["import", "--data", missing, file("bad.md", "---\ntitle: A\ntopic: [x]\n---\nWords.")],
      /line 3.*topic|topic.*line 3/,
    ],
    ["a data folder that is not there", () => ["search", "--data", missing, "sound"], /nothing-here/],
    ["an unknown piece", () => ["show", "--data", data, "no-such-piece"], /no-such-piece/],
    ["a number that is none", () => ["search", "--data", data, "--limit", "many", "sound"], /whole number/],
    ["a blank correction", () => ["correct", "--data", data, "--text", "", "tolls"], /--text is blank/],
    ["a blank reason", () => ["withdraw", "--data", data, "--reason", "  ", "tolls"], /--reason is blank/],
    ["analysing nothing", () => ["analyse"], /file|--library/],
    ["analysing a missing file", () => ["analyse", join(folder, "gone.txt")], /gone\.txt/],
    ["a file by its own name", () => ["analyse", "gone.txt"], /^rapport: gone\.txt: there is no such file/],
    ["analysing a folder", () => ["analyse", folder], /this is a folder: name a file in it/],
    ["printing a library", () => ["analyse", "--library", "--pretty"], /--pretty and --explain of one file/],
    ["explaining a library", () => ["analyse", "--library", "--explain"], /--pretty and --explain of one file/],
    [
      "a model elsewhere that is none",
      () => ["analyse", "--models", missing, file("o.txt", "One.")],
      /Name a folder with/,
    ],
    ["nothing for the second reader", () => ["second-reader"], /estimate, run or status/],
    ["what the second reader cannot do", () => ["second-reader", "dance"], /estimate, run or status/],
  ])("%s", async (_name, words, sentence) => {
    const { code, out, err } = await rapport(words());
    expect(code).not.toBe(0);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    for (const line of err.trim().split("\n")) expect(line).toMatch(/^rapport: .*[.!?)]$/);
    expect(out).not.toMatch(/Error/);
  });

  test("as JSON with --json", async () => {
    const { code, err } = await rapport(["show", "--json", "--data", data, "no-such-piece"]);
    expect(code).toBe(1);
    expect(JSON.parse(err)).toEqual({
      error: { code: "piece_not_found", message: expect.stringContaining("no-such-piece") },
    });
  });

  test("a port in use, before the data folder is made", async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "localhost", resolve));
    const address = holder.address();
    const port = String(typeof address === "object" && address ? address.port : 0);
    const { code, err } = await rapport(["serve", "--data", missing, "--port", port]);
    holder.close();
    expect(code).toBe(1);
    expect(err).toBe(`rapport: Port ${port} is in use; end the program that uses it, or choose another with --port.\n`);
    expect((await rapport(["search", "--data", missing, "sound"])).code).toBe(1);
  });
});

test("blank words are asked for wrongly: exit 2", async () => {
  expect((await rapport(["correct", "--data", data, "--text", " ", "tolls"])).code).toBe(2);
});

test.each(["tolls", "/tolls", "http://localhost:4180/tolls", "https://elsewhere.example/tolls?from=list"])(
  "show finds a piece at %s",
  async (address) => {
    const { out } = await rapport(["show", "--json", "--data", data, address]);
    expect(JSON.parse(out)).toMatchObject({ sourceId: "tolls.md" });
  },
);

test("a withdrawn piece is left withdrawn by an import, and a correction of it is refused as such", async () => {
  const path = file("ferry.md", "---\ntitle: The ferry\nslug: ferry\n---\n\nThe ferry sank in the roads.\n");
  await rapport(["import", "--data", data, path]);
  await rapport(["withdraw", "--data", data, "--reason", "It floated.", "/ferry"]);
  expect((await rapport(["import", "--data", data, path])).out).toBe("1 left withdrawn\n");
  const { code, err } = await rapport(["correct", "--data", data, "--text", "It floated.", "ferry"]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/"ferry" is withdrawn/) });
});

describe("import", () => {
  test("understands a roundtable without being told", async () => {
    const { out } = await rapport(["show", "--json", "--data", data, "harbour.txt"]);
    const piece = JSON.parse(out);
    expect(piece).toMatchObject({
      kind: "roundtable",
      title: "The harbour and the hinterland",
      sourceId: "harbour.txt",
    });
    expect(piece.questions).toHaveLength(2);
    expect(
      piece.contributors.map((c: { name: string; answers: { questions: number[] }[] }) => [
        c.name,
        c.answers.map((a) => a.questions),
      ]),
    ).toEqual([
      ["Ines Aaltonen", [[1], [2]]],
      ["Paul Okoro", [[1, 2]]],
    ]);
    expect(piece.text).not.toContain("Leave a Reply");
  });

  test("run again changes nothing", async () => {
    const { out } = await rapport([
      "import",
      "--json",
      "--data",
      data,
      join(folder, "harbour.txt"),
      join(folder, "tolls.md"),
    ]);
    expect(JSON.parse(out)).toMatchObject({ new: 0, updated: 0, unchanged: 2, refused: [] });
  });

  test("only looks with --dry-run", async () => {
    const untouched = join(folder, "untouched");
    const { code, out } = await rapport([
      "import",
      "--dry-run",
      "--json",
      "--data",
      untouched,
      join(folder, "harbour.txt"),
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: "roundtable" });
    expect((await rapport(["search", "--data", untouched, "sound"])).code).toBe(1);
  });

  test("takes the good lines of a bulk file and names the bad one", async () => {
    const lines = [
      '{"id":"a","kind":"article","title":"Grain","body":"Grain moved.","date":1921}',
      '{"id":"b","kind":"artcle","title":"X","body":"Y"}',
      '{"id":"c","kind":"article","title":"Herring","body":"Herring left.","date":null}',
    ];
    const { code, out, err } = await rapport([
      "import",
      "--json",
      "--data",
      data,
      file("bulk.jsonl", `${lines.join("\n")}\n`),
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ new: 2, refused: [{ line: 2 }] });
    expect(err).toMatch(/line 2.*kind/);
  });
});

describe("search", () => {
  test("answers as JSON in the documented shape", async () => {
    const { code, out } = await rapport(["search", "--json", "--limit", "1", "--data", data, "--", "sound tolls"]);
    expect(code).toBe(0);
    const { total, hits, facets } = JSON.parse(out);
    expect(total).toBe(2);
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({
      sourceId: "tolls.md",
      url: "http://localhost:4180/tolls",
      title: "Tolls",
      score: expect.any(Number),
      snippet: expect.stringContaining("tolls"),
    });
    expect(facets.topic).toContainEqual({ value: "trade", name: "Trade", count: 1 });
  });

  test("takes a query that begins with a minus sign", async () => {
    const { out } = await rapport(["search", "--json", "--data", data, "--", "-tolls"]);
    expect(JSON.parse(out).hits.map((hit: { sourceId: string }) => hit.sourceId)).not.toContain("tolls.md");
  });
});

describe("analyse", () => {
  test("prints claims as JSON Lines with verbatim quotes, without any database", async () => {
    const path = join(folder, "harbour.txt");
    const { code, out } = await rapport(["analyse", path]);
    expect(code).toBe(0);
    const claims = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(claims.length).toBeGreaterThan(1);
    for (const { evidence } of claims) expect(roundtable.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(
      claims.map((claim) => [claim.speaker.name, claim.sourceActor.id, claim.relation, claim.targetActor.id]),
    ).toContainEqual(["Ines Aaltonen", "denmark", "distrusts", "sweden"]);
  });

  test("prints for people with --pretty", async () => {
    const { out } = await rapport(["analyse", "--pretty", join(folder, "harbour.txt")]);
    expect(out).toMatch(/Denmark distrusts Sweden.* \[.*[01]\.\d\d\]\n/);
    expect(out).toMatch(/\d+ claims\n$/);
  });

  test("prints the claims as usual with --explain, then what was left out, or that nothing was", async () => {
    const path = join(folder, "harbour.txt");
    const usual = await rapport(["analyse", path]);
    const { out, err } = await rapport(["analyse", "--explain", path]);
    expect(out.startsWith(usual.out)).toBe(true);
    const more = out.slice(usual.out.length).split("\n").filter(Boolean);
    expect(err === "nothing was left out\n").toBe(more.length === 0);
    for (const line of more)
      expect(JSON.parse(line)).toEqual({ leftOut: expect.objectContaining({ reason: expect.any(String) }) });
    expect((await rapport(["analyse", "--explain", "--pretty", path])).out).toMatch(/\d+ claims\n.*left out/is);
  });
});

describe("analyse", () => {
  const words = "Denmark criticised Sweden over the tolls of the Sound.";

  test("reads the standard input, and says once of capitals throughout that they are read badly", async () => {
    const calm = await rapport(["analyse", "-"], {}, words);
    expect(calm).toMatchObject({ code: 0, err: "" });
    expect(calm.out).toContain('"denmark"');
    const loud = await rapport(["analyse", "-"], {}, `${words.toUpperCase()}\n\n${words.toUpperCase()}`);
    expect(loud).toMatchObject({ code: 0, err: expect.stringMatching(/^rapport: This text is in capitals.*\n$/) });
    expect((await rapport(["analyse", "-"], {}, " \n")).err).toBe("rapport: The standard input is empty.\n");
  });

  test("tells which relations were too unsure, and how sure they were", async () => {
    const command = ["analyse", "-", "--explain", "--editors-threshold", "1"];
    const { leftOut } = JSON.parse((await rapport(command, {}, words)).out) as { leftOut: Record<string, unknown> };
    const doubt = { sourceActor: { id: "denmark" }, relation: "criticises", targetActor: { id: "sweden" } };
    expect(leftOut).toMatchObject({ quote: words.slice(0, -1), doubts: [{ ...doubt, score: expect.any(Number) }] });
    const { out } = await rapport([...command, "--pretty"], {}, words);
    expect(out).toMatch(/^Left out: .*too unsure\n {4}Denmark criticises Sweden \(0\.\d\d\)\n {4}"Denmark/m);
  });
});

describe("a running server", () => {
  test("keeps a second one off its data folder, works beside other commands, and shows what they do", async () => {
    const server = await serving(["--data", data]);
    try {
      const second = await rapport(["serve", "--port", "0", "--data", data]);
      expect(second.code).toBe(1);
      expect(second.err).toMatch(/^rapport: .*(in use|another server).*\n$/i);

      await rapport(["correct", "--data", data, "--text", "The toll was in silver.", "tolls"]);
      expect(await (await fetch(`${server.url}/tolls`)).text()).toContain("The toll was in silver.");

      file("sound.md", "---\ntitle: The canary of the Sound\nslug: canary\n---\n\nOnly here: quetzalcanary.\n");
      await rapport(["import", "--data", data, join(folder, "sound.md")]);
      expect(await (await fetch(`${server.url}/canary`)).text()).toContain("quetzalcanary");
      expect(await (await fetch(`${server.url}/search?q=quetzalcanary`)).text()).toContain("/canary");

      await rapport(["withdraw", "--data", data, "--reason", "It was a test.", "canary"]);
      const gone = await fetch(`${server.url}/canary`);
      expect(gone.status).toBe(410);
      const tombstone = await gone.text();
      expect(tombstone).toContain("It was a test.");
      expect(tombstone).not.toContain("quetzalcanary");
    } finally {
      await server.close();
    }
  });

  test("ends by SIGTERM without an error", async () => {
    const server = await serving(["--data", data]);
    await server.close();
    expect(server.process.exitCode).toBe(0);
  });
});

describe("the demonstration", () => {
  test("is there after the first start, and what an editor took out stays out after the second", async () => {
    const shown = join(folder, "shown");
    const titles = async () => {
      const server = await serving(["--demo", "--data", shown], { ANALYSIS: "off" });
      const list = (await (await fetch(`${server.url}/api/v1/pieces?limit=100`)).json()) as {
        items: { slug: string }[];
      };
      await server.close();
      return list.items.map(({ slug }) => slug);
    };
    const first = await titles();
    expect(first.length).toBeGreaterThan(10);
    const { code } = await rapport(["withdraw", first[0] as string, "--reason", "A test", "--data", shown]);
    expect(code).toBe(0);
    expect(await titles()).toEqual(first.slice(1));
  });
});

describe("reading a library", () => {
  test("interrupted at any moment, it says so, and what waits", async () => {
    const letters = join(folder, "letters");
    const lines = Array.from({ length: 30 }, (_, n) =>
      JSON.stringify({
        id: `n${n}`,
        kind: "article",
        title: `Letter ${n}`,
        body: roundtable,
        bodyFormat: "text",
        date: null,
      }),
    );
    await rapport(["import", "--data", letters, file("letters.jsonl", lines.join("\n"))]);
    const child = spawn(launcher, ["analyse", "--library", "--data", letters], { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "exit");
    const said = text(child.stdout);
    await once(child.stderr, "data");
    child.kill("SIGINT");
    expect(await ended).toEqual([1, null]);
    expect(await said).toMatch(/interrupted: \d+ pieces wait; "rapport analyse --library" goes on with them\n$/);
  });

  test("stops when asked, and goes on where it stopped", async () => {
    const many = join(folder, "many");
    const lines = Array.from({ length: 40 }, (_, n) =>
      JSON.stringify({
        id: `n${n}`,
        kind: "article",
        title: `Letter ${n}`,
        body: roundtable.repeat(10),
        bodyFormat: "text",
        date: null,
      }),
    );
    await rapport(["import", "--data", many, file("many.jsonl", lines.join("\n"))]);
    const server = await serving(["--data", many], { ANALYSIS: "on" });
    const pending = async () => {
      const { out } = await rapport(["doctor", "--json", "--data", many]);
      const { findings } = JSON.parse(out) as { findings: { what: string; detail: string }[] };
      return Number(/^\d+/.exec(findings.find(({ what }) => what === "Analyst")?.detail ?? "")?.[0] ?? 0);
    };
    while ((await pending()) > 38);
    await server.close();
    const left = await pending();
    expect(left).toBeGreaterThan(0);
    // Nobody goes on reading behind the server's back.
    expect(await pending()).toBe(left);
    const { code } = await rapport(["analyse", "--library", "--data", many]);
    expect(code).toBe(0);
    expect(await pending()).toBe(0);
  });
});

describe("doctor", () => {
  test("finds a healthy publication healthy", async () => {
    const { code, out } = await rapport(["doctor", "--json", "--data", data]);
    expect(JSON.parse(out)).toMatchObject({ ok: true });
    expect(code).toBe(0);
  });
});
