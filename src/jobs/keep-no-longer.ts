import { setTimeout as pause } from "node:timers/promises";
import type { Rights } from "../readers/rights/index.ts";

/** An hour, in seconds. */
const betweenSweeps = 3600;

/** Deletes what has been kept as long as the register of personal data allows, every hour until the signal ends it. */
export async function keepNoLonger(
  rights: Pick<Rights, "sweep">,
  signal: AbortSignal,
  report: (cause: unknown) => void,
  seconds = betweenSweeps,
  clock = () => new Date(),
): Promise<void> {
  while (!signal.aborted) {
    await rights.sweep(clock()).catch(report);
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
