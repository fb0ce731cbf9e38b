export { likelihoodOfSpam, openFilter } from "./filter.ts";
export type { SpamLessons, Steps } from "./lessons.ts";
export { readSpamWeights } from "./read-weights.ts";
export { SHOWN_TO_SERVICE, withService, type ShownToService, type SpamService } from "./second-opinion.ts";
