export * from "./ad.ts";
export { mostWeight, problemsOf, safeLink, type AdProblem } from "./check.ts";
export { stateOf, type AdState } from "./choice.ts";
export { dayIn } from "./day.ts";
export { isCrawler } from "./crawlers.ts";
export { mostImageBytes, prepareImage, type PreparedImage } from "./image.ts";
export { openAds, type Ads } from "./open-ads.ts";
