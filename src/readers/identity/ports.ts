/** Who somebody is at an issuer: the issuer's address, and the name that it never gives to anybody else. */
export interface IssuerAccount {
  issuer: string;
  subject: string;
}

/** What a letter with a code is for. */
export type LetterPurpose =
  /** To sign in, whether or not the address is known. */
  | "enter"
  /** To change the address of a reader. */
  | "address";

/** A letter that a browser asks for. Code and link are keyed hashes. */
export interface AskedLetter {
  /** UUIDv7. */
  id: string;
  /** Keyed hash of the browser's cookie. */
  browser: string;
  purpose: LetterPurpose;
  address: string;
  /** Whose address changes; null for "enter". */
  readerId: string | null;
  code: string;
  link: string;
  /** Path to go back to. */
  place: string;
  /** Where the reader came with an account that proves no address. */
  account: IssuerAccount | null;
}

export type WaitedLetter = Omit<AskedLetter, "readerId"> & {
  /** Codes that were tried. */
  tries: number;
};

/** What became of a letter whose code or link was used. */
export type Redeemed =
  | {
      kind: "entered";
      readerId: string;
      /** Whether the reader has come into being with it. */
      isNew: boolean;
      place: string;
      /** An account at an issuer that the letter was asked with, and that was not linked: the reader was there before. */
      unlinked: IssuerAccount | null;
    }
  | { kind: "moved"; readerId: string; from: string; to: string; place: string }
  /** The new address belongs to another reader. */
  | { kind: "taken" };

/** Letters with codes, until they are used or have ended. Times before a letter was made count as after its end. */
export interface SignIns {
  /** Replaces what the same browser has asked before. */
  ask(asked: AskedLetter, now: Date): Promise<void>;
  /** What this browser waits for. */
  waiting(browser: string, now: Date): Promise<WaitedLetter | null>;
  byLink(link: string, now: Date): Promise<WaitedLetter | null>;
  /** Counts one try at the code of this browser's letter, and gives it; null when there is none, or it was tried too often. */
  attempt(browser: string, now: Date): Promise<WaitedLetter | null>;
  /** Uses the letter up and does what it is for, all in one; null for all but the first. */
  redeem(id: string, meter: string, now: Date): Promise<Redeemed | null>;
  /** Forgets letters and ceremonies that have ended. */
  sweep(now: Date): Promise<void>;
}

export interface Passkey {
  /** UUIDv7. */
  id: string;
  /** As the reader calls it. */
  name: string;
  /** UTC, ISO 8601. */
  createdAt: string;
  usedAt: string | null;
}

/** What an authenticator has shown of a passkey. */
export interface PasskeyKey {
  /** Base64url. */
  credential: string;
  /** COSE, base64url. */
  publicKey: string;
  counter: number;
  transports: string[];
}

export interface Passkeys {
  add(readerId: string, name: string, key: PasskeyKey, now: Date): Promise<"added" | "taken" | "too_many">;
  /** Oldest first. */
  list(readerId: string): Promise<(Passkey & PasskeyKey)[]>;
  byCredential(credential: string): Promise<(Passkey & PasskeyKey & { readerId: string }) | null>;
  /** Notes a use; false when the counter is no longer what the passkey was read with. */
  used(id: string, counter: { before: number; after: number }, now: Date): Promise<boolean>;
  rename(readerId: string, id: string, name: string): Promise<void>;
  /** Whether there was one. */
  remove(readerId: string, id: string): Promise<boolean>;
}

export const mostPasskeys = 20;

export type CeremonyKind = "passkey-sign-in" | "passkey-addition" | "issuer" | "issuer-address";

/** What a browser has begun and must end itself, once and soon. */
export interface Ceremony {
  /** Keyed hash of its token. */
  token: string;
  kind: CeremonyKind;
  browser: string;
  readerId: string | null;
  /** Whatever is needed to end it. */
  content: Record<string, string>;
  /** Seconds. */
  lasts: number;
}

export interface Ceremonies {
  begin(ceremony: Ceremony, now: Date): Promise<void>;
  /** Looks at one without using it up. */
  find(
    token: string,
    kind: CeremonyKind,
    browser: string,
    now: Date,
  ): Promise<Pick<Ceremony, "readerId" | "content"> | null>;
  /** Uses it up: null for all but the first, for other browsers and when it has ended. */
  take(
    token: string,
    kind: CeremonyKind,
    browser: string,
    now: Date,
  ): Promise<Pick<Ceremony, "readerId" | "content"> | null>;
}

/** Readers as identity knows them: by their address, and by who they are at issuers. */
export interface KnownReaders {
  /** The reader with this address, which has been verified; made where there was none. A new one gets the account linked. */
  admit(
    who: { address: string; meter: string },
    account: IssuerAccount | null,
    now: Date,
  ): Promise<{ readerId: string; isNew: boolean }>;
  rename(readerId: string, name: string): Promise<void>;
  at(account: IssuerAccount): Promise<string | null>;
  accounts(readerId: string): Promise<(IssuerAccount & { label: string; linkedAt: string })[]>;
  /** One account of an issuer for each reader, and one reader for each account. */
  link(readerId: string, account: IssuerAccount, label: string, now: Date): Promise<"linked" | "taken">;
  unlink(readerId: string, issuer: string): Promise<void>;
}
