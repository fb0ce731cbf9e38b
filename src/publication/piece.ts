import type { Document } from "./document/document.ts";

export const PIECE_KINDS = ["article", "interview", "roundtable", "review"] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

export const ACCESS_LEVELS = ["open", "registered", "subscribers"] as const;
/** Who may read past the opening. */
export type Access = (typeof ACCESS_LEVELS)[number];

export type PieceStatus = "draft" | "published" | "withdrawn";

export const SUBJECT_KINDS = ["topic", "region", "series"] as const;
/** What a piece is filed under. A piece has any number of topics and regions, and at most one series. */
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** A contributor's name, title and affiliation as printed in one piece. */
export interface CreditInput {
  name: string;
  title: string;
  affiliation: string;
  /** The contributor's own declaration of interests for this piece; empty when there is none. */
  disclosure: string;
  /** Tells namesakes apart; by default the slug of the name. */
  contributor?: string;
}

/** A piece as it comes in, before it has an id or an address. */
export interface PieceInput {
  /** The id at its source: the same id again is an update, never a duplicate. */
  sourceId: string | null;
  kind: PieceKind;
  document: Document;
  credits: CreditInput[];
  /** ISO 8601, as fine as it is known ("2011", "2011-03", "2011-03-16"); null when unknown. */
  date: string | null;
  /** BCP 47; the direction of writing follows from it unless given. */
  lang: string;
  dir: "ltr" | "rtl";
  access: Access;
  status: "draft" | "published";
  /** Wished-for address; by default made from the title. */
  slug?: string;
  topics: string[];
  regions: string[];
  series: string | null;
  /** How the piece came about: "By e-mail, edited for length." Empty when there is nothing to say. */
  method: string;
}

export interface Credit extends CreditInput {
  /** Slug of the contributor's page. */
  contributor: string;
}

export interface Subject {
  kind: SubjectKind;
  slug: string;
  name: string;
}

export interface Correction {
  /** UTC, ISO 8601. */
  at: string;
  text: string;
}

/** A piece as the library keeps it. */
export interface Piece {
  /** UUIDv7. */
  id: string;
  sourceId: string | null;
  slug: string;
  kind: PieceKind;
  status: PieceStatus;
  access: Access;
  title: string;
  standfirst: string;
  date: string | null;
  lang: string;
  dir: "ltr" | "rtl";
  method: string;
  /** Number of the current version, from 1. */
  version: number;
  document: Document;
  credits: Credit[];
  subjects: Subject[];
  corrections: Correction[];
  /** UTC, ISO 8601: when it first appeared, and when anything of it last changed. */
  publishedAt: string | null;
  updatedAt: string;
}

/** What stays of a withdrawn piece: that it was there, and why it is gone. */
export interface Tombstone {
  id: string;
  slug: string;
  withdrawnAt: string;
  reason: string;
}

/** A piece in a list: enough for its headline, never its body. */
export interface PieceSummary {
  id: string;
  sourceId: string | null;
  slug: string;
  kind: PieceKind;
  access: Access;
  title: string;
  standfirst: string;
  date: string | null;
  lang: string;
  dir: "ltr" | "rtl";
  credits: Credit[];
  subjects: Subject[];
  publishedAt: string | null;
  updatedAt: string;
}
