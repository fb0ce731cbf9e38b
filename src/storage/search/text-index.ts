import type { Match } from "../../publication/index.ts";
import type { KeyMask } from "./columns.ts";

export interface Ranked {
  key: number;
  /** Higher is better. */
  score: number;
}

export interface Ranking {
  /** Best first. */
  best: Ranked[];
  /** Everything that matches and passes the mask, where ranking came by it anyway. */
  keys: number[] | null;
}

/** What differs between the engines' full-text indexes. A match that only excludes never comes here. */
export interface TextIndex {
  /** Runs reads on one state of the library, as far as the engine can. */
  atOnce<T>(work: () => Promise<T>): Promise<T>;
  count(match: Match): Promise<number>;
  /** Keys of all pieces that match, in no order. */
  matching(match: Match): Promise<number[]>;
  /** The best by BM25, title words weighing more; only keys that the mask lets pass. `collect` asks for all keys too. */
  ranked(match: Match, mask: KeyMask | null, count: number, collect: boolean): Promise<Ranking>;
  /** Keys of pieces with words in the title that begin with these, newest first. Stems may let too many pass. */
  titled(starts: string[], limit: number): Promise<number[]>;
  /** How many pieces hold a stem. */
  piecesWith(stem: string): Promise<number>;
  /** The stems of the library that begin so. */
  stemsFrom(start: string): Promise<string[]>;
  /** Some words with this stem, as pieces spell them. */
  spellings(stem: string): Promise<string[]>;
}
