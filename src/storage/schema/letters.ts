import type { Generated } from "kysely";

/** Tables of the step 005-letters. */
export interface LetterTables {
  letter: {
    key: Generated<number>;
    /** UUIDv7. */
    id: string;
    kind: string;
    address: string;
    /** In the one form that tells addresses apart. */
    address_key: string;
    subject: string;
    /** Empty once the letter is sent or given up: codes stand in it. */
    text: string;
    html: string;
    /** JSON. */
    headers: string;
    /** "waiting", "sent", "kept" or "failed". */
    state: string;
    made_at: string;
    /** When it is to be tried next; while it is being sent, when another may try. */
    due_at: string;
    /** When it is of no use any more. */
    until: string;
    attempts: number;
    reason: string | null;
    settled_at: string | null;
  };
}
