import { setImmediate } from "node:timers/promises";
import { SUBJECT_KINDS, type Library, type Page } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";

/** Addresses in one part; the protocol (sitemaps.org) allows 50,000 and 50 MB. */
const longestPart = 10_000;

interface Mapped {
  library: Library;
  site: Site;
  partLength?: number;
}

/** How many rows are asked for at once; between two batches other requests have their turn. */
const batch = 200;

interface Place {
  path: string;
  /** UTC, ISO 8601. */
  changed?: string;
}

type Section = (library: Library, range: { limit: number; offset: number }) => Promise<Page<Place>>;

const sections: Record<string, Section> = {
  pieces: async ({ pieces }, range) =>
    placed(await pieces.list({}, range), ({ slug, updatedAt }) => ({ path: pathTo.piece(slug), changed: updatedAt })),
  contributors: async ({ catalogue }, range) =>
    placed(await catalogue.contributors(range), ({ slug }) => ({ path: pathTo.contributor(slug) })),
  actors: async ({ readings }, range) => placed(await readings.actors(range), ({ id }) => ({ path: pathTo.actor(id) })),
  subjects: async ({ catalogue }, { limit, offset }) => {
    const all = (await Promise.all(SUBJECT_KINDS.map((kind) => catalogue.subjects(kind)))).flat();
    return placed({ total: all.length, items: all.slice(offset, offset + limit) }, (subject) => ({
      path: pathTo.subject(subject),
    }));
  },
};

/** The index: one address for every part of every section that has anything to show. */
export async function sitemapIndex({ library, site, partLength = longestPart }: Mapped): Promise<string> {
  const parts: string[] = [];
  for (const [name, section] of Object.entries(sections)) {
    const { total } = await section(library, { limit: 1, offset: 0 });
    for (let n = 1; n <= Math.ceil(total / partLength); n++) parts.push(`${site.url}/sitemaps/${name}-${n}.xml`);
  }
  return list(
    "sitemapindex",
    parts.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`),
  );
}

/** Part `n` (from 1) of a section; null when there is no such section or part. */
export async function sitemapPart(
  name: string,
  n: number,
  { library, site, partLength = longestPart }: Mapped,
): Promise<string | null> {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!section || n < 1) return null;
  const urls: string[] = [];
  const start = (n - 1) * partLength;
  for (let taken = 0; taken < partLength; taken += batch) {
    const limit = Math.min(batch, partLength - taken);
    const { items } = await section(library, { limit, offset: start + taken });
    for (const { path, changed } of items) {
      const lastmod = changed === undefined ? "" : `<lastmod>${changed}</lastmod>`;
      urls.push(`<url><loc>${escapeXml(site.url + path)}</loc>${lastmod}</url>`);
    }
    if (items.length < limit) break;
    await setImmediate();
  }
  return urls.length > 0 ? list("urlset", urls) : null;
}

function placed<T>({ total, items }: Page<T>, place: (item: T) => Place): Page<Place> {
  return { total, items: items.map(place) };
}

function list(element: string, lines: string[]): string {
  const open = `<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', open, ...lines, `</${element}>`, ""].join("\n");
}

// Addresses are percent-encoded; "&" and "'" are what is left.
function escapeXml(address: string): string {
  return address.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}
