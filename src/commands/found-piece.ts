import type { Command } from "commander";
import { PieceNotFound, type PieceAt, type Pieces } from "../publication/index.ts";

/** A withdrawn piece was to be changed. */
export class PieceWithdrawn extends Error {
  readonly code = "piece_withdrawn";
  constructor(slug: string) {
    super(`The piece "${slug}" is withdrawn, and a withdrawn piece can no longer be corrected.`);
    this.name = "PieceWithdrawn";
  }
}

/**
 * The piece that was meant: by id, source id or slug as written, or by its address with a leading slash or in full.
 * An address of former times leads to its piece. Throws `PieceNotFound`.
 */
export async function foundPiece(
  pieces: Pick<Pieces, "find">,
  reference: string,
): Promise<Exclude<PieceAt, { kind: "moved" }>> {
  // As written first: a source id may itself look like an address.
  let found = (await pieces.find(reference)) ?? (await pieces.find(pathOf(reference)));
  if (found?.kind === "moved") found = await pieces.find(found.slug);
  if (found === null || found.kind === "moved") throw new PieceNotFound(reference);
  return found;
}

/** Refuses words that are blank, as something asked for wrongly. */
export function someWords(command: Command, flag: string, wanted: string): (given: string) => string {
  return (given) => {
    if (given.trim() === "") command.error(`${flag} is blank: say ${wanted}.`);
    return given;
  };
}

function pathOf(reference: string): string {
  const path = /^https?:/i.test(reference) && URL.canParse(reference) ? new URL(reference).pathname : reference;
  return path.replace(/^\/+|\/+$/g, "");
}
