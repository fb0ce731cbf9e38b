export * from "./ad.ts";
export { problemsOf, safeLink, type AdProblem } from "./check.ts";
export { stateOf } from "./choice.ts";
export { dayIn } from "./day.ts";
export { isCrawler } from "./crawlers.ts";
export { mostImageBytes, prepareImage } from "./image.ts";
export { openAds, type Ads } from "./open-ads.ts";
