import { sql } from "kysely";
import type { Marks } from "../../readers/following/index.ts";
import type { Engine } from "../engine.ts";

// Stand for the parameters while the query is built.
const [reader, piece] = ["\u0000reader", "\u0000piece"];

/** How a reader has marked a piece; on the way of every page of a piece, so it is prepared once. See `Following.marks`. */
export function openMarks(engine: Engine): (readerKey: number, pieceId: string) => Promise<Marks> {
  const query = sql`select
    exists (select 1 from follow where reader_key = ${reader} and kind = 'piece' and id = ${piece} and other = '') as follows,
    exists (select 1 from saved_piece inner join piece on piece.key = piece_key
      where reader_key = ${reader} and piece.id = ${piece}) as saved,
    exists (select 1 from history_choice where reader_key = ${reader}) as keeps`.compile(engine.reader);
  const run = engine.remembered(query.sql);
  return async (readerKey, pieceId) => {
    const values = query.parameters.map((value) => (value === reader ? readerKey : value === piece ? pieceId : value));
    const [row] = (await run(values)) as { follows: unknown; saved: unknown; keeps: unknown }[];
    return {
      follows: Boolean(row?.follows),
      saved: Boolean(row?.saved),
      keepsHistory: Boolean(row?.keeps),
    };
  };
}
