import { setImmediate } from "node:timers/promises";
import type { PieceInput } from "../piece.ts";
import type { Pieces } from "../ports.ts";
import { readPieces, type Refusal } from "./read-pieces.ts";

export interface ImportReport {
  new: number;
  updated: number;
  unchanged: number;
  /** Left alone because the library has withdrawn them. */
  withdrawn: number;
  refused: Refusal[];
  /** Stopped by the signal: what is counted is in, the rest is not; running it again goes on. */
  interrupted: boolean;
}

interface ImportOptions {
  pieces: Pick<Pieces, "save">;
  /** The language of pieces that name none. */
  lang?: string;
  /** Pieces saved at a time: each batch is one transaction. */
  batchSize?: number;
  /** Called after every batch with what has happened so far. */
  onProgress?: (report: Readonly<ImportReport>) => void;
  signal?: AbortSignal;
}

/**
 * Reads files, folders and JSON Lines into the library. A source id that is already there is an update, so that
 * importing again changes nothing, and an interrupted import goes on where it stopped.
 * Refused texts are reported; a failure of storage is thrown, with the batches before it kept.
 */
export async function importPaths(paths: string[], options: ImportOptions): Promise<ImportReport> {
  const { pieces, batchSize = 1000, onProgress, signal, lang } = options;
  const report: ImportReport = { new: 0, updated: 0, unchanged: 0, withdrawn: 0, refused: [], interrupted: false };
  let batch: PieceInput[] = [];
  const save = async () => {
    if (batch.length === 0) return;
    for (const { outcome } of await pieces.save(batch)) report[outcome]++;
    batch = [];
    onProgress?.(report);
    // Lets signals and timers in, since storage may work without ever waiting.
    await setImmediate();
  };
  for await (const found of readPieces(paths, lang === undefined ? {} : { lang })) {
    if (signal?.aborted) {
      report.interrupted = true;
      return report;
    }
    if ("reason" in found) report.refused.push(found);
    else batch.push(found.piece);
    if (batch.length >= batchSize) await save();
  }
  await save();
  onProgress?.(report);
  return report;
}
