export type { Allowance, Asker } from "./asker.ts";
export type { Accepted, Gift, Gifts, Given, NewGift } from "./gifts.ts";
export type { Budget, Holder, Way } from "./holder.ts";
export type { Held, Holdings, Unlocking } from "./holdings.ts";
export { isMetered, openMeter, type Meter, type MeterRules } from "./meter.ts";
export type { Period } from "./period.ts";
