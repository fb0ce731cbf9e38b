import type { Pieces } from "../../publication/index.ts";
import type { Engine } from "../engine.ts";
import { correct } from "./correct.ts";
import { list } from "./list.ts";
import { readPieces } from "./read.ts";
import { related } from "./related.ts";
import { save } from "./save.ts";
import { withdraw } from "./withdraw.ts";

/** The port `Pieces` over an engine. */
export function openPieces(engine: Engine): Pieces {
  return {
    ...readPieces(engine),
    save: (inputs) => save(engine, inputs),
    list: (filter, range) => list(engine.reader, filter, range),
    correct: (id, text) => correct(engine, id, text),
    withdraw: (id, reason) => withdraw(engine, id, reason),
    related: (id, limit) => related(engine.reader, id, limit),
  };
}
