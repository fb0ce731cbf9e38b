import type { Consents } from "./consents.ts";

/** Anything that JSON can hold. */
export type Data = string | number | boolean | null | Data[] | { [name: string]: Data };

/** Everything that is kept about one reader, by part of the publication. */
export type ReaderData = Record<string, Data>;

export const REPLY_CHOICES = ["unsigned", "withdrawn"] as const;
/** What becomes of the published replies of a reader who leaves: they stay without a name, or are taken back. */
export type ReplyChoice = (typeof REPLY_CHOICES)[number];

/** "staff": whoever works at the desk hands in the role first. "unknown": there is no such reader. */
type Erasure = "erased" | "staff" | "unknown";

/** What the law gives readers over what is kept about them. */
export interface Rights {
  consents: Consents;
  /** Null when there is no such reader. */
  dataOf(readerKey: number): Promise<ReaderData | null>;
  /** Takes the reader out of every table in one go, and out of the files. Repeating it changes nothing. */
  erase(readerKey: number, replies: ReplyChoice, now: Date): Promise<Erasure>;
  /** Deletes whatever has been kept as long as the register of personal data allows and nobody else deletes. */
  sweep(now: Date): Promise<void>;
}
