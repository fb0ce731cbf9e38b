import type { Generated } from "kysely";

/**
 * The tables, as both engines hold them. Keys are small integers inside the database and never leave it;
 * the world sees UUIDs and slugs. Times are UTC in ISO 8601, JSON is text: the same bytes on both engines.
 */
export interface Schema {
  /** One row: a counter that every change to the library raises. */
  library: { change: number };
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
  contributor: { key: Generated<number>; slug: string; name: string };
  credit: {
    piece_key: number;
    position: number;
    contributor_key: number;
    name: string;
    title: string;
    affiliation: string;
    disclosure: string;
  };
  subject: { key: Generated<number>; kind: string; slug: string; name: string };
  piece_subject: { piece_key: number; subject_key: number };
  correction: { piece_key: number; at: string; text: string };
  actor: { key: Generated<number>; id: string; name: string; kind: string };
  piece_actor: { piece_key: number; actor_key: number; mentions: number };
  reading: {
    piece_key: number;
    version: number;
    analyst: string;
    at: string;
    /** Mentions as JSON. */
    mentions: string;
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
    /** 1 while the claim waits for an editor and stays off every surface. */
    hold: number;
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
  lang: string;
  dir: string;
  method: string;
  version: number;
  /** Value of `library.change` when anything of the piece last changed. */
  stamp: number;
  published_at: string | null;
  updated_at: string;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
}
