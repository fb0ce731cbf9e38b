import { setTimeout as pause } from "node:timers/promises";
import type { Carried, Carrier, OutgoingLetter, Post } from "../readers/index.ts";

/** Letters stay where they are until mail goes again; nothing of them is said here. */
class LettersDelayed extends Error {
  readonly code = "letters_delayed";
  constructor(reason: string) {
    super(`Mail cannot be sent at the moment: ${reason}`);
    this.name = "LettersDelayed";
  }
}

const failed = (cause: unknown): Carried => ({
  kind: "delayed",
  reason: cause instanceof Error ? cause.message : String(cause),
});

/** How long to wait, in seconds, and how many letters are on their way at once. */
const pace = { betweenLooks: 1, afterFailure: 30, betweenSweeps: 60, atOnce: 4 };

/**
 * Sends letters as they come, whichever process put them, until the signal ends it: letters in flight are waited for.
 * What fails again and again for the same reason is reported once.
 */
export async function sendLetters(
  post: Pick<Post, "take" | "settle" | "sweep" | "known">,
  carrier: Carrier,
  signal: AbortSignal,
  report: (cause: unknown) => void,
  { betweenLooks, afterFailure, betweenSweeps, atOnce } = pace,
  clock = () => new Date(),
): Promise<void> {
  let swept = Number.NEGATIVE_INFINITY;
  let reported: string | null = null;
  const reportOnce = (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (message !== reported) report(cause);
    reported = message;
  };
  const send = async (letter: OutgoingLetter) => {
    const carried = await carrier.carry(letter).catch(failed);
    await post.settle(letter, carried, clock());
    if (carried.kind === "delayed") reportOnce(new LettersDelayed(carried.reason));
    else reported = null;
  };
  while (!signal.aborted) {
    let seconds = betweenLooks;
    try {
      if (clock().getTime() - swept >= betweenSweeps * 1000) {
        await post.sweep(clock());
        await carrier.forget((ids) => post.known(ids));
        swept = clock().getTime();
      }
      const due = await post.take(atOnce, clock());
      await Promise.all(due.map(send));
      if (due.length === atOnce) continue;
    } catch (cause) {
      reportOnce(cause);
      seconds = afterFailure;
    }
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
  carrier.close();
}
