import { Type, type Static } from "typebox";
import type { Facet, Hit } from "../../../publication/index.ts";
import type { Site } from "../../site.ts";
import { pieceMembers, pieceSummaryView } from "./piece-summary.ts";

export const HitView = Type.Object({
  ...pieceMembers,
  score: Type.Number({ description: "Higher is better; comparable within one answer only." }),
  snippet: Type.Object({
    text: Type.String(),
    marks: Type.Array(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }), {
      description: "Where the matches are: [start, end) in the snippet's text.",
    }),
  }),
});

const facetValues = Type.Array(Type.Object({ value: Type.String(), name: Type.String(), count: Type.Integer() }));

export const FacetsView = Type.Object({
  contributor: facetValues,
  topic: facetValues,
  actor: facetValues,
  kind: facetValues,
  year: facetValues,
} satisfies Record<Facet, typeof facetValues>);

export function hitView(hit: Hit, site: Site): Static<typeof HitView> {
  return {
    ...pieceSummaryView(hit, site),
    score: hit.score,
    snippet: { text: hit.snippet.text, marks: hit.snippet.marks },
  };
}
