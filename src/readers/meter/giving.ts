import type { Keys } from "../keys.ts";
import { browserHolding, readerHolding, type Allowance, type Asker } from "./asker.ts";
import type { Calendar } from "./calendar.ts";
import type { Accepted, Gift, Gifts, Given } from "./gifts.ts";

/** How many readers one gift opens its piece to: a friend on a phone and at a desk, and one to spare. */
const openings = 3;
const lasts = 30 * 86_400_000;

/** What a subscriber wishes to give. */
interface Wish {
  /** The giver's. */
  meter: string;
  pieceId: string;
  /** Made with the form: what has the same attempt is the same form, sent again. */
  attempt: string;
  /** How the giver wishes to be named; may be empty. */
  from: string;
}

/** What a subscriber gives, and whoever has the link opens. */
export interface Giving {
  left(meter: string, now: Date): Promise<Allowance>;
  give(wish: Wish, now: Date): Promise<Given>;
  /** What stands in the link of the gift that was made so. Nobody can make it without the publication's secret. */
  token(meter: string, attempt: string): string;
  /** The gift of a link; null when there is none, or nothing to open any more. */
  at(token: string, now: Date): Promise<Gift | null>;
  /** Opens it to the reader who is signed in, or else to this browser; it must have a holder. */
  accept(token: string, asker: Pick<Asker, "holders">, now: Date): Promise<Accepted>;
}

export function giving(gifts: Gifts, keys: Keys, { most, calendar }: { most: number; calendar: Calendar }): Giving {
  const kept = (token: string) => keys.hash("gift", token);
  const tokenOf = (meter: string, attempt: string) => keys.hash("gift link", `${meter} ${attempt}`);
  return {
    async left(meter, now) {
      const { from, until } = calendar(now, "month");
      const given = await gifts.given(`m:${meter}`, from);
      return { left: Math.max(0, most - given), of: most, next: until };
    },
    give({ meter, attempt, ...wish }, now) {
      const token = kept(tokenOf(meter, attempt));
      const expiresAt = new Date(now.getTime() + lasts);
      const budget = { most, since: calendar(now, "month").from };
      return gifts.give({ ...wish, giver: `m:${meter}`, token, openings, expiresAt }, budget, now);
    },
    token: tokenOf,
    at: (token, now) => gifts.gift(kept(token), now),
    async accept(token, asker, now) {
      const holder = readerHolding(asker) ?? browserHolding(asker);
      return holder === null ? { kind: "gone" } : gifts.accept(kept(token), holder, now);
    },
  };
}
