import { Type, type Static } from "typebox";
import type { Credit } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import type { Site } from "../../site.ts";
import { address } from "../schema.ts";

export const CreditView = Type.Object({
  contributor: Type.String({ description: "Slug of the contributor." }),
  name: Type.String(),
  title: Type.String(),
  affiliation: Type.String(),
  disclosure: Type.String({ description: "The contributor's own declaration of interests for this piece." }),
  url: address,
});

/** A credit as printed in its piece. */
export function creditView(credit: Credit, site: Site): Static<typeof CreditView> {
  const { contributor, name, title, affiliation, disclosure } = credit;
  return { contributor, name, title, affiliation, disclosure, url: site.url + pathTo.contributor(contributor) };
}
