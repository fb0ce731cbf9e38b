import { setTimeout as pause } from "node:timers/promises";
import type { Notice, Subscriptions } from "../subscriptions/index.ts";

/** How long to wait, in seconds. */
const pace = { betweenLooks: 1, betweenRefreshes: 5, betweenSweeps: 3600, afterFailure: 10 };

/** Letters written in one round. */
const mostLetters = 10;

/**
 * Looks after open checkouts, events, subscriptions and the letters they call for, until the signal ends it. What fails
 * again and again in the same words is reported once.
 * @param write puts a letter on its way
 */
export async function lookAfterSubscriptions(
  subscriptions: Subscriptions,
  write: (notice: Notice, now: Date) => Promise<unknown>,
  signal: AbortSignal,
  report: (cause: unknown) => void,
  { betweenLooks, betweenRefreshes, betweenSweeps, afterFailure } = pace,
  clock = () => new Date(),
): Promise<void> {
  let refreshed = Number.NEGATIVE_INFINITY;
  let swept = Number.NEGATIVE_INFINITY;
  let reported: string | null = null;
  let failed = false;
  const reportOnce = (cause: unknown) => {
    failed = true;
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message !== reported) report(cause);
    reported = message;
  };
  while (!signal.aborted) {
    let seconds = betweenLooks;
    failed = false;
    try {
      const now = clock();
      if (now.getTime() - refreshed >= betweenRefreshes * 1000) {
        await subscriptions.refresh();
        refreshed = now.getTime();
      }
      if (now.getTime() - swept >= betweenSweeps * 1000) {
        await subscriptions.sweep(now);
        swept = now.getTime();
      }
      await subscriptions.lookAfter(now, reportOnce);
      for (const notice of await subscriptions.notices.due(mostLetters)) {
        await write(notice, now);
        await subscriptions.notices.settle(notice, now);
      }
      if (!failed) reported = null;
    } catch (cause) {
      reportOnce(cause);
      seconds = afterFailure;
    }
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
