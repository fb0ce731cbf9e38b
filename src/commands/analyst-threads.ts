import type { Reading, SpokenText } from "../analyst/index.ts";
import type { Analyst } from "../publication/index.ts";
import { AnalystThread, AnalystUnavailable } from "./analyst-thread.ts";
import type { AnalystOptions } from "./open-analyst.ts";

export interface ThreadsOptions extends AnalystOptions {
  threads: number;
  /** What each thread runs; by default the analyst of the settings. */
  entry?: URL;
  /** How long one text may take, in seconds. */
  patience?: (spoken: SpokenText) => number;
}

// Beside this file both from source and in the bundle, where only the ending differs.
const worker = new URL(
  import.meta.url.endsWith(".ts") ? "./analyst-worker.ts" : "./analyst-worker.js",
  import.meta.url,
);

// A tenth of the slowest pace that any machine has shown, so that only what hangs is given up.
const charactersASecond = 2000;
const secondsAtLeast = 60;
const patienceFor = ({ text }: SpokenText) => secondsAtLeast + text.length / charactersASecond;

interface Waiting {
  spoken: SpokenText;
  resolve: (reading: Reading) => void;
  reject: (cause: unknown) => void;
}

/**
 * One analyst out of several threads, each with an analyst of its own: as many texts are read at once as there are
 * threads, and the rest wait in the order asked. A thread that dies is followed by another; only its text is lost.
 */
export class AnalystThreads implements Analyst {
  readonly name: string;
  readonly version: string;
  readonly #start: () => AnalystThread;
  readonly #patience: (spoken: SpokenText) => number;
  readonly #threads: Set<AnalystThread>;
  readonly #idle: AnalystThread[];
  readonly #waiting: Waiting[] = [];
  /** Why nothing is read any more. */
  #over: AnalystUnavailable | null = null;

  private constructor(
    { name, version }: { name: string; version: string },
    threads: AnalystThread[],
    start: () => AnalystThread,
    patience: (spoken: SpokenText) => number,
  ) {
    this.name = name;
    this.version = version;
    this.#threads = new Set(threads);
    this.#idle = threads;
    this.#start = start;
    this.#patience = patience;
  }

  /** Rejects with `AnalystUnavailable` when the analyst cannot be opened, as without its model. */
  static async open({
    threads,
    entry = worker,
    patience = patienceFor,
    ...options
  }: ThreadsOptions): Promise<AnalystThreads> {
    const start = () => new AnalystThread(entry, options);
    const started = Array.from({ length: threads }, start);
    try {
      const [first] = await Promise.all(started.map(({ ready }) => ready));
      return new AnalystThreads(first as { name: string; version: string }, started, start, patience);
    } catch (cause) {
      await Promise.allSettled(started.map((thread) => thread.end()));
      throw cause;
    }
  }

  /** Rejects with `ReadingFailed` for this text alone, or with `AnalystUnavailable`. */
  read(spoken: SpokenText): Promise<Reading> {
    const { promise, resolve, reject } = Promise.withResolvers<Reading>();
    this.#waiting.push({ spoken, resolve, reject });
    this.#handOut();
    return promise;
  }

  /** Ends all threads; what is being read is given up, once it can be: native code must not be torn away from under it. */
  async close(): Promise<void> {
    this.#end(new AnalystUnavailable(null, "The analyst was closed."));
    await Promise.all([...this.#threads].map((thread) => thread.close()));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      if (this.#over) this.#waiting.shift()?.reject(this.#over);
      else {
        const thread = this.#idle.shift();
        if (!thread) return;
        // One that died between two texts: neither is to blame.
        if (thread.alive) void this.#hand(thread, this.#waiting.shift() as Waiting);
        else void this.#replace(thread);
      }
    }
  }

  async #hand(thread: AnalystThread, { spoken, resolve, reject }: Waiting): Promise<void> {
    await thread.read(spoken, this.#patience(spoken)).then(resolve, (cause) => reject(this.#over ?? cause));
    if (!thread.alive) return this.#replace(thread);
    this.#idle.push(thread);
    this.#handOut();
  }

  async #replace(dead: AnalystThread): Promise<void> {
    this.#threads.delete(dead);
    if (this.#over) return;
    const thread = this.#start();
    this.#threads.add(thread);
    try {
      await thread.ready;
      this.#idle.push(thread);
      this.#handOut();
    } catch (cause) {
      this.#end(cause as AnalystUnavailable);
    }
  }

  #end(why: AnalystUnavailable): void {
    this.#over ??= why;
    this.#handOut();
  }
}
