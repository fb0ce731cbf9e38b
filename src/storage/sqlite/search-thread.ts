import { Worker } from "node:worker_threads";
import type { SealedSearch } from "../search/library-search.ts";

export interface Asked {
  id: number;
  method: keyof SealedSearch;
  args: unknown[];
}

export type Answer = { id: number; value: unknown } | { id: number; error: unknown };

/** A search could not be answered. */
class SearchFailed extends Error {
  readonly code = "search_failed";
  constructor(cause: unknown) {
    super("The search could not be answered; try again, and run the doctor command if it happens again.", { cause });
    this.name = "SearchFailed";
  }
}

// Beside this file both from source and in the bundle, where only the ending differs.
const worker = new URL(import.meta.url.endsWith(".ts") ? "./search-worker.ts" : "./search-worker.js", import.meta.url);

// Answers are short-lived: a nursery for a few of them saves time, and a larger one only costs memory.
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 };

/**
 * Search in a thread of its own, so that no query holds up a page. The thread starts with the first question, and
 * anew after it died; questions that it took with it fail with `SearchFailed`.
 */
export class SearchThread implements SealedSearch {
  readonly #file: string;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(file: string) {
    this.#file = file;
  }

  search: SealedSearch["search"] = (...args) => this.#ask("search", args);
  suggest: SealedSearch["suggest"] = (...args) => this.#ask("suggest", args);
  respell: SealedSearch["respell"] = (...args) => this.#ask("respell", args);

  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    const gone = new Promise((resolve) => worker.once("exit", resolve));
    worker.ref();
    worker.postMessage("close", []);
    await gone;
  }

  #ask<M extends keyof SealedSearch>(method: M, args: Parameters<SealedSearch[M]>): ReturnType<SealedSearch[M]> {
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#asked;
    const answered = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    worker.ref();
    worker.postMessage({ id, method, args } satisfies Asked, []);
    return answered as ReturnType<SealedSearch[M]>;
  }

  #start(): Worker {
    const started = new Worker(worker, { workerData: { file: this.#file }, resourceLimits });
    let fault: unknown = new Error("The search thread ended.");
    started.on("message", (answer: Answer) => this.#settle(started, answer));
    started.on("error", (error) => (fault = error));
    started.on("exit", () => {
      if (this.#worker === started) this.#worker = null;
      for (const waiting of this.#waiting.values()) waiting.reject(new SearchFailed(fault));
      this.#waiting.clear();
    });
    return started;
  }

  #settle(worker: Worker, answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("error" in answer) waiting?.reject(new SearchFailed(answer.error));
    else waiting?.resolve(answer.value);
    // An idle thread keeps no process alive.
    if (this.#waiting.size === 0) worker.unref();
  }
}
