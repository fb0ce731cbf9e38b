import type { Generated } from "kysely";
import type { AdTables } from "./schema/ads.ts";
import type { DisputeTables } from "./schema/disputes.ts";
import type { FollowingTables } from "./schema/following.ts";
import type { IdentityTables } from "./schema/identity.ts";
import type { LetterTables } from "./schema/letters.ts";
import type { MeterTables } from "./schema/meter.ts";
import type { ReaderTables } from "./schema/readers.ts";
import type { ReplyTables } from "./schema/replies.ts";
import type { RightsTables } from "./schema/rights.ts";
import type { StaffTables } from "./schema/staff.ts";
import type { SubscriptionTables } from "./schema/subscriptions.ts";

/**
 * The tables, as both engines hold them. Keys are small integers inside the database and never leave it;
 * the world sees UUIDs and slugs. Times are UTC in ISO 8601, JSON is text: the same bytes on both engines.
 */
export interface Schema
  extends
    ReaderTables,
    LetterTables,
    IdentityTables,
    MeterTables,
    SubscriptionTables,
    ReplyTables,
    FollowingTables,
    RightsTables,
    StaffTables,
    AdTables,
    DisputeTables {
  /** Steps that this database has taken. */
  migration: { name: string; at: string };
  /** One row. */
  library: {
    /** A counter that every change to the library raises. */
    change: number;
    /** The score that a claim needs before readers see it. */
    readers_threshold: number;
    /** 1 where claims that are disputed are hidden until they are ruled on. */
    hides_disputed: number;
  };
  piece: PieceTable;
  piece_version: {
    piece_key: number;
    n: number;
    /** The plain text that offsets count in. */
    text: string;
    /** The document tree without its text, as JSON. */
    tree: string;
    made_at: string;
  };
  /** Addresses that a piece has had and that redirect for ever. */
  old_slug: { slug: string; piece_key: number };
  contributor: {
    key: Generated<number>;
    slug: string;
    name: string;
    /** Published pieces that credit the contributor; kept in step by every writing transaction, as are all counts. */
    pieces: number;
  };
  credit: {
    piece_key: number;
    position: number;
    contributor_key: number;
    name: string;
    title: string;
    affiliation: string;
    disclosure: string;
  };
  subject: { key: Generated<number>; kind: string; slug: string; name: string; pieces: number };
  piece_subject: {
    piece_key: number;
    subject_key: number;
    /** As the editor ordered them. */
    position: number;
  };
  correction: { piece_key: number; at: string; text: string };
  actor: {
    key: Generated<number>;
    id: string;
    name: string;
    kind: string;
    /** Published pieces that mention the actor. */
    pieces: number;
    /** Claims about the actor that readers see. */
    claims: number;
  };
  piece_actor: {
    piece_key: number;
    actor_key: number;
    mentions: number;
    /** Claims about the actor in this piece that readers see. */
    claims: number;
  };
  reading: {
    piece_key: number;
    version: number;
    analyst: string;
    at: string;
    /** Mentions as JSON. */
    mentions: string;
    /** Abstentions of the kind "unsure" as JSON. */
    doubts: string;
  };
  /** Which second readers have gone over a reading. */
  second_reading: { piece_key: number; reader: string; at: string };
  second_reader_answer: {
    /** Hash of what was asked. */
    question: string;
    piece_key: number;
    content: string;
    /** 1 where the answer broke off. */
    cut_off: number;
    at: string;
  };
  /** One row for each request that was sent. Amounts are whole millionths. */
  second_reader_expense: {
    key: Generated<number>;
    question: string;
    /** Year and month, UTC. */
    month: string;
    model: string;
    at: string;
    reserved: number;
    /** Null until it is known, and for ever when the process ended before; the reserved amount counts then. */
    cost: number | null;
    tokens_in: number | null;
    tokens_out: number | null;
  };
  claim: {
    piece_key: number;
    id: string;
    version: number;
    source_key: number;
    target_key: number;
    relation: string;
    sign: string | null;
    speaker: string;
    /** The same for claims that one list expands to: they count as one statement. */
    statement: string;
    /** 1 while the claim waits for an editor. */
    hold: number;
    /** How likely the claim is right, 0 to 1. */
    score: number;
    /** "", "disputed" or "rejected": what rulings make of it. */
    standing: Generated<string>;
    /** Rulings that are told with the claim, as JSON (`ClaimRuling[]`). */
    rulings: Generated<string>;
    /** 1 where readers see the claim; `isShown` alone says when. */
    shown: number;
    /** Where its evidence starts, for order. */
    start: number;
    /** The claim as JSON (CLAIMS record). */
    record: string;
  };
}

export interface PieceTable {
  key: Generated<number>;
  id: string;
  source_id: string | null;
  slug: string;
  kind: string;
  status: string;
  access: string;
  title: string;
  standfirst: string;
  date: string | null;
  /** The date, or nothing: sorts the same on both engines, unknown dates last when newest come first. */
  sort_date: string;
  lang: string;
  dir: string;
  method: string;
  version: number;
  /** Of all that came in, to tell an unchanged piece without comparing it. */
  hash: string;
  /** Analyst that has read the current version ("name@version"); empty while it waits. */
  read_by: string;
  /** Value of `library.change` when anything of the piece last changed. */
  stamp: number;
  /** Raised whenever what is shown under the piece changes: replies, likes, outcomes of disputes. */
  talk: Generated<number>;
  published_at: string | null;
  updated_at: string;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
}
