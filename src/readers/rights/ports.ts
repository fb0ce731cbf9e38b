import type { Consents } from "./consents.ts";

/** A value as it stands in a table. */
export type Cell = string | number | null;

/** Everything that the tables hold about one reader: rows by table, with names of columns instead of inner keys. */
export type ReaderData = Record<string, Record<string, Cell>[]>;

export const REPLY_CHOICES = ["unsigned", "removed"] as const;
/** What becomes of the replies of a reader who leaves: they stay without a name, or go. */
export type ReplyChoice = (typeof REPLY_CHOICES)[number];

/** "staff": whoever works at the desk hands in the role first. "unknown": there is no such reader. */
export type Erasure = "erased" | "staff" | "unknown";

/** What the law gives readers over what is kept about them. */
export interface Rights {
  consents: Consents;
  /** Of every table that holds something about the reader; see the register of personal data. */
  dataOf(readerKey: number): Promise<ReaderData>;
  /** Takes the reader out of every table in one go, and out of the files. Repeating it changes nothing. */
  erase(readerKey: number, replies: ReplyChoice, now: Date): Promise<Erasure>;
  /** Deletes whatever is older than the register allows; rows that went, by table. */
  keepNoLonger(now: Date): Promise<Record<string, number>>;
}
