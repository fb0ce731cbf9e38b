export * from "./followed.ts";
export { forYou, type ForYou } from "./for-you.ts";
export { rank, type Candidate, type Reason } from "./rank.ts";
export * from "./ports.ts";
