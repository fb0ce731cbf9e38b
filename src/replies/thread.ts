import { quoteShown, type QuoteShown } from "./quote.ts";
import type { Quote } from "./reply.ts";

/** A published reply as it lies in a thread; or, with `gone`, the place of one that has answers. */
export interface ThreadReply {
  id: string;
  head: string | null;
  answers: string | null;
  /** Null where the reply is no longer public: its words are not even read. */
  shown: {
    name: string;
    /** Hash of the picture; null for initials. */
    picture: string | null;
    text: string;
    quote: Quote | null;
    likes: number;
    writtenAt: string;
    editedAt: string | null;
    /** Whether its writer has left. */
    left: boolean;
    /** Slug of the contributor to this piece who wrote it; null for everybody else. */
    contributor: string | null;
  } | null;
}

/** A page of the talk under a piece. */
export interface Thread {
  /** Published replies under the piece altogether. */
  total: number;
  page: number;
  pages: number;
  likes: number;
  /** Heads of threads in the order of writing, with what is below each, oldest first. */
  heads: ThreadHead[];
}

export interface ThreadHead extends ThreadReply {
  below: ThreadReply[];
}

/** A thread with its quotations cut to what a viewer may read of the piece. */
export function quotesInSight(thread: Thread, visible: string): Map<string, QuoteShown | null> {
  const quotes = new Map<string, QuoteShown | null>();
  for (const { id, shown } of thread.heads.flatMap((head) => [head, ...head.below])) {
    if (shown?.quote) quotes.set(id, quoteShown(shown.quote, visible));
  }
  return quotes;
}

/** Puts replies, given in the order of writing, below the heads that they belong to. */
export function headsOf(replies: readonly ThreadReply[]): ThreadHead[] {
  const heads = new Map<string, ThreadHead>();
  for (const reply of replies) if (reply.head === null) heads.set(reply.id, { ...reply, below: [] });
  for (const reply of replies) if (reply.head !== null) heads.get(reply.head)?.below.push(reply);
  return [...heads.values()];
}

/** Heads on one page of a thread. */
export const repliesOnPage = 30;
