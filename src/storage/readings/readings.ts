import type { Readings } from "../../publication/index.ts";
import type { Engine } from "../engine.ts";
import { actor, actors, relationsOf } from "./actors.ts";
import { between, ofPiece } from "./claims.ts";
import { keep } from "./keep.ts";
import { readAgain, unread, waiting } from "./unread.ts";

/** The port `Readings` over an engine. */
export function openReadings(engine: Engine): Readings {
  const db = engine.reader;
  return {
    unread: (analyst, limit) => unread(db, analyst, limit),
    waiting: (analyst) => waiting(db, analyst),
    readAgain: () => readAgain(engine),
    keep: (pieceId, version, reading) => keep(engine, pieceId, version, reading),
    ofPiece: (pieceId) => ofPiece(db, pieceId),
    between: (one, other) => between(db, one, other),
    relationsOf: (id) => relationsOf(db, id),
    actor: (id) => actor(db, id),
    actors: (range) => actors(db, range),
  };
}
