import type { Holdings } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { giftsOf } from "./gifts.ts";
import { list } from "./list.ts";
import { pass } from "./pass.ts";
import { among, reading } from "./reading.ts";
import { spend, spending } from "./spend.ts";
import { takeOver } from "./take-over.ts";

/** The port `Holdings` over an engine. */
export function openHoldings(engine: Engine): Holdings {
  const { reader } = engine;
  return {
    holds: reading(engine),
    among: (holders, pieceIds) => among(reader, holders, pieceIds),
    list: (holder, range) => list(reader, holder, range),
    spent: spending(engine),
    spend: (holder, pieceId, budget, now) => spend(engine, holder, pieceId, budget, now),
    pass: (mailbox, browser, pieceId, now, again) => pass(engine, mailbox, browser, pieceId, now, again),
    takeOver: (browser, reader) => takeOver(engine, browser, reader),
    ...giftsOf(engine),
  };
}
