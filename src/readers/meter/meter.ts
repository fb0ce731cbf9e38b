import type { Access, Page } from "../../publication/index.ts";
import type { Keys } from "../keys.ts";
import { sees } from "../wall.ts";
import { readerHolding, type Allowance, type Asker } from "./asker.ts";
import { calendarOf } from "./calendar.ts";
import { giving, type Giving } from "./giving.ts";
import type { Held, Holdings, Unlocking } from "./holdings.ts";
import type { Period } from "./period.ts";

/** What the publication allows. */
export interface MeterRules {
  /** Pieces of one's choice in a period. */
  pieces: number;
  period: Period;
  /** Gifts of a subscriber in a calendar month. */
  gifts: number;
  /** Whose calendar counts. */
  timeZone: string;
}

/** A reader's allowance, and what was opened with it, by pass or as a gift. */
export interface Meter {
  readonly rules: MeterRules;
  /** The hot path: one read by key. */
  isOpen(holders: readonly string[], pieceId: string): Promise<boolean>;
  /** Which of these pieces are open to any of the holders. */
  openAmong(holders: readonly string[], pieceIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** What this reader may still choose; null for who has no meter: visitors, and subscribers, who need none. */
  left(asker: Asker, now: Date): Promise<Allowance | null>;
  /** Spends one on a piece by the reader's choice. A visitor has nothing to spend. */
  unlock(asker: Asker, pieceId: string, now: Date): Promise<Unlocking>;
  /** What a signed-in reader has opened, newest first. */
  opened(asker: Asker, range: { limit: number; offset: number }): Promise<Page<Held>>;
  /**
   * Opens a piece to a browser, once for each mailbox (the keyed hash that is an account's `meter`). The answer depends
   * on nothing but whether the mailbox has had its pass: not on whether somebody is registered by it.
   */
  pass(mailbox: string, browser: string, pieceId: string, now: Date): Promise<boolean>;
  /** Hands what a browser holds to the reader who has just signed in with it. */
  takeOver(browser: string, meter: string): Promise<void>;
  gifts: Giving;
}

/** A pass for the same mailbox and piece within this time is the same wish, sent again. */
const sameWish = 10 * 60_000;

/** Whether readers without All-Access must spend one on such pieces. */
export function isMetered(access: Access): boolean {
  return sees({ kind: "registered", id: "" }, { access }) === "opening";
}

export function openMeter(holdings: Holdings, keys: Keys, rules: MeterRules): Meter {
  const calendar = calendarOf(rules.timeZone);
  return {
    rules,
    isOpen: (holders, pieceId) => holdings.holds(holders, pieceId),
    openAmong: (holders, pieceIds) => holdings.among(holders, pieceIds),
    async left(asker, now) {
      const holder = readerHolding(asker);
      if (holder === null || asker.reader.kind !== "registered") return null;
      const { from, until } = calendar(now, rules.period);
      const spent = await holdings.spent(holder, from);
      return { left: Math.max(0, rules.pieces - spent), of: rules.pieces, next: until };
    },
    async unlock(asker, pieceId, now) {
      if (asker.reader.kind === "subscriber") return { kind: "free" };
      const holder = readerHolding(asker);
      if (holder === null || asker.reader.kind === "visitor") return { kind: "metered", left: 0 };
      const budget = { most: rules.pieces, since: calendar(now, rules.period).from };
      return holdings.spend(holder, pieceId, budget, now);
    },
    async opened(asker, range) {
      const holder = readerHolding(asker);
      return holder === null ? { total: 0, items: [] } : holdings.list(holder, range);
    },
    pass: (mailbox, browser, pieceId, now) =>
      holdings.pass(mailbox, `b:${browser}`, pieceId, now, new Date(now.getTime() - sameWish)),
    takeOver: (browser, meter) => holdings.takeOver(`b:${browser}`, `m:${meter}`),
    gifts: giving(holdings, keys, { most: rules.gifts, calendar }),
  };
}
