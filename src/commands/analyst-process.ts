import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Reading, SpokenText } from "../analyst/index.ts";
import type { Answer } from "./answer-readings.ts";
import type { AnalystOptions } from "./open-analyst.ts";
import { processorSeconds } from "./processor-seconds.ts";

/** No process can read: none of the texts is at fault. `code` is the analyst's own where it has one. */
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

// A nursery that grows with the load would cost more than it saves.
const flags = ["--max-semi-space-size=2", "--expose-gc", "--disable-warning=ExperimentalWarning"];
/** On a loaded machine a process may wait this many times as long as it works. */
const waitingTimes = 10;
const millisecondsBetweenLooks = 250;

/** A process with an analyst of its own, which reads one text at a time. It can be ended at any moment. */
export class AnalystProcess {
  /** Name and version of the analyst. Rejects with `AnalystUnavailable`. */
  readonly ready: Promise<{ name: string; version: string }>;
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #alive = true;
  #take: (answer: Answer) => void = () => {};
  #die: (fault: Error) => void = () => {};

  /** @param entry a file that calls `answerReadings` */
  constructor(entry: URL, { editorsThreshold, models }: AnalystOptions) {
    const options: AnalystOptions = { editorsThreshold, models: models ?? null };
    this.#child = fork(fileURLToPath(entry), [JSON.stringify(options)], { execArgv: flags, serialization: "advanced" });
    this.ready = new Promise((resolve, reject) => {
      this.#take = (answer) => {
        if (answer.kind === "ready") resolve(answer);
        else if (answer.kind === "refused") reject(new AnalystUnavailable(answer.code, answer.message));
      };
      this.#die = (fault) =>
        reject(new AnalystUnavailable(null, `The analyst cannot be opened: ${fault.message}.`, fault));
    });
    this.#child.on("message", (answer) => this.#take(answer as Answer));
    this.#gone = new Promise((resolve) => {
      const end = (fault: Error) => {
        this.#alive = false;
        this.#die(fault);
        resolve();
      };
      this.#child.once("exit", (code, signal) => end(new Error(`its process ended with ${signal ?? code}`)));
      // Also told of by a process that is gone before it has been asked.
      this.#child.on("error", (fault) => {
        if (this.#child.pid === undefined) end(fault);
      });
    });
  }

  /** False once it has died or was ended. */
  get alive(): boolean {
    return this.#alive;
  }

  /**
   * Rejects with `ReadingFailed`; a process that dies over a text, or works on it for more than these seconds of
   * processor time, does not come back.
   */
  async read(spoken: SpokenText, seconds: number): Promise<Reading> {
    const { promise, resolve, reject } = Promise.withResolvers<Reading>();
    this.#take = (answer) => {
      if (answer.kind === "read") resolve(answer.reading);
      else if (answer.kind === "failed") reject(new ReadingFailed(answer.message));
    };
    this.#die = (fault) => reject(new ReadingFailed(`it could not be read to its end: ${fault.message}`, fault));
    const clock = this.#watch(seconds, () => {
      reject(new ReadingFailed(`it took longer than ${seconds.toFixed(0)} s`));
      void this.end();
    });
    if (this.#alive) this.#child.send(spoken);
    else this.#die(new Error("its process was ended"));
    return promise.finally(() => clearInterval(clock));
  }

  #watch(seconds: number, late: () => void): NodeJS.Timeout {
    const worked = () => processorSeconds(this.#child.pid) ?? 0;
    const [began, before] = [performance.now(), worked()];
    return setInterval(() => {
      const waited = (performance.now() - began) / 1000;
      if (waited > seconds * waitingTimes || worked() - before > seconds) late();
    }, millisecondsBetweenLooks);
  }

  /** Ends it whatever it does, and waits until it is gone. It holds nothing that could be lost. */
  async end(): Promise<void> {
    this.#alive = false;
    this.#child.kill("SIGKILL");
    await this.#gone;
  }
}
