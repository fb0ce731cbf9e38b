import type { PieceStamp } from "../publication/index.ts";
import { sees, type Allowance, type Sight } from "../readers/index.ts";
import type { Frame } from "./components/page.tsx";
import { caching } from "./finished.ts";
import { faceKey, sharedFrameFor, type PageContext } from "./page-context.ts";
import type { Visit } from "./visit.ts";

/** How one reader sees one piece: as much as a page of it depends on. */
export interface PieceSight {
  sight: Sight;
  /** What the reader may still choose, where that is what stands between them and the piece. */
  allowance: Allowance | null;
  frame: Frame;
}

/** Reads what is open to this reader only where it matters: a piece that all of their kind may read costs nothing. */
export async function sightOf(context: PageContext, visit: Visit, stamp: PieceStamp): Promise<PieceSight> {
  const frame = sharedFrameFor(context, visit);
  const free = sees(visit.reader, stamp) === "whole";
  const opened = !free && visit.holders.length > 0 && (await context.meter.isOpen(visit.holders, stamp.id));
  const sight = sees(visit.reader, stamp, opened);
  const allowance = sight === "opening" ? await context.meter.left(visit, context.now()) : null;
  return { sight, allowance, frame };
}

/** Names a finished page of a piece: which, in which state, and everything that makes it look as it does. */
export function pieceKey(
  { id, stamp, talk }: PieceStamp,
  view: string,
  { sight, allowance, frame }: PieceSight,
): string {
  return `piece ${id} ${stamp} ${talk} ${sight} ${allowance?.left ?? ""} ${faceKey(frame)} ${view}`;
}

/** What one reader may read, no cache between us may keep for another. */
export function cachingOf({ frame }: PieceSight, access: PieceStamp["access"]): string {
  return access === "open" && frame.face === "visitor" && !frame.known ? caching.open : caching.reader;
}
