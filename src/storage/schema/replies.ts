import type { Generated } from "kysely";

/** Tables of the step 009-replies. */
export interface ReplyTables {
  reply: ReplyTable;
  /** Each ruling of a moderator, for ever; `undone` is 1 where it was taken back. */
  reply_ruling: {
    key: Generated<number>;
    reply_key: number;
    /** Null once the moderator's account is gone. */
    staff_key: number | null;
    ruling: string;
    /** States before and after. */
    before: string;
    after: string;
    /** Why the reply had been waiting, as JSON. */
    reasons: string;
    reports: number;
    at: string;
    undone: Generated<number>;
  };
  reply_like: { reply_key: number; reader_key: number; at: string };
  piece_like: { piece_key: number; reader_key: number; at: string };
  reply_report: { reply_key: number; reader_key: number; at: string };
  /** Which contributor a reader is, as an editor has established. */
  reader_contributor: { reader_key: number; contributor: string; at: string };
  /** WebP in base64: the same bytes on both engines. */
  reader_picture: { reader_key: number; hash: string; bytes: string; at: string };
  /** Pieces whose replies an editor has opened (1) or closed (0) by hand. */
  reply_door: { piece_key: number; open: number; at: string };
  /** Words that hold a reply up. */
  blocked_word: { word: string; at: string };
  /** What a ruling taught the spam filter, as JSON pairs of mark and step. */
  spam_lesson: { reply_id: string; steps: string };
  /** The sum of all lessons. */
  spam_mark: { mark: number; added: number };
}

interface ReplyTable {
  key: Generated<number>;
  id: string;
  piece_key: number;
  /** The head of the thread; null for heads. */
  head_key: number | null;
  answers_key: number | null;
  /** Null for guests, and for readers who have left. */
  reader_key: number | null;
  /** One word for all replies of one writer: "r:" and the reader's id, or "g:" and a keyed hash of the address. */
  writer: string;
  name: string;
  /** A guest's address; null for readers, and once it is not needed any more. */
  address: string | null;
  text: string;
  quote: string;
  quote_start: number | null;
  quote_end: number | null;
  state: string;
  /** JSON. */
  reasons: string;
  tells: number;
  likes: Generated<number>;
  reports: Generated<number>;
  /** Tells the same reply sent twice from another. */
  submission: string;
  /** Keyed hash of what a guest's letter holds. */
  token: string | null;
  written_at: string;
  published_at: string | null;
  edited_at: string | null;
  /** 1 where its writer has left. */
  has_left: Generated<number>;
}
