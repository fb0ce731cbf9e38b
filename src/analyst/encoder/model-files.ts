import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ModelError } from "./model-error.ts";

const labels = ["actorTags", "cueTags", "partTags", "signs", "relations", "roots", "certainties", "acts"] as const;
const graphs = ["shared.onnx", "tokens.onnx", "tower.onnx", "gate.onnx"] as const;
type Graph = (typeof graphs)[number];
type File = Graph | "vocabulary.txt";

/** What model.json says of the weights: labels in the order of the network's outputs, and what scores mean. */
export interface ModelSettings extends Record<(typeof labels)[number], string[]> {
  version: string;
  files: Record<File, string>;
  calibration: Record<string, number[]>;
}

export interface ModelFiles {
  settings: ModelSettings;
  /** The shared layers, the token heads, the tower, the gate. */
  graphs: Uint8Array[];
  vocabulary: string;
}

/**
 * Reads the weights and proves them by their hashes.
 * @param folder holds model.json and the files that it names; by default the weights that are shipped
 * @throws ModelError when a file is missing or not what model.json says
 */
export async function readModel(folder: string = shippedModels()): Promise<ModelFiles> {
  const settings = settingsIn((await bytesOf(folder, "model.json")).toString("utf8"), folder);
  const read = async (name: File): Promise<Buffer> => {
    const bytes = await bytesOf(folder, name);
    if (createHash("sha256").update(bytes).digest("hex") !== settings.files[name]) throw damaged(folder, name);
    return bytes;
  };
  const [vocabulary, ...bytes] = await Promise.all([read("vocabulary.txt"), ...graphs.map(read)]);
  return {
    settings,
    graphs: bytes,
    vocabulary: vocabulary.toString("utf8"),
  };
}

export function damaged(folder: string | undefined, name: string, cause?: unknown): ModelError {
  const path = join(folder ?? shippedModels(), name);
  const message = `The analyst's model is damaged: ${path} is not what it should be. ${remedy(folder)}`;
  return new ModelError("model_damaged", message, { cause });
}

async function bytesOf(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    const message = `The analyst's model is missing: ${join(folder, name)} cannot be read. ${remedy(folder)}`;
    throw new ModelError("model_missing", message, { cause });
  }
}

function remedy(folder: string | undefined): string {
  return folder === undefined || folder === shippedModels()
    ? "Install Rapport again."
    : "Name a folder with a whole model, or none for the one that is shipped.";
}

function settingsIn(text: string, folder: string): ModelSettings {
  try {
    const settings = JSON.parse(text) as ModelSettings;
    if (
      typeof settings.version === "string" &&
      [...graphs, "vocabulary.txt"].every((name) => name in settings.files) &&
      [...labels.map((name) => settings[name]), ...Object.values(settings.calibration)].every(
        (list) => Array.isArray(list) && list.length > 0,
      )
    )
      return settings;
  } catch (cause) {
    throw damaged(folder, "model.json", cause);
  }
  throw damaged(folder, "model.json");
}

/** In the package's own folder: the source and the bundle lie at different depths of it. */
function shippedModels(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "models");
}
