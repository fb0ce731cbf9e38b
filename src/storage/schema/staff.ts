import type { Generated } from "kysely";

/** Tables of the step 012-staff. The role itself is a column of `reader`. */
export interface StaffTables {
  staff_factor: {
    reader_key: number;
    /** The address that the role was given to; the role sleeps while the reader has another. */
    address_key: string;
    /** Sealed with a key of the publication's secret. */
    secret: string;
    since: string;
    last_step: number | null;
    wrong: number;
    paused_until: string | null;
  };
  /** Keyed hashes of codes that are good once. */
  staff_recovery_code: { reader_key: number; code: string };
  desk_log: {
    key: Generated<number>;
    at: string;
    /** Null for the operator, and for somebody who has gone. */
    reader_key: number | null;
    /** Empty for the operator. */
    role: string;
    what: string;
    on_what: string;
  };
}
