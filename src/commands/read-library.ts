import { availableParallelism } from "node:os";
import type { Config } from "../config.ts";
import { readUnread, type Library, type PassedOver } from "../publication/index.ts";
import { AnalystProcesses, type ProcessesOptions } from "./analyst-processes.ts";
import { Pace } from "./pace.ts";

/** What a run over the library did. */
export interface LibraryRead {
  pieces: number;
  claims: number;
  abstentions: number;
  words: number;
  seconds: number;
  wordsPerSecond: number;
  threads: number;
  failed: PassedOver[];
  interrupted: boolean;
  /** Pieces that have not been read when the run ends. */
  waiting: number;
}

export interface LibraryReading extends Pick<Config, "threads">, Omit<ProcessesOptions, "processes"> {
  /** Reads what has been read before, too. */
  again: boolean;
  signal: AbortSignal;
  /** Takes a line that tells how far the run is, once in a while. */
  tell: (line: string) => void;
}

// Each process has its next pieces ready, and a long piece does not hold up the others while it is waited for.
const piecesPerProcess = 8;
const millisecondsBetweenLines = 1000;

/**
 * Reads all pieces that wait, in several processes; only this one touches the library. What it keeps does not depend on
 * their number. Rejects with `AnalystUnavailable`; everything kept until then stays.
 */
export async function readLibrary(
  { readings }: Pick<Library, "readings">,
  { threads: wanted, again, signal, tell, ...options }: LibraryReading,
): Promise<LibraryRead> {
  const began = performance.now();
  const threads = wanted ?? Math.max(1, Math.floor(availableParallelism() / 2));
  const analyst = await AnalystProcesses.open({ ...options, processes: threads });
  const close = () => void analyst.close();
  signal.addEventListener("abort", close, { once: true });
  try {
    if (again && !signal.aborted) await readings.readAgain();
    const total = await readings.waiting(analyst);
    const pace = new Pace(total, performance.now());
    let told = performance.now();
    const { failed, ...read } = await readUnread(readings, analyst, {
      atOnce: threads * piecesPerProcess,
      signal,
      onProgress({ pieces, claims, failed }) {
        const now = performance.now();
        if (now - told < millisecondsBetweenLines) return;
        told = now;
        pace.mark(pieces + failed.length, now);
        tell(`read ${pieces} of ${total} pieces, ${claims} claims, ${leftInWords(pace.secondsLeft())}`);
      },
    });
    const seconds = (performance.now() - began) / 1000;
    const wordsPerSecond = Math.round(read.words / seconds);
    return {
      ...read,
      seconds: Math.round(seconds * 10) / 10,
      wordsPerSecond,
      threads,
      failed,
      interrupted: signal.aborted,
      waiting: await readings.waiting(analyst),
    };
  } finally {
    signal.removeEventListener("abort", close);
    await analyst.close();
  }
}

function leftInWords(seconds: number | null): string {
  if (seconds === null) return "too early to say how long it takes";
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} min left` : `about ${(minutes / 60).toFixed(1)} h left`;
}
