import type { MeterRules } from "../../src/readers/index.ts";

export const rules: MeterRules = { pieces: 3, period: "month", gifts: 0, timeZone: "Europe/Vienna" };
/** All of it happens in one month. */
export const month = new Date("2031-05-20T12:00:00.000Z");
/** How many unlocks a process has under way at a time. */
export const atOnce = 24;

export interface Ask {
  n: number;
  /** The reader's meter. */
  reader: string;
  /** Its id. */
  piece: string;
}
