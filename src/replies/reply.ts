/**
 * Where a reply is: "waiting" for a guest to confirm the address, "held" for moderators, "published", or taken down by
 * a moderator ("rejected", "spam") or by who wrote it ("withdrawn").
 */
export type ReplyState = "waiting" | "held" | "published" | "rejected" | "spam" | "withdrawn";

/** Why moderators are asked to look at a reply. */
export type Reason =
  | { kind: "new"; published: number }
  | { kind: "links"; n: number }
  | { kind: "word"; word: string }
  | { kind: "spam"; p: number; why: string }
  | { kind: "name"; contributor: string }
  | { kind: "passage" }
  | { kind: "trap" }
  | { kind: "pace"; seconds: number | null }
  | { kind: "reported"; n: number };

/** How a writer's replies have fared since the last that was turned down. */
export interface Standing {
  published: number;
}

/** What becomes of a reply that comes in, and why. */
export interface Verdict {
  state: "published" | "held" | "spam";
  reasons: Reason[];
}

/** A passage of the piece, word for word, and where it stood in the text when it was quoted. */
export interface Quote {
  start: number;
  end: number;
  text: string;
}

/** Who signs a reply: a reader with an account, or a guest whose address a letter confirms. */
export type Author =
  | { kind: "reader"; key: number; id: string; name: string }
  | { kind: "guest"; name: string; address: string };

/** A reply as it comes in; its text is tame already. */
export interface ReplyDraft {
  id: string;
  pieceId: string;
  author: Author;
  /** Id of the reply that this one answers; null where it answers the piece. */
  answers: string | null;
  text: string;
  quote: Quote | null;
  /** Whether its writer wants a letter when it is published or answered. */
  tells: boolean;
}

/** One reply with all that is known of it: for its writer and for the desk, never for a public page as it is. */
export interface Reply {
  /** UUIDv7. */
  id: string;
  piece: { id: string; slug: string; title: string; access: "open" | "registered" | "subscribers" };
  /** The reply at the head of its thread; null where it is one itself. */
  head: string | null;
  /** The reply that it answers, which may be its head or another below it. */
  answers: { id: string; name: string } | null;
  author: {
    /** Tells writers apart: one word for all replies of one reader or guest. */
    word: string;
    readerId: string | null;
    name: string;
    /** Where letters about the reply go; null when nothing is kept any more. */
    address: string | null;
  };
  text: string;
  quote: Quote | null;
  state: ReplyState;
  reasons: Reason[];
  tells: boolean;
  likes: number;
  /** Reports since somebody last ruled on it. */
  reports: number;
  /** UTC, ISO 8601. */
  writtenAt: string;
  publishedAt: string | null;
  editedAt: string | null;
}

/** For so long its writer may change a published reply. */
export const editMinutes = 5;

/** Characters; a longer reply is a piece. */
export const longestReply = 5000;
export const longestQuote = 600;
export const longestName = 80;

/** Whether its writer may still change it. */
export function isEditable(reply: Pick<Reply, "state" | "writtenAt">, now: Date): boolean {
  const age = now.getTime() - Date.parse(reply.writtenAt);
  return (reply.state === "published" || reply.state === "held") && age >= 0 && age <= editMinutes * 60_000;
}
