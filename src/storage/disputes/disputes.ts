import type { Disputes } from "../../publication/disputes/index.ts";
import type { Engine } from "../engine.ts";
import { raise, awaits, confirm } from "./raising.ts";
import { find, ofPiece, queue } from "./reading.ts";
import { rule } from "./rule.ts";

/** The port `Disputes` over an engine. */
export function openDisputes(engine: Engine): Disputes {
  const db = engine.reader;
  return {
    raise: (dispute, now) => raise(engine, dispute, now),
    awaits: (token, now) => awaits(db, token, now),
    confirm: (token, now) => confirm(engine, token, now),
    find: (id) => find(db, id),
    ofPiece: (pieceId) => ofPiece(db, pieceId),
    queue: (range) => queue(db, range),
    rule: (id, ruling, now) => rule(engine, id, ruling, now),
  };
}
