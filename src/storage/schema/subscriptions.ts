import type { Generated } from "kysely";

/** Tables of the step 008-subscriptions. */
export interface SubscriptionTables {
  /** One row to lock: news are taken in one after the other, so that none overlooks another. */
  subscription_turn: { n: number };
  /** A reader's id at the payment service. */
  payer: { reader_key: number; customer: string };
  /** As the payment service had it when it was last heard of. */
  subscription: {
    key: Generated<number>;
    /** The payment service's. */
    id: string;
    /** Null once the reader is gone. */
    reader_key: number | null;
    customer: string;
    price: string;
    status: string;
    period_start: string;
    period_end: string;
    ends_at: string | null;
    /** 1 or 0. */
    suspended: number;
    /** Id of the newest invoice. */
    invoice: string | null;
    created_at: string;
    /** How new what is known is (`orderOf`). */
    as_of: string;
    /** When the last fetch that counts began; empty before the first. */
    fetched_at: string;
    /** When to fetch it again; null for never. */
    fetch_at: string | null;
    failures: number;
    /** What is still to be done with it: "end", "go on", "stop" or "undo". */
    wish: string | null;
    wish_at: string | null;
    wish_failures: number;
  };
  /** What is known of payments, each thing with how new it is. */
  payment_mark: { payment: string; what: string; value: string; as_of: string; fetched_at: string };
  payment_event: {
    id: string;
    /** The event, without anything about a person, as JSON. */
    said: string;
    received_at: string;
    /** Null once it is dealt with. */
    due_at: string | null;
    failures: number;
  };
  /** Checkouts that may still be paid. */
  checkout: {
    id: string;
    reader_key: number | null;
    plan: string;
    url: string;
    opened_at: string;
    look_at: string;
  };
  /** Letters that were owed: written when `settled_at` is set. */
  subscription_notice: { subscription_key: number; kind: string; about: string; settled_at: string | null };
  access_code: {
    key: Generated<number>;
    /** Keyed hash of the code. */
    hash: string;
    begins: string;
    days: number;
    uses: number;
    used: number;
    ends_at: string | null;
    made_at: string;
  };
  /** Who used a code; once for each mailbox. */
  access_grant: { code_key: number; meter: string; reader_key: number; given_at: string; until: string };
  institution: {
    key: Generated<number>;
    id: string;
    name: string;
    /** JSON lists. */
    networks: string;
    domains: string;
    until: string;
    made_at: string;
  };
}
