import type { Generated } from "kysely";

/** Tables of the step 007-meter. */
export interface MeterTables {
  /** Which pieces are open to whom. */
  opened: {
    /** `m:` and a reader's meter, or `b:` and the hash of a browser's cookie. */
    holder: string;
    piece_key: number;
    /** "choice", "pass" or "gift". */
    how: string;
    at: string;
  };
  /** A row to lock: whoever spends for one holder waits for the other. */
  meter: { holder: string };
  /** When a reader whose data were erased had spent; not on what. */
  erased_choice: { holder: string; at: string };
  /** Mailboxes, as keyed hashes, that have had the pass which every visitor gets once. */
  pass: { mailbox: string; piece_key: number; at: string };
  gift: {
    key: Generated<number>;
    /** Keyed hash of the token in the link. */
    token: string;
    /** A holder. */
    giver: string;
    piece_key: number;
    /** How the giver wishes to be named; may be empty. */
    giver_name: string;
    made_at: string;
    expires_at: string;
    openings_left: number;
  };
}
