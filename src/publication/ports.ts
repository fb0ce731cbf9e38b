import type { Claim, Mention, Reading } from "../analyst/index.ts";
import type { ClaimRuling } from "./disputes/ruling.ts";
import type { Piece, PieceInput, PieceKind, PieceSummary, Subject, SubjectKind, Tombstone } from "./piece.ts";

/**
 * Outcome of saving one piece. "unchanged" means that neither words nor particulars differ from what is kept;
 * "withdrawn" that the piece was withdrawn before and stays so.
 */
export interface Saved {
  id: string;
  slug: string;
  outcome: "new" | "updated" | "unchanged" | "withdrawn";
}

export type PieceAt =
  | { kind: "piece"; piece: Piece }
  /** The address changed; it redirects for ever. */
  | { kind: "moved"; slug: string }
  | { kind: "withdrawn"; tombstone: Tombstone };

/** The least that answering a request for a piece needs: one read, and nothing of the body. */
export interface PieceStamp {
  id: string;
  status: "draft" | "published" | "withdrawn";
  access: Piece["access"];
  /** Changes with anything a reader could see: words, credits, corrections, claims. */
  stamp: string;
  /** Changes with what is shown under the piece: replies, likes, outcomes of disputes. */
  talk: number;
}

/** Which pieces a list shows. Lists hold published pieces only, newest first (unknown dates last), then by id. */
export interface PieceFilter {
  contributor?: string;
  subject?: { kind: SubjectKind; slug: string };
  actor?: string;
  kind?: PieceKind;
}

export interface Page<T> {
  total: number;
  items: T[];
}

/** Keeps pieces and their versions. Every method that writes is one transaction: all of it or none. */
export interface Pieces {
  /** New pieces and updates, in order; a version is added only when the words differ. Slugs are made unique. */
  save(inputs: PieceInput[]): Promise<Saved[]>;
  /** One indexed read by address; null for an address never used, and for old addresses (use `at`). */
  stampAt(slug: string): Promise<PieceStamp | null>;
  at(slug: string): Promise<PieceAt | null>;
  /** By id, source id or slug, whichever fits; drafts too. */
  find(reference: string): Promise<PieceAt | null>;
  list(filter: PieceFilter, range: { limit: number; offset: number }): Promise<Page<PieceSummary>>;
  /** Adds a dated correction. Throws `PieceNotFound`. */
  correct(id: string, text: string): Promise<void>;
  /** Clears text, quotes, claims and index; leaves a tombstone. Throws `PieceNotFound`. Repeating it changes nothing. */
  withdraw(id: string, reason: string): Promise<Tombstone>;
  /** Published pieces that share most topics, regions, actors and contributors with this one. */
  related(id: string, limit: number): Promise<PieceSummary[]>;
}

export interface Contributor {
  slug: string;
  name: string;
  /** The newest credit's title and affiliation. */
  title: string;
  affiliation: string;
  pieces: number;
}

export interface SubjectCount extends Subject {
  pieces: number;
}

/** Who and what the library holds, counted over published pieces. */
export interface Catalogue {
  contributor(slug: string): Promise<Contributor | null>;
  contributors(range: { limit: number; offset: number }): Promise<Page<Contributor>>;
  subject(kind: SubjectKind, slug: string): Promise<SubjectCount | null>;
  subjects(kind: SubjectKind): Promise<SubjectCount[]>;
  /** Changes whenever anything that a page could show changes. */
  stamp(): Promise<string>;
  counts(): Promise<{ pieces: number; contributors: number; claims: number; pending: number }>;
}

/** A piece that waits to be read by the analyst. */
export interface Unread {
  id: string;
  version: number;
  piece: Piece;
}

/** A claim with the piece that it was read in. */
export interface PieceClaim extends Claim {
  piece: { id: string; slug: string; title: string; date: string | null; access: Piece["access"]; kind: PieceKind };
  version: number;
  /** What its speaker, or a dispute, says of it; left out where nobody has. */
  rulings?: ClaimRuling[];
}

export interface ActorSummary {
  id: string;
  name: string;
  kind: string;
  pieces: number;
  claims: number;
}

/**
 * What the analyst read. Claims that readers do not see are kept and never returned or counted here: those marked `hold`,
 * which wait for an editor, and those less sure than the publication asks of what it shows.
 */
export interface Readings {
  /** Published pieces without a reading by this version of the analyst, oldest id first. */
  unread(analyst: { name: string; version: string }, limit: number): Promise<Unread[]>;
  /** How many published pieces have no reading by this version of the analyst. */
  waiting(analyst: { name: string; version: string }): Promise<number>;
  /** Lets every published piece wait to be read anew; what was read in it stays until then. */
  readAgain(): Promise<void>;
  /** Replaces the piece's reading, unless the piece has changed or gone meanwhile (returns false). */
  keep(pieceId: string, version: number, reading: Reading): Promise<boolean>;
  ofPiece(pieceId: string): Promise<{ claims: PieceClaim[]; mentions: Mention[]; read: boolean }>;
  /** What was said between two actors, newest first; a question says nothing. */
  between(actor: string, other: string): Promise<PieceClaim[]>;
  /** The actors that claims tie to this one, most claims first; what speakers deny is counted apart. */
  relationsOf(actor: string): Promise<
    {
      actor: ActorSummary;
      relations: {
        relation: Claim["relation"];
        sign: Claim["sign"];
        denied: boolean;
        claims: number;
        speakers: number;
      }[];
    }[]
  >;
  actor(id: string): Promise<ActorSummary | null>;
  actors(range: { limit: number; offset: number }): Promise<Page<ActorSummary>>;
}

/** Everything that the library's pages, feeds and commands ask of storage. */
export interface Library {
  pieces: Pieces;
  catalogue: Catalogue;
  readings: Readings;
}

/** One thing that an examination of the publication looked at. */
export interface Finding {
  what: string;
  ok: boolean;
  /** What was found; where it is not well, what to do. */
  detail: string;
}
