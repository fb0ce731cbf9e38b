import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ModelError } from "./model-error.ts";
import { Model } from "./model.ts";

const shipped = join(import.meta.dirname, "../../../models");
const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

let copies = 0;
/** The shipped weights with one file changed, or with none of it left. */
function weightsWith(name: string, change: (bytes: Buffer<ArrayBuffer>) => Uint8Array | string | null): string {
  const copy = join(folder, String(copies++));
  mkdirSync(copy);
  for (const file of readdirSync(shipped)) if (file !== name) symlinkSync(join(shipped, file), join(copy, file));
  const changed = change(readFileSync(join(shipped, name)));
  if (changed !== null) writeFileSync(join(copy, name), changed);
  return copy;
}

async function refusal(models: string): Promise<ModelError> {
  const opened = await Model.open(models).catch((cause: unknown) => cause);
  expect(opened).toBeInstanceOf(ModelError);
  return opened as ModelError;
}

const otherFolder = "Name a folder with a whole model, or none for the one that is shipped.";
const files = ["shared.onnx", "tokens.onnx", "tower.onnx", "gate.onnx", "vocabulary.txt"];

describe("weights that cannot be used are refused in one sentence that names the file", () => {
  test("a folder that is not there", async () => {
    const { code, message, cause } = await refusal(join(folder, "nowhere"));
    expect(code).toBe("model_missing");
    expect(message).toBe(
      `The analyst's model is missing: ${join(folder, "nowhere", "model.json")} cannot be read. ${otherFolder}`,
    );
    expect(cause).toMatchObject({ code: "ENOENT" });
  });

  test.each([...files, "model.json"])("a missing file: %s", async (name) => {
    const models = weightsWith(name, () => null);
    expect(await refusal(models)).toMatchObject({
      code: "model_missing",
      message: expect.stringContaining(`${join(models, name)} cannot be read.`),
    });
  });

  test.each(files)("one flipped bit in the middle of a file: %s", async (name) => {
    const models = weightsWith(name, (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
      return bytes;
    });
    expect(await refusal(models)).toMatchObject({
      code: "model_damaged",
      message: `The analyst's model is damaged: ${join(models, name)} is not what it should be. ${otherFolder}`,
    });
  });

  test.each(files)("a file that ends too early: %s", async (name) => {
    const models = weightsWith(name, (bytes) => bytes.subarray(0, bytes.length - 1));
    expect(await refusal(models)).toMatchObject({
      code: "model_damaged",
      message: expect.stringContaining(join(models, name)),
    });
  });

  test.each(["", "{", "no JSON", "null", "[]", "{}", '{"version": "1"}', '{"version": 1, "files": {}}'])(
    "a model.json of %j",
    async (content) => {
      const models = weightsWith("model.json", () => content);
      expect(await refusal(models)).toMatchObject({
        code: "model_damaged",
        message: expect.stringContaining(join(models, "model.json")),
      });
    },
  );

  const labels = [
    "actorTags",
    "cueTags",
    "partTags",
    "signs",
    "relations",
    "roots",
    "certainties",
    "acts",
    "calibration",
  ];
  test.each(labels)("a model.json that does not tell the %s", async (name) => {
    const models = weightsWith("model.json", (bytes) => {
      const { [name]: _, ...rest } = JSON.parse(bytes.toString("utf8")) as Record<string, unknown>;
      return JSON.stringify(rest);
    });
    expect(await refusal(models)).toMatchObject({
      code: "model_damaged",
      message: expect.stringContaining(join(models, "model.json")),
    });
  });

  test("a file that is as model.json says, but no network", async () => {
    const models = weightsWith("tower.onnx", () => "no network");
    const path = join(models, "model.json");
    const settings = JSON.parse(readFileSync(path, "utf8")) as { files: Record<string, string> };
    settings.files["tower.onnx"] = createHash("sha256").update("no network").digest("hex");
    rmSync(path);
    writeFileSync(path, JSON.stringify(settings));
    expect(await refusal(models)).toMatchObject({
      code: "model_damaged",
      message: expect.stringContaining(models),
      cause: expect.any(Error),
    });
  });
});

test("weights serve from any folder", async () => {
  const model = await Model.open(weightsWith("vocabulary.txt", (bytes) => bytes));
  expect(model.words.size).toBeGreaterThan(1000);
  await model.close();
});
