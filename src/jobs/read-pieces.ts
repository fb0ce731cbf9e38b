import { setTimeout as pause } from "node:timers/promises";
import { ANALYST } from "../analyst/version.ts";
import { concernsAnalyst, type Library, type PassedOver } from "../publication/index.ts";

/** One piece could not be read, and waits for other words or another analyst. */
class PieceNotRead extends Error {
  readonly code = "piece_not_read";
  constructor({ id, reason }: PassedOver) {
    super(`Piece ${id} could not be read: ${reason}.`);
    this.name = "PieceNotRead";
  }
}

/** How long to wait, in seconds. */
const pauses = {
  betweenLooks: 2,
  afterFailure: 60,
  /** Without its model the analyst stays as it is until somebody comes. */
  withoutAnalyst: 600,
};

/**
 * Has new pieces read as they come, also those that another command imports, until the signal ends it. What fails again
 * and again in the same words is reported once.
 * @param readAll reads whatever waits and gives what could not be read; it rejects when nothing could
 */
export async function readPieces(
  { catalogue, readings }: Pick<Library, "catalogue" | "readings">,
  readAll: (signal: AbortSignal) => Promise<PassedOver[]>,
  signal: AbortSignal,
  report: (cause: unknown) => void,
  { betweenLooks, afterFailure, withoutAnalyst } = pauses,
): Promise<void> {
  /** Pieces that were passed over, with their versions. */
  const passedOver = new Map<string, number>();
  let seen: string | null = null;
  let reported: string | null = null;
  const waits = async () => {
    const waiting = await readings.unread(ANALYST, passedOver.size + 1);
    return waiting.some(({ id, version }) => passedOver.get(id) !== version);
  };
  while (!signal.aborted) {
    let seconds = betweenLooks;
    try {
      const stamp = await catalogue.stamp();
      if (stamp !== seen && (await waits())) {
        for (const failed of await readAll(signal)) {
          if (passedOver.get(failed.id) !== failed.version) report(new PieceNotRead(failed));
          passedOver.set(failed.id, failed.version);
        }
      }
      // As it was before: what came meanwhile is seen at the next look.
      seen = stamp;
      reported = null;
    } catch (cause) {
      if (signal.aborted) break;
      const message = cause instanceof Error ? cause.message : String(cause);
      if (message !== reported) report(cause);
      reported = message;
      seconds = concernsAnalyst(cause) ? withoutAnalyst : afterFailure;
    }
    await pause(seconds * 1000, undefined, { signal, ref: false }).catch(() => {});
  }
}
