export type * from "./ports.ts";
export { monthOf } from "./ask.ts";
export { estimate, type Estimate } from "./estimate.ts";
export { millionths, printAmount, type Prices } from "./price.ts";
export type { SecondReadingProgress } from "./progress.ts";
export { reread, readerMark } from "./reread.ts";
