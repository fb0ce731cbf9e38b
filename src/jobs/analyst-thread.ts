import { Worker } from "node:worker_threads";
import type { Reading, SpokenText } from "../analyst/index.ts";

/** The analyst in a worker thread: text in, reading out, in any number at once. */
export class AnalystThread {
  #worker: Worker;
  #waiting = new Map<number, { resolve: (reading: Reading) => void; reject: (cause: Error) => void }>();
  #next = 0;

  constructor() {
    // The bundle has the worker beside it; the sources have it under its own name.
    const own = import.meta.url.endsWith(".ts") ? "./analyst-worker.ts" : "./analyst-worker.js";
    this.#worker = new Worker(new URL(own, import.meta.url));
    this.#worker.unref();
    this.#worker.on("message", (answer: { id: number; reading?: Reading; error?: string }) => {
      const asked = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (answer.reading) asked?.resolve(answer.reading);
      else asked?.reject(new Error(answer.error));
    });
    this.#worker.on("error", (cause) => this.#fail(cause instanceof Error ? cause : new Error(String(cause))));
    this.#worker.on("exit", () => this.#fail(new Error("the analyst's thread has ended")));
  }

  read(spoken: SpokenText): Promise<Reading> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, spoken });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(cause: Error): void {
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}
