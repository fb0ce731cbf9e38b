import type { Claim, Reading } from "../../analyst/index.ts";
import type { Message } from "../../analyst/second-reader/index.ts";
import type { Unread } from "../ports.ts";

/** What came of asking a language model once. */
export type ModelOutcome =
  | {
      kind: "answered";
      content: string;
      /** The model had to stop before it was done. */
      cutOff: boolean;
      /** As counted by who answered; null when the count is missing or senseless. */
      tokens: { in: number; out: number } | null;
    }
  /** Not answered, and surely not to be paid for. `lasting`: asking anything else would end the same. */
  | { kind: "refused"; reason: string; lasting: boolean }
  /** Sent, and no answer that can be used came back: it may have to be paid for. */
  | { kind: "lost"; reason: string };

/** A language model somewhere else. Never throws for what the other side does. */
export interface LanguageModel {
  name: string;
  ask(messages: Message[], mostTokens: number, signal?: AbortSignal): Promise<ModelOutcome>;
}

/** A piece with the engine's reading, as the second reader starts from it. */
export interface Rereading extends Unread {
  reading: Reading;
}

/** An answer that was paid for. */
export interface KeptAnswer {
  content: string;
  cutOff: boolean;
}

/** Money set aside for a question, or why it may not be asked now. */
export type Reservation =
  | { kind: "reserved"; id: number }
  /** Somebody else has asked the same meanwhile, or is asking it. */
  | { kind: "answered" }
  | { kind: "busy" }
  | { kind: "over_budget"; left: number };

export interface Account {
  /** Paid in the month, and set aside without having been settled. */
  spent: number;
  open: number;
  requests: number;
  answers: number;
}

/** Keeps what the second reader said and cost. Amounts are whole millionths of the currency that the prices are in. */
export interface SecondReadings {
  /** Published pieces whose newest reading this second reader has not gone over, by id, after one of them. */
  waiting(reader: string, after: string, limit: number): Promise<Rereading[]>;
  /**
   * Adds claims to the piece's reading, where they wait for an editor; none replaces one that is there. Returns how many
   * were new, or null when the piece or its reading has changed meanwhile, and nothing is kept.
   */
  add(
    rereading: Pick<Rereading, "id" | "version" | "reading">,
    reader: string,
    claims: Claim[],
  ): Promise<number | null>;
  answer(question: string): Promise<KeptAnswer | null>;
  /** Sets money aside, unless the month's total would pass the budget. Open reservations count in full, for ever. */
  reserve(asked: {
    question: string;
    month: string;
    model: string;
    amount: number;
    budget: number;
  }): Promise<Reservation>;
  /** Replaces a reservation by what it came to, and keeps the answer unless its piece is gone: both or nothing. */
  settle(
    id: number,
    cost: { amount: number; tokens: { in: number; out: number } | null },
    answer: (KeptAnswer & { pieceId: string }) | null,
  ): Promise<void>;
  account(month: string): Promise<Account>;
}
