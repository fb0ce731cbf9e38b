import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { weightsFrom, type SpamWeights } from "./weights.ts";

/** The weights of the spam filter cannot be used; the message says what to do. */
class SpamWeightsError extends Error {
  readonly code = "spam_weights_unusable";
}

/**
 * Reads spam.json and spam.bin, by default those that are shipped, and proves them by their hash.
 * Throws `SpamWeightsError`.
 */
export async function readSpamWeights(folder: string = shippedModels()): Promise<SpamWeights> {
  try {
    const [settings, bytes] = await Promise.all([
      readFile(join(folder, "spam.json"), "utf8").then((text) => JSON.parse(text) as { sha256?: unknown }),
      readFile(join(folder, "spam.bin")),
    ]);
    const whole = createHash("sha256").update(bytes).digest("hex") === settings.sha256;
    const weights = whole ? weightsFrom(bytes, settings) : null;
    if (weights) return weights;
  } catch (cause) {
    throw unusable(folder, cause);
  }
  throw unusable(folder);
}

function unusable(folder: string, cause?: unknown): SpamWeightsError {
  const files = `${join(folder, "spam.json")} and spam.bin beside it`;
  return new SpamWeightsError(`The spam filter's weights are missing or damaged: ${files}. Install Rapport again.`, {
    cause,
  });
}

/** In the package's own folder: the source and the bundle lie at different depths of it. */
function shippedModels(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "models");
}
