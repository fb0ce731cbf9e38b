import type { Site } from "../site.ts";
import type { JsonLd } from "./json-ld.ts";
import { publisherData } from "./people.ts";

/** The publication itself, for the front page: schema.org's WebSite with its search. */
export function siteData(site: Site): JsonLd {
  return {
    "@type": "WebSite",
    "@id": `${site.url}/#site`,
    name: site.name,
    description: site.description,
    url: `${site.url}/`,
    inLanguage: site.lang,
    publisher: publisherData(site),
    potentialAction: {
      "@type": "SearchAction",
      target: `${site.url}/search?q={query}`,
      "query-input": "required name=query",
    },
  };
}
