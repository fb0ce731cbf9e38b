import { Worker } from "node:worker_threads";
import type { Reading, SpokenText } from "../analyst/index.ts";
import type { Answer, Asked } from "./answer-readings.ts";
import type { AnalystOptions } from "./open-analyst.ts";

/** No thread can read: none of the texts is at fault. `code` is the analyst's own where it has one. */
export class AnalystUnavailable extends Error {
  readonly code: string;
  constructor(code: string | null, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "AnalystUnavailable";
    this.code = code ?? "analyst_unavailable";
  }
}

/** One text could not be read. */
class ReadingFailed extends Error {
  readonly code = "reading_failed";
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ReadingFailed";
  }
}

const secondsToClose = 5;

/** A thread with an analyst of its own, which reads one text at a time. */
export class AnalystThread {
  /** Name and version of the analyst. Rejects with `AnalystUnavailable`. */
  readonly ready: Promise<{ name: string; version: string }>;
  readonly #worker: Worker;
  readonly #gone: Promise<void>;
  #alive = true;
  #take: (answer: Answer) => void = () => {};
  #die: (fault: unknown) => void = () => {};

  /** @param entry a file that calls `answerReadings` */
  constructor(entry: URL, options: AnalystOptions) {
    this.#worker = new Worker(entry, { workerData: options });
    this.ready = new Promise((resolve, reject) => {
      this.#take = (answer) => {
        if (answer.kind === "ready") resolve(answer);
        else if (answer.kind === "refused") reject(new AnalystUnavailable(answer.code, answer.message));
      };
      this.#die = (fault) =>
        reject(new AnalystUnavailable(null, `The analyst cannot be opened: ${messageOf(fault)}.`, fault));
    });
    let fault: unknown = new Error("it ended by itself");
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => (fault = error));
    this.#gone = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        this.#alive = false;
        this.#die(fault);
        resolve();
      });
    });
  }

  /** False once it has died or was ended. */
  get alive(): boolean {
    return this.#alive;
  }

  /** Rejects with `ReadingFailed`; a thread that dies over a text, or takes longer than this, does not come back. */
  async read(spoken: SpokenText, seconds: number): Promise<Reading> {
    const { promise, resolve, reject } = Promise.withResolvers<Reading>();
    this.#take = (answer) => {
      if (answer.kind === "read") resolve(answer.reading);
      else if (answer.kind === "failed") reject(new ReadingFailed(answer.message));
    };
    this.#die = (fault) => reject(new ReadingFailed(`the thread that read it died: ${messageOf(fault)}`, fault));
    const clock = setTimeout(() => {
      reject(new ReadingFailed(`it took longer than ${seconds.toFixed(0)} s`));
      void this.end();
    }, seconds * 1000);
    if (this.#alive) this.#worker.postMessage(spoken satisfies Asked, []);
    else this.#die(new Error("it was ended"));
    return promise.finally(() => clearTimeout(clock));
  }

  /** Lets the thread finish its text and put away what it holds, and waits until it is gone; after a while it is ended. */
  async close(): Promise<void> {
    if (this.#alive) this.#worker.postMessage("close" satisfies Asked, []);
    const clock = setTimeout(() => void this.end(), secondsToClose * 1000);
    await this.#gone;
    clearTimeout(clock);
  }

  /** Ends it whatever it does. */
  async end(): Promise<void> {
    this.#alive = false;
    await this.#worker.terminate();
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
