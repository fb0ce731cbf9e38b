import type { Generated } from "kysely";

/** Tables of the step 006-identity. */
export interface IdentityTables {
  /** A letter with a code that a browser waits for; gone once it is used, has ended or has been replaced. */
  sign_in: {
    key: Generated<number>;
    /** UUIDv7; salts the hash of the code. */
    id: string;
    /** Keyed hash of the browser's cookie: a browser waits for one letter at a time. */
    browser: string;
    /** "enter", or "address" for a change of address. */
    purpose: string;
    address: string;
    address_key: string;
    /** Whose address changes; null for "enter". */
    reader_key: number | null;
    /** Keyed hash. */
    code: string;
    /** Keyed hash of the token in the link. */
    link: string;
    /** Codes that were tried. */
    tries: number;
    made_at: string;
    ends_at: string;
    /** Path to go back to. */
    place: string;
    /** The account at an issuer that the reader came with and that gave no verified address. */
    issuer: string | null;
    subject: string | null;
  };
  passkey: {
    key: Generated<number>;
    id: string;
    reader_key: number;
    /** The authenticator's name for it, base64url. */
    credential: string;
    /** COSE, base64url. */
    public_key: string;
    /** Of 32 bits, so that PostgreSQL's driver hands it over as text. */
    counter: number | string;
    /** JSON. */
    transports: string;
    /** As the reader calls it. */
    name: string;
    created_at: string;
    used_at: string | null;
  };
  /** Who a reader is at an issuer. */
  issuer_account: { issuer: string; subject: string; reader_key: number; label: string; linked_at: string };
  /** What a browser has begun and must end itself, once and soon: a passkey's challenge, a visit to an issuer. */
  ceremony: {
    /** Keyed hash of the challenge or state. */
    token: string;
    kind: string;
    browser: string;
    reader_key: number | null;
    /** JSON. */
    content: string;
    made_at: string;
    ends_at: string;
  };
}
