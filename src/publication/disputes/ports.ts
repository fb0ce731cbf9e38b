import type { PieceClaim } from "../ports.ts";
import type { Access } from "../piece.ts";
import type { Page } from "../ports.ts";
import type { Dispute, DisputeOutcome, DisputeRuling, NewDispute } from "./dispute.ts";

/**
 * Disputes over claims, and corrections that are asked for. A dispute that is open marks its claim as disputed, or hides
 * it, by the editors' rule; one that is accepted hides it for good. Every count follows in the same transaction.
 */
export interface Disputes {
  /**
   * Keeps what somebody says is wrong: open at once where there is no token, else once the address is confirmed. The same
   * address disputing the same claim again adds nothing. Null where the piece, or the claim in it, is not there.
   */
  raise(dispute: NewDispute, now: Date): Promise<{ id: string } | null>;
  /** Whether a letter's token is still good; reading it changes nothing. */
  awaits(token: string, now: Date): Promise<boolean>;
  /** Opens the dispute that the token was made for, once; null where the token is not good. */
  confirm(token: string, now: Date): Promise<{ id: string } | null>;
  /** With all that editors may know; unconfirmed ones are nobody's business yet. */
  find(id: string): Promise<Dispute | null>;
  /** Of a published piece: open ones, and those ruled on, newest first. */
  ofPiece(pieceId: string): Promise<DisputeOutcome[]>;
  /** Those that wait for a ruling, oldest first. */
  queue(range: { limit: number; offset: number }): Promise<Page<Dispute>>;
  /** Rules on an open dispute, once; null where there is none. */
  rule(id: string, ruling: DisputeRuling, now: Date): Promise<Dispute | null>;
}

/** A contributor who is asked whether we read their words right. */
export interface Invitation {
  id: string;
  /** Slug of the contributor. */
  contributor: string;
  /** As printed in that piece. */
  name: string;
  address: string;
  at: string;
  expiresAt: string;
  /** How many of their claims they have confirmed or disputed. */
  answered: number;
  piece: { id: string; slug: string; title: string; access: Access };
}

/** A claim read from the contributor's own words, and what they said of it. */
export interface SpokenClaim {
  claim: PieceClaim;
  word: "confirmed" | "disputed" | null;
}

/** Invitations to contributors, and what they say of the claims read from their words. */
export interface Invitations {
  /**
   * Invites a contributor whom the piece credits; an earlier invitation to the same piece ends. Null where the piece is
   * not published or does not credit them.
   */
  invite(
    invitation: { pieceId: string; contributor: string; address: string; token: string; staff: string | null },
    now: Date,
  ): Promise<Invitation | null>;
  /** What the holder of a token is asked; null where it is not good, or the piece is gone. */
  at(token: string, now: Date): Promise<{ invitation: Invitation; claims: SpokenClaim[] } | null>;
  /** The speaker confirms a claim; a dispute of theirs that is open ends. False where the claim is not theirs to speak of. */
  confirm(token: string, claim: string, now: Date): Promise<boolean>;
  /** The speaker disputes a claim, which opens a dispute; a confirmation of theirs ends. */
  dispute(token: string, claim: string, text: string, now: Date): Promise<boolean>;
  ofPiece(pieceId: string, now: Date): Promise<Invitation[]>;
  end(id: string): Promise<void>;
}
