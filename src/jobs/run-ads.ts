import { setTimeout as pause } from "node:timers/promises";
import type { Ads } from "../ads/index.ts";

/** How long to wait, in seconds. */
const betweenLooks = 5;

/**
 * Keeps what runs up to date and writes down what was counted, until the signal ends it. What fails again and again
 * for the same reason is reported once; nothing that was counted is lost by it.
 */
export async function runAds(
  ads: Pick<Ads, "refresh">,
  signal: AbortSignal,
  report: (cause: unknown) => void,
  seconds = betweenLooks,
  clock = () => new Date(),
): Promise<void> {
  let reported: string | null = null;
  while (!signal.aborted) {
    try {
      await ads.refresh(clock());
      reported = null;
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      if (message !== reported) report(cause);
      reported = message;
    }
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
