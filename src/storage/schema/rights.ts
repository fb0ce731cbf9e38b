import type { Generated } from "kysely";

/** Tables of the step 011-rights. */
export interface RightsTables {
  /** The ledger of consents: rows are added, and go only with the reader. */
  consent_act: {
    key: Generated<number>;
    /** UUIDv7. */
    id: string;
    reader_key: number;
    purpose: string;
    /** "given" or "withdrawn". */
    act: string;
    /** The exact words that were agreed to, and the number of their version. */
    wording: string;
    version: number;
    at: string;
    /** Path of the page on which it happened. */
    place: string;
  };
}
