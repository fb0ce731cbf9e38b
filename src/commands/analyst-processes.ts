import type { Reading, SpokenText } from "../analyst/index.ts";
import type { Analyst } from "../publication/index.ts";
import { AnalystProcess, AnalystUnavailable } from "./analyst-process.ts";
import type { AnalystOptions } from "./open-analyst.ts";

export interface ProcessesOptions extends AnalystOptions {
  processes: number;
  /** What each process runs; by default the analyst of the settings. */
  entry?: URL;
  /** How long a process may work on one text, in seconds of processor time. */
  patience?: (spoken: SpokenText) => number;
}

// Beside this file both from source and in the bundle, where only the ending differs.
const worker = new URL(
  import.meta.url.endsWith(".ts") ? "./analyst-worker.ts" : "./analyst-worker.js",
  import.meta.url,
);

// A fifth of the slowest pace that any text has shown, so that only what hangs is given up.
const charactersASecond = 200;
const secondsAtLeast = 60;
const patienceFor = ({ text }: SpokenText) => secondsAtLeast + text.length / charactersASecond;

interface Waiting {
  spoken: SpokenText;
  resolve: (reading: Reading) => void;
  reject: (cause: unknown) => void;
}

/**
 * One analyst out of several processes, each with an analyst of its own: as many texts are read at once as there are
 * processes, and the rest wait in the order asked. One that dies is followed by another; only its text is lost.
 */
export class AnalystProcesses implements Analyst {
  readonly name: string;
  readonly version: string;
  readonly #start: () => AnalystProcess;
  readonly #patience: (spoken: SpokenText) => number;
  readonly #processes: Set<AnalystProcess>;
  readonly #idle: AnalystProcess[];
  readonly #waiting: Waiting[] = [];
  /** Why nothing is read any more. */
  #over: AnalystUnavailable | null = null;

  private constructor(
    { name, version }: { name: string; version: string },
    processes: AnalystProcess[],
    start: () => AnalystProcess,
    patience: (spoken: SpokenText) => number,
  ) {
    this.name = name;
    this.version = version;
    this.#processes = new Set(processes);
    this.#idle = processes;
    this.#start = start;
    this.#patience = patience;
  }

  /** Rejects with `AnalystUnavailable` when the analyst cannot be opened, as without its model. */
  static async open({
    processes,
    entry = worker,
    patience = patienceFor,
    ...options
  }: ProcessesOptions): Promise<AnalystProcesses> {
    const start = () => new AnalystProcess(entry, options);
    const started = Array.from({ length: processes }, start);
    try {
      const [first] = await Promise.all(started.map(({ ready }) => ready));
      return new AnalystProcesses(first as { name: string; version: string }, started, start, patience);
    } catch (cause) {
      await Promise.allSettled(started.map((one) => one.end()));
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

  /** Ends all processes; what is being read is given up. */
  async close(): Promise<void> {
    this.#end(new AnalystUnavailable(null, "The analyst was closed."));
    await Promise.all([...this.#processes].map((one) => one.end()));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      if (this.#over) this.#waiting.shift()?.reject(this.#over);
      else {
        const one = this.#idle.shift();
        if (!one) return;
        // One that died between two texts: neither is to blame.
        if (one.alive) void this.#hand(one, this.#waiting.shift() as Waiting);
        else void this.#replace(one);
      }
    }
  }

  async #hand(one: AnalystProcess, { spoken, resolve, reject }: Waiting): Promise<void> {
    await one.read(spoken, this.#patience(spoken)).then(resolve, (cause) => reject(this.#over ?? cause));
    if (!one.alive) return this.#replace(one);
    this.#idle.push(one);
    this.#handOut();
  }

  async #replace(dead: AnalystProcess): Promise<void> {
    this.#processes.delete(dead);
    if (this.#over) return;
    const one = this.#start();
    this.#processes.add(one);
    try {
      await one.ready;
      this.#idle.push(one);
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
