import type { Page } from "../publication/index.ts";
import type { Picture } from "./picture.ts";
import type { Reply, ReplyDraft, ReplyState, Standing, Verdict } from "./reply.ts";
import type { Ruling } from "./ruling.ts";
import type { Thread } from "./thread.ts";

/** What a spam filter is shown of a reply. */
export interface Suspect {
  /** Of the reply: what was learnt of it is kept under this id. */
  id: string;
  /** What the reply is signed with. */
  name: string;
  /** E-mail address of who wrote it; null when it is no longer kept. */
  address: string | null;
  text: string;
  /** The passage that it quotes; empty when it quotes none. */
  quote: string;
  /** Public address of the piece. */
  pieceUrl: string;
  /** UTC, ISO 8601. */
  writtenAt: string;
  /** Where it came from; only at the moment of posting, and never stored. */
  sender: { ip: string; browser: string; referrer: string } | null;
}

export interface Suspicion {
  /** How likely the reply is spam, 0 to 1. */
  p: number;
  /** For moderators: what speaks for it, in a short phrase. */
  why: string;
}

/** Tells spam from honest replies and learns from moderators. */
export interface SpamFilter {
  /** Never rejects: without an answer in time the reply is of unknown worth, and `p` says so by its middle. */
  check(suspect: Suspect): Promise<Suspicion>;
  /** What a moderator has ruled. The last word on an id replaces all before it; null takes them back. */
  learn(suspect: Suspect, spam: boolean | null): Promise<void>;
}

/** The talk under pieces, as readers see it. */
export interface Threads {
  /** A page of it, the first being 1; a page past the last is the last. */
  page(pieceId: string, page: number): Promise<Thread>;
  /** Where a published reply stands; null for one that is not public. */
  placeOf(id: string): Promise<{ slug: string; page: number } | null>;
  find(id: string): Promise<Reply | null>;
  /** A writer's own, newest first, whatever became of them. */
  ofWriter(writer: string, range: { limit: number; offset: number }): Promise<Page<Reply>>;
  standingOf(writer: string): Promise<Standing>;
  /** Whether an editor has opened or closed the piece to replies by hand. */
  door(pieceId: string): Promise<"open" | "closed" | null>;
}

/** What a reply becomes when it is kept. */
export interface Kept {
  /** "again" when the same was sent before: nothing is kept twice. */
  kind: "new" | "again";
  reply: Reply;
}

/** A change that its writer makes to a reply. */
interface Change {
  text: string;
  verdict: Verdict;
}

/** Keeps replies. Each method is one transaction. */
export interface Writing {
  /**
   * Keeps a reply. With `token`, the hash of what a letter will carry, it waits for its guest to confirm, whatever
   * the verdict. Null when there is no such published piece, or no published reply to answer.
   */
  keep(draft: ReplyDraft, writer: string, verdict: Verdict, token: string | null, now: Date): Promise<Kept | null>;
  /** The guest's reply that the letter with this token is about. */
  underToken(token: string): Promise<Reply | null>;
  /** Takes a guest's reply up, once; null when it does not wait. */
  confirm(token: string, verdict: Verdict, now: Date): Promise<Reply | null>;
  /** Null when it is not this writer's, or may no longer be changed. */
  change(id: string, writer: string, change: Change, now: Date): Promise<Reply | null>;
  /** Takes it back: the words are gone, the place stays where others have answered. */
  takeBack(id: string, writer: string): Promise<boolean>;
  /** No more letters about any reply of this writer. */
  silence(writer: string): Promise<void>;
  /** Forgets replies that no guest confirmed, and addresses of guests that are not needed any more. */
  forgetOld(before: { unconfirmed: Date; addresses: Date }): Promise<void>;
}

/** Who likes what: once for each reader. */
export interface Likes {
  /** Says so, or takes it back where it was said. Gives the count; null when there is no such published reply. */
  ofReply(id: string, readerKey: number, now: Date): Promise<number | null>;
  /** The same of a published piece. */
  ofPiece(pieceId: string, readerKey: number, now: Date): Promise<number | null>;
  /** What a reader likes of a piece and the talk under it. */
  by(readerKey: number, pieceId: string): Promise<{ piece: boolean; replies: Set<string> }>;
}

export type Queue = "held" | "published" | "rejected" | "spam";

export interface QueuedReply {
  reply: Reply;
  history: { ruling: Ruling; by: string; at: string; undone: boolean }[];
}

export interface Ruled {
  reply: Reply;
  before: ReplyState;
  /** Whether it has become public by it for the first time. */
  appeared: boolean;
}

/** What moderators do. */
export interface Moderation {
  /** Those that wait or are reported, oldest first; the other queues newest first. */
  queue(queue: Queue, range: { limit: number; offset: number }): Promise<Page<QueuedReply>>;
  /** One transaction for all; ids that there is nothing to rule on are left out of the answer. */
  rule(ids: readonly string[], ruling: Ruling, staffKey: number, now: Date): Promise<Ruled[]>;
  /** Takes a moderator's last rulings back, as far as nobody has ruled since: those given together, together. */
  undo(staffKey: number): Promise<Ruled[]>;
  /** One report for each reader; enough of them take the reply down. Null when there is no such published reply. */
  report(id: string, readerKey: number, holdFrom: number, now: Date): Promise<{ held: boolean } | null>;
  setDoor(pieceId: string, open: boolean, now: Date): Promise<boolean>;
  blockedWords(): Promise<string[]>;
  setBlockedWords(words: readonly string[], now: Date): Promise<void>;
}

/** Readers' pictures. */
export interface Pictures {
  keep(readerKey: number, picture: Picture, now: Date): Promise<void>;
  remove(readerKey: number): Promise<void>;
  /** Hash of a reader's picture. */
  of(readerKey: number): Promise<string | null>;
  at(hash: string): Promise<Buffer | null>;
}

/** Readers who are known to be contributors. */
export interface Experts {
  /** False when there is no reader with the address, or no such contributor. */
  link(address: string, contributor: string, now: Date): Promise<boolean>;
  unlink(readerId: string, contributor: string): Promise<void>;
  list(): Promise<{ readerId: string; address: string; contributor: string; name: string }[]>;
  /** Slugs of the contributors that a reader is. */
  of(readerKey: number): Promise<string[]>;
}

/** Everything that replies ask of storage. */
export interface ReplyStore {
  threads: Threads;
  writing: Writing;
  likes: Likes;
  moderation: Moderation;
  pictures: Pictures;
  experts: Experts;
  /** What replies are signed with from now on. */
  rename(readerKey: number, name: string): Promise<void>;
}
