import { setTimeout as pause } from "node:timers/promises";
import { ANALYST } from "../analyst/version.ts";
import { readUnread, type Library } from "../publication/index.ts";
import { AnalystThread } from "./analyst-thread.ts";

const secondsBetweenLooks = 2;

/** Reads new pieces as they come, also those that another command imports, until the signal ends it. */
export async function readPieces(
  library: Library,
  signal: AbortSignal,
  report: (cause: unknown) => void,
): Promise<void> {
  let seen: string | null = null;
  while (!signal.aborted) {
    const stamp = await library.catalogue.stamp();
    if (stamp !== seen) {
      const thread = new AnalystThread();
      try {
        const { failed } = await readUnread(
          library.readings,
          { ...ANALYST, read: (text) => thread.read(text) },
          { signal },
        );
        for (const { id, reason } of failed) report(new Error(`piece ${id} could not be read: ${reason}`));
        seen = await library.catalogue.stamp();
      } catch (cause) {
        report(cause);
      }
      await thread.close();
    }
    await pause(secondsBetweenLooks * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
