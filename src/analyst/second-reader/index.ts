export type { Thresholds } from "./doubts.ts";
export { countSentences, inquiriesFor, type Inquiry } from "./inquiries.ts";
export { messagesFor, type Message } from "./prompt.ts";
export { checkAnswer } from "./check.ts";
export { REFUSALS, type Refusal } from "./refusals.ts";
export { secondReader } from "./second-reader.ts";
