import { parentPort } from "node:worker_threads";
import { analyse, type SpokenText } from "../analyst/index.ts";

// A thread of its own, so that reading never holds up a reader.
parentPort?.on("message", ({ id, spoken }: { id: number; spoken: SpokenText }) => {
  try {
    parentPort?.postMessage({ id, reading: analyse(spoken) });
  } catch (cause) {
    parentPort?.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
  }
});
