import type { Keys } from "../readers/index.ts";
import type { Piece } from "../publication/index.ts";
import { rule, undo } from "./desk.ts";
import { takesReplies, type HouseRules } from "./house-rules.ts";
import { change, confirm, type Confirmed } from "./later.ts";
import { stampForm } from "./pace.ts";
import type { Experts, Likes, Moderation, Pictures, ReplyStore, Ruled, SpamFilter, Suspect, Threads } from "./ports.ts";
import type { Reply } from "./reply.ts";
import type { Ruling } from "./ruling.ts";
import { tokenHash, write, writerWord, type Incoming, type Written } from "./write.ts";

/** All that pages and the desk ask about replies. */
export interface Replies {
  rules: HouseRules;
  /** Name of the spam service that replies are sent to; null when our own filter alone reads them. */
  service: string | null;
  threads: Threads;
  likes: Likes;
  pictures: Pictures;
  experts: Experts;
  moderation: Omit<Moderation, "rule" | "undo">;
  /** Whether a piece takes replies now. */
  takes(piece: { id: string; publishedAt: string | null }, now: Date): Promise<boolean>;
  /** What a form for a reply carries to be timed. */
  stamp(now: Date): string;
  write(incoming: Incoming, now: Date): Promise<Written>;
  /** The guest's reply that the letter with this token is about. */
  ofLetter(token: string): Promise<Reply | null>;
  confirm(token: string, piece: Piece, sender: Suspect["sender"], now: Date): Promise<Confirmed>;
  change(
    reply: Reply,
    by: { key: number; staff: boolean },
    piece: Piece,
    text: string,
    sender: Suspect["sender"],
    now: Date,
  ): Promise<Reply | null>;
  takeBack(reply: Reply): Promise<boolean>;
  /** The word for all replies of a reader. */
  writerOf(readerId: string): string;
  report(id: string, readerKey: number, now: Date): Promise<{ held: boolean } | null>;
  rule(ids: readonly string[], ruling: Ruling, staffKey: number, now: Date): Promise<Ruled[]>;
  undo(staffKey: number): Promise<Ruled[]>;
  rename(readerKey: number, name: string): Promise<void>;
  /** What the address that ends letters about a reply holds; whoever has it may end them. */
  silenceToken(reply: Reply): string;
  silence(reply: Reply): Promise<void>;
}

/** How long, in days, a reply waits for its guest, and a guest's address is kept. */
export const replyTimes = { unconfirmed: 7, addresses: 365 };

/** @param means with the rules of the house, and the name of the spam service if one is used */
export function openReplies(means: {
  store: ReplyStore;
  filter: SpamFilter;
  rules: HouseRules;
  keys: Keys;
  siteUrl: string;
  service: string | null;
}): Replies {
  const { store, rules, keys, service } = means;
  const { threads, likes, pictures, experts, moderation, writing } = store;
  return {
    rules,
    service,
    threads,
    likes,
    pictures,
    experts,
    moderation,
    takes: async (piece, now) => takesReplies(rules, piece, await threads.door(piece.id), now),
    stamp: (now) => stampForm(keys, now),
    write: (incoming, now) => write(means, incoming, now),
    ofLetter: (token) => writing.underToken(tokenHash(keys, token)),
    confirm: (token, piece, sender, now) => confirm(means, token, piece, sender, now),
    change: (reply, by, piece, text, sender, now) => change(means, reply, by, piece, text, sender, now),
    takeBack: ({ id, author }) => writing.takeBack(id, author.word),
    writerOf: (id) => writerWord(keys, { kind: "reader", key: 0, id, name: "" }),
    report: (id, readerKey, now) => moderation.report(id, readerKey, rules.reportsToHold, now),
    rule: (ids, ruling, staffKey, now) => rule(means, ids, ruling, staffKey, now),
    undo: (staffKey) => undo(means, staffKey),
    rename: (readerKey, name) => store.rename(readerKey, name),
    silenceToken: ({ id, author }) => keys.hash("reply-silence", `${id} ${author.word}`),
    silence: ({ author }) => writing.silence(author.word),
  };
}
