import { parentPort, workerData } from "node:worker_threads";
import { openSearchConnection } from "./search-connection.ts";
import type { Answer, Asked } from "./search-thread.ts";

const opened = openSearchConnection((workerData as { file: string }).file);

parentPort?.on("message", (asked: Asked | "close") => void take(asked));

async function take(asked: Asked | "close"): Promise<void> {
  if (asked !== "close") return parentPort?.postMessage(await answer(asked), []);
  opened.close();
  parentPort?.close();
}

async function answer({ id, method, args }: Asked): Promise<Answer> {
  try {
    const { search } = opened;
    return { id, value: await (search[method] as (...args: unknown[]) => Promise<unknown>).apply(search, args) };
  } catch (error) {
    return { id, error };
  }
}
