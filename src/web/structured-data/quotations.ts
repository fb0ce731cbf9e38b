import type { PieceClaim } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import type { JsonLd } from "./json-ld.ts";
import { publisherData } from "./people.ts";

/** A preview, not an export: the API has them all. */
const mostQuotations = 50;

/**
 * The first quotes behind some claims as schema.org's Quotation, each once, credited to whoever said it, and the
 * pieces that they stand in. Only the words are given: what relation they state is the publication's own reading and
 * must not look like the speaker's assertion. Give only claims that the reader may see.
 */
export function quotationData(claims: PieceClaim[], site: Site): JsonLd[] {
  const quotations = new Map<string, JsonLd>();
  const pieces = new Map<string, JsonLd>();
  for (const { evidence, piece, speaker } of claims) {
    const url = site.url + pathTo.piece(piece.slug);
    const isPartOf = { "@id": `${url}#piece` };
    pieces.set(piece.id, {
      "@type": "CreativeWork",
      ...isPartOf,
      name: piece.title,
      url,
      datePublished: piece.date ?? undefined,
    });
    quotations.set(`${piece.id} ${evidence.start} ${evidence.end} ${speaker.name}`, {
      "@type": "Quotation",
      text: evidence.quote,
      spokenByCharacter: speaker.kind === "outlet" ? publisherData(site) : { "@type": "Person", name: speaker.name },
      isPartOf,
    });
    if (quotations.size === mostQuotations) break;
  }
  return [...quotations.values(), ...pieces.values()];
}
