import type { Generated } from "kysely";

/** Tables of the step 004-readers. */
export interface ReaderTables {
  /** Whoever has an address with us; registered once it is verified. */
  reader: {
    key: Generated<number>;
    /** UUIDv7. */
    id: string;
    /** As the reader wrote it. */
    address: string;
    /** In the one form that tells addresses apart (`addressKey`). */
    address_key: string;
    /** Keyed hash of the mailbox behind the address (`mailboxOf`): whom the meter counts. */
    meter: string;
    /** What replies are signed with; empty until the reader gives one. */
    name: Generated<string>;
    verified_at: string | null;
    created_at: string;
    /** All-Access until then, grace included. Only subscriptions write it. */
    access_until: string | null;
    /** "owner", "editor" or "moderator". Only the staff area writes it. */
    role: string | null;
  };
  session: {
    key: Generated<number>;
    id: string;
    reader_key: number;
    /** Keyed hash of the token in the cookie. */
    token: string;
    /** The one before, good for a moment longer: requests cross each other. */
    token_before: string | null;
    rotated_at: string;
    created_at: string;
    seen_at: string;
    /** Whatever happens, the session ends then. */
    expires_at: string;
    /** "Firefox on Linux": for the reader to tell sessions apart. */
    browser: string;
    second_factor_at: string | null;
  };
  /** How often something was tried in a window of time. */
  limit_window: { what: string; key: string; ends_at: string; n: number };
}
