import type { PieceSummary } from "../../publication/index.ts";
import type { Budget, Holder } from "./holder.ts";

/** A gift as its giver makes it. */
export interface NewGift {
  giver: Holder;
  pieceId: string;
  /** Keyed hash of the token in its link. */
  token: string;
  /** How the giver wishes to be named; may be empty. */
  from: string;
  /** How many readers may open it. */
  openings: number;
  expiresAt: Date;
}

export type Given =
  | { kind: "given"; left: number }
  /** It was made before, by the same form. */
  | { kind: "already"; left: number }
  /** No more in this month. */
  | { kind: "metered"; left: 0 }
  /** There is no such piece, or none any more. */
  | { kind: "gone" };

/** What the link of a gift shows. */
export interface Gift {
  piece: Pick<PieceSummary, "id" | "slug" | "title" | "standfirst" | "lang" | "dir">;
  from: string;
  /** UTC, ISO 8601. */
  expiresAt: string;
  /** How many more readers may open it. */
  left: number;
}

export type Accepted =
  | { kind: "opened" | "already"; slug: string }
  /** Unknown, expired, opened too often, or of a piece that is gone. */
  | { kind: "gone" };

/** Keeps gifts. */
export interface Gifts {
  /** Gifts made since then, but for those of pieces that have been withdrawn. */
  given(giver: Holder, since: Date): Promise<number>;
  /** Makes a gift, once for each token. */
  give(gift: NewGift, budget: Budget, now: Date): Promise<Given>;
  /** The gift of this token, until it expires and as long as its piece is there. */
  gift(token: string, now: Date): Promise<Gift | null>;
  /** Opens the gift's piece to a holder. */
  accept(token: string, holder: Holder, now: Date): Promise<Accepted>;
}
