import type { Contributor, Credit } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import type { JsonLd } from "./json-ld.ts";

/** The publication as schema.org's Organization. */
export function publisherData(site: Site): JsonLd {
  return { "@type": "Organization", "@id": `${site.url}/#publisher`, name: site.name, url: `${site.url}/` };
}

/** A contributor as credited in one piece. */
export function creditData(credit: Credit, site: Site): JsonLd {
  return person({ ...credit, slug: credit.contributor }, site);
}

/** The same person again, where all else of them is told elsewhere on the page. */
export function creditReference(credit: Credit, site: Site): JsonLd {
  const { "@type": type, "@id": id, name } = creditData(credit, site);
  return { "@type": type, "@id": id, name };
}

/** A contributor's page: schema.org's ProfilePage about a Person. */
export function contributorData(contributor: Contributor, site: Site): JsonLd {
  return {
    "@type": "ProfilePage",
    url: site.url + pathTo.contributor(contributor.slug),
    mainEntity: person(contributor, site),
  };
}

function person(of: Pick<Contributor, "slug" | "name" | "title" | "affiliation">, site: Site): JsonLd {
  const url = site.url + pathTo.contributor(of.slug);
  return {
    "@type": "Person",
    "@id": `${url}#person`,
    name: of.name,
    url,
    jobTitle: of.title || undefined,
    affiliation: of.affiliation ? { "@type": "Organization", name: of.affiliation } : undefined,
  };
}
