export * from "./ad.ts";
export { mostWeight, problemsOf, safeLink, type AdProblem } from "./check.ts";
export { isCrawler } from "./crawlers.ts";
export { mostImageBytes, prepareImage, type PreparedImage } from "./image.ts";
export { openAds, type Ads } from "./open-ads.ts";
