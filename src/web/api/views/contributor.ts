import { Type, type Static } from "typebox";
import type { Contributor } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import type { Site } from "../../site.ts";
import { address } from "../schema.ts";

export const ContributorView = Type.Object({
  slug: Type.String(),
  name: Type.String(),
  title: Type.String({ description: "As in the newest credit." }),
  affiliation: Type.String({ description: "As in the newest credit." }),
  pieces: Type.Integer(),
  url: address,
});

export function contributorView(of: Contributor, site: Site): Static<typeof ContributorView> {
  const { slug, name, title, affiliation, pieces } = of;
  return { slug, name, title, affiliation, pieces, url: site.url + pathTo.contributor(slug) };
}
