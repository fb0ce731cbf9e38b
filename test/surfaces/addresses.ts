/** What the surfaces test knows of a library, to fill the routes' parameters with. */
export interface Known {
  /** Pieces that are walled, by slug and by id. */
  slugs: string[];
  ids: string[];
  old: string[];
  /** Public replies, one of which quotes what is past the cut. */
  replies: string[];
  /** Outcomes of disputes over claims past the cut. */
  disputes: string[];
  /** A gift that nobody has opened yet. */
  gifts: string[];
  /** Feeds of readers who follow walled pieces: word and seal. */
  feeds: [id: string, seal: string][];
}

interface Rule {
  route: RegExp;
  parameter: string;
  values: (known: Known) => string[];
}

const rule = (route: RegExp, parameter: string, values: string[] | ((known: Known) => string[])): Rule => ({
  route,
  parameter,
  values: typeof values === "function" ? values : () => values,
});

/** Where a parameter stands says what it means; the first rule that fits counts. */
const rules: Rule[] = [
  // Whoever has no place at the desk is told that nothing is there, whatever the address.
  rule(/^\/desk\//, ":id", ["none"]),
  rule(/^\/account\//, ":id", ["none"]),
  rule(/^\/account\//, ":issuer", ["none"]),
  rule(/^\/account\//, ":purpose", ["newsletter"]),
  rule(/^\/sign-in\//, ":issuer", ["none"]),
  rule(/^\/plans\//, ":plan", ["none"]),
  rule(/^\/following\/dyad/, ":id", ["denmark"]),
  rule(/^\/following\/dyad/, ":other", ["sweden"]),
  rule(/^\/following\//, ":kind", ["piece", "actor", "contributor"]),
  rule(/^\/following\//, ":id", ({ ids }) => [...ids, "denmark", "ida-testesen"]),
  rule(/^\/for-you\//, ":id", ({ feeds }) => feeds.map(([id]) => id)),
  rule(/^\/for-you\//, ":seal", ({ feeds }) => feeds.map(([, seal]) => seal)),
  rule(/^\/reading-(list|history)\//, ":id", ({ ids }) => ids),
  rule(/^\/gifts\//, ":token", ({ gifts }) => [...gifts, "none"]),
  rule(/^\/disputes\/confirmation/, ":token", ["none"]),
  rule(/^\/disputes\//, ":id", ({ disputes }) => disputes),
  // With a good token a contributor sees claims read from their own words; it is a secret between them and the editors.
  rule(/^\/spoken\//, ":token", ["none"]),
  rule(/^\/spoken\//, ":claim", ["none"]),
  rule(/^\/replies\/confirmation/, ":token", ["none"]),
  rule(/^\/replies\//, ":id", ({ replies }) => replies),
  rule(/^\/replies\//, ":token", ["none"]),
  rule(/^\/pictures\//, ":hash", ["none"]),
  rule(/^\/ads\//, ":name", ["none"]),
  rule(/^\/ads\//, ":id", ["none"]),
  rule(/^\/:slug/, ":slug", ({ slugs, old }) => [...slugs, ...old]),
  rule(/^\/assets\//, ":name", ["none.css"]),
  rule(/pieces\/:/, ":reference", ({ slugs, ids }) => [...slugs, ...ids]),
  rule(/contributors\//, ":slug", ["ida-testesen", "pal-prove"]),
  rule(/contributors\//, ":name", ["ida-testesen", "pal-prove"]),
  rule(/topics\//, ":slug", ["tolls"]),
  rule(/topics\//, ":name", ["tolls"]),
  rule(/regions\//, ":slug", ["baltic"]),
  rule(/regions\//, ":name", ["baltic"]),
  rule(/series\//, ":slug", ["straits"]),
  rule(/series\//, ":name", ["straits"]),
  rule(/subjects\//, ":kind", ["topic", "region", "series"]),
  rule(/subjects\//, ":slug", ["tolls", "straits"]),
  rule(/actors\//, ":id", ["denmark", "sweden"]),
  rule(/actors\//, ":name", ["denmark", "sweden"]),
  rule(/relations\//, ":actor", ["denmark"]),
  rule(/relations\//, ":other", ["sweden"]),
  rule(/sitemap/, ":section", ["pieces", "contributors", "actors", "subjects"]),
  rule(/sitemap/, ":n(^[1-9]\\d{0,4})", ["1"]),
];

/**
 * A route as addresses that can be asked for. Throws for a parameter that no rule knows, so that nobody can add a route
 * that the test passes by.
 */
export function addressesOf(route: string, known: Known): string[] {
  const [parameter] = /:\w+(?:\([^/]*\))?/.exec(route) ?? [];
  if (parameter === undefined) return [route.replace("/*", "/anything")];
  const found = rules.find((one) => one.parameter === parameter && one.route.test(route));
  if (!found) throw new Error(`Say in test/surfaces/addresses.ts what ${parameter} may be in ${route}.`);
  return found.values(known).flatMap((value) =>
    addressesOf(
      route.replace(parameter, () => value),
      known,
    ),
  );
}
