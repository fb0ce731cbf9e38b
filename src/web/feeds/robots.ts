import type { Site } from "../site.ts";

/** Everything may be read but endless combinations of searches, and the API, which repeats the pages. */
export function robotsText(site: Site): string {
  return [
    "User-agent: *",
    "Disallow: /search",
    "Disallow: /api/",
    "Disallow: /ads/",
    "",
    `Sitemap: ${site.url}/sitemap.xml`,
    "",
  ].join("\n");
}
