import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { rapport, serving, temporaryFolder } from "./rapport.ts";

const folder = temporaryFolder();
const shipped = join(import.meta.dirname, "../models");

const letter = join(folder, "letter.txt");
writeFileSync(letter, "Letter\n\nGhana arms Mali. Norway praised Chile for its patience, and said so to everybody.\n");

/** The shipped weights with one file changed, or left out. */
function weights(
  name: string,
  file: string,
  change: (bytes: Buffer<ArrayBuffer>) => Uint8Array | string | null,
): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const one of readdirSync(shipped)) if (one !== file) symlinkSync(join(shipped, one), join(copy, one));
  const changed = change(readFileSync(join(shipped, file)));
  if (changed !== null) writeFileSync(join(copy, file), changed);
  return copy;
}

const faults: [fault: string, models: string, file: string, code: string][] = [
  ["no folder", join(folder, "nowhere"), "model.json", "model_missing"],
  ["a file missing", weights("without", "tokens.onnx", () => null), "tokens.onnx", "model_missing"],
  ["one bit flipped", weights("flipped", "shared.onnx", flipped), "shared.onnx", "model_damaged"],
  [
    "a file cut off",
    weights("cut", "vocabulary.txt", (bytes) => bytes.subarray(0, 1000)),
    "vocabulary.txt",
    "model_damaged",
  ],
  ["no JSON in model.json", weights("garbled", "model.json", () => "{version"), "model.json", "model_damaged"],
];

function flipped(bytes: Buffer<ArrayBuffer>): Uint8Array {
  const at = bytes.length - 7;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes;
}

describe("with weights that cannot be used", { timeout: 120_000 }, () => {
  test.each(faults)("analyse says so in one sentence: %s", async (_, models, file, code) => {
    const { err, ...rest } = await rapport(["analyse", "--json", "--models", models, letter]);
    expect(rest).toEqual({ code: 1, out: "" });
    expect(JSON.parse(err)).toEqual({ error: { code, message: expect.stringContaining(join(models, file)) } });
  });

  test.each(faults)("predict says so in one sentence: %s", async (_, models, file) => {
    const { code, out, err } = await rapport(["predict", "sign"], { MODELS: models });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.split("\n")).toEqual([expect.stringContaining(join(models, file)), ""]);
    expect(err).toMatch(
      /^rapport: The analyst's model is (?:missing|damaged): .* Name a folder with a whole model, or /,
    );
  });

  test("a library is left as it is, and read when the weights are there", async () => {
    const data = join(folder, "library");
    await rapport(["import", "--data", data, letter]);
    const models = faults[2]?.[1] ?? "";
    const failed = await rapport(["analyse", "--library", "--json", "--data", data, "--models", models]);
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.err)).toMatchObject({ error: { code: "model_damaged" } });
    const { out } = await rapport(["analyse", "--library", "--json", "--data", data]);
    expect(JSON.parse(out)).toMatchObject({ pieces: 1, failed: [] });
  });

  test("a server says so once, and goes on answering readers", async () => {
    const data = join(folder, "served");
    await rapport(["import", "--data", data, letter]);
    const server = await serving(["--data", data, "--models", join(folder, "nowhere")]);
    let log = "";
    server.process.stdout?.on("data", (text: string) => (log += text));
    server.process.stderr?.on("data", (text: string) => (log += text));
    try {
      await expect.poll(() => log, { timeout: 90_000, interval: 50 }).toContain("model_missing");
      const page = await fetch(`${server.url}/letter`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain("Ghana arms Mali.");
      expect((await fetch(`${server.url}/search?q=patience`)).status).toBe(200);
      await pause(3000);
      expect(log.split("\n").filter((line) => line.includes("model_missing"))).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});

describe("with weights in another folder", { timeout: 120_000 }, () => {
  const elsewhere = weights("elsewhere", "vocabulary.txt", (bytes) => bytes);

  test("analyse reads as it does with those that are shipped", async () => {
    const usual = await rapport(["analyse", letter]);
    expect(
      usual.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toContainEqual(
      expect.objectContaining({ relation: "supports", sourceActor: expect.objectContaining({ id: "ghana" }) }),
    );
    expect(await rapport(["analyse", "--models", elsewhere, letter])).toEqual(usual);
  });

  test("predict answers with them", async () => {
    const row = { id: 1, text: "Norway thanked Chile.", a: [0, 6], b: [15, 20] };
    const child = spawn(join(import.meta.dirname, "../bin/rapport"), ["predict", "sign", "--models", elsewhere], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.end(`${JSON.stringify(row)}\n`);
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    expect(await once(child, "close")).toEqual([0, null]);
    expect(JSON.parse(out)).toEqual({ id: 1, label: "a+b" });
  });
});
