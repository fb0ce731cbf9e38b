import { setTimeout as pause } from "node:timers/promises";
import { ANALYST } from "../analyst/version.ts";
import type { Library } from "../publication/index.ts";

const secondsBetweenLooks = 2;
const secondsAfterFailure = 60;

/**
 * Has new pieces read as they come, also those that another command imports, until the signal ends it.
 * @param readAll reads whatever waits; it rejects when it could not
 */
export async function readPieces(
  { catalogue, readings }: Library,
  readAll: (signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
  report: (cause: unknown) => void,
): Promise<void> {
  let seen: string | null = null;
  while (!signal.aborted) {
    let seconds = secondsBetweenLooks;
    try {
      if ((await catalogue.stamp()) !== seen) {
        if ((await readings.unread(ANALYST, 1)).length > 0) await readAll(signal);
        seen = await catalogue.stamp();
      }
    } catch (cause) {
      if (!signal.aborted) report(cause);
      // What failed may fail again: not every two seconds.
      seconds = secondsAfterFailure;
    }
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
