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
