import type { Generated } from "kysely";

/** Tables of the step 014-disputes. */
export interface DisputeTables {
  dispute: {
    key: Generated<number>;
    /** UUIDv7. */
    id: string;
    piece_key: number;
    /** "claim" or "correction". */
    kind: string;
    /** "unconfirmed", "open", "accepted" or "rejected". */
    state: string;
    /** "speaker" or "reader". */
    raised_by: string;
    /** The reading that is disputed, as JSON (`Anchor`); null for a correction. */
    anchor: string | null;
    /** Id of the claim when it was disputed. */
    claim: string | null;
    passage: string;
    text: string;
    name: string;
    address: string;
    /** In the one form that tells addresses apart. */
    address_key: string;
    /** Hash of the token that confirms the address; null once that is done. */
    token: string | null;
    made_at: string;
    opened_at: string | null;
    ruled_at: string | null;
    answer: string;
    staff_key: number | null;
  };
  invitation: {
    key: Generated<number>;
    /** UUIDv7. */
    id: string;
    piece_key: number;
    /** Slug. */
    contributor: string;
    /** As printed in the piece: whose words are meant. */
    name: string;
    address: string;
    address_key: string;
    /** Hash. */
    token: string;
    made_at: string;
    expires_at: string;
    staff_key: number | null;
  };
  /** What disputes and speakers say of claims; it finds its claims anew with every reading (`applyRulings`). */
  claim_ruling: {
    key: Generated<number>;
    piece_key: number;
    /** JSON (`Anchor`). */
    anchor: string;
    /** "confirmed", "disputed", "rejected" or "stands". */
    kind: string;
    /** "speaker" or "reader". */
    ruled_by: string;
    at: string;
    dispute_key: number | null;
    /** Slug of the speaker who said it; null where a dispute did. */
    contributor: string | null;
  };
}
