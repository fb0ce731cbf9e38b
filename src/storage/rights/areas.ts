import type { Kysely, Transaction } from "kysely";
import type { ReplyChoice } from "../../readers/rights/index.ts";
import * as disputes from "../disputes/personal.ts";
import * as following from "../following/personal.ts";
import * as identity from "../identity/personal.ts";
import * as letters from "../letters/personal.ts";
import * as meter from "../meter/personal.ts";
import * as replies from "../replies/personal.ts";
import type { Schema } from "../schema.ts";
import * as sessions from "../sessions/personal.ts";
import * as staff from "../staff/personal.ts";
import * as subscriptions from "../subscriptions/personal.ts";
import * as consents from "./personal.ts";

export interface Leaving {
  readerKey: number;
  /** What becomes of published replies. */
  replies: ReplyChoice;
  now: Date;
}

/** A part of the publication that keeps something about readers. */
interface Area {
  name: string;
  exportOf(db: Kysely<Schema>, readerKey: number): Promise<unknown>;
  erase(trx: Transaction<Schema>, leaving: Leaving): Promise<void>;
}

/**
 * In the order in which a reader leaves them. The reader's own row goes last: the others find by it what is theirs. What
 * changes the library goes first: whoever writes there takes its lock before that of any piece.
 */
export const areas: Area[] = [
  of("disputes", disputes),
  of("consents", consents),
  of("following", following),
  {
    name: "replies",
    exportOf: replies.exportOf,
    erase: (trx, { readerKey, replies: choice }) => replies.erase(trx, readerKey, choice),
  },
  of("meter", meter),
  {
    name: "subscriptions",
    exportOf: subscriptions.exportOf,
    erase: (trx, { readerKey, now }) => subscriptions.erase(trx, readerKey, now),
  },
  of("letters", letters),
  of("identity", identity),
  of("desk", staff),
  of("reader", sessions),
];

function of(
  name: string,
  area: Pick<Area, "exportOf"> & { erase(trx: Transaction<Schema>, readerKey: number): Promise<void> },
): Area {
  return { name, exportOf: area.exportOf, erase: (trx, { readerKey }) => area.erase(trx, readerKey) };
}
