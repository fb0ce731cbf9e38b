import { Type, type Static } from "typebox";
import { RELATIONS, type Relation } from "../../../analyst/relations/vocabulary.ts";
import type { ActorSummary, Readings } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import { dyadPath } from "../../presenters/dyad.ts";
import type { Site } from "../../site.ts";
import { address, nullable, oneOf } from "../schema.ts";

const relationNames = Object.keys(RELATIONS) as Relation[];
export const relationName = oneOf(relationNames);
export const sign = nullable(Type.String({ enum: ["+", "-", "0", "mixed", null] }));

const actor = {
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  pieces: Type.Integer({ description: "Pieces that name it." }),
  claims: Type.Integer(),
  url: address,
};
export const ActorView = Type.Object(actor);

export const ActorWithRelationsView = Type.Object({
  ...actor,
  relations: Type.Array(
    Type.Object({
      actor: ActorView,
      url: address,
      relations: Type.Array(
        Type.Object({
          relation: relationName,
          sign,
          denied: Type.Boolean({
            description: "Whether speakers deny the relation: counted apart from those who state it.",
          }),
          claims: Type.Integer(),
          speakers: Type.Integer(),
        }),
      ),
    }),
    { description: "What claims say between this actor and others: the publication's own reading." },
  ),
});

export function actorView({ id, name, kind, pieces, claims }: ActorSummary, site: Site): Static<typeof ActorView> {
  return { id, name, kind, pieces, claims, url: site.url + pathTo.actor(id) };
}

export function actorWithRelationsView(
  of: ActorSummary,
  relations: Awaited<ReturnType<Readings["relationsOf"]>>,
  site: Site,
): Static<typeof ActorWithRelationsView> {
  return {
    ...actorView(of, site),
    relations: relations.map((tie) => ({
      actor: actorView(tie.actor, site),
      url: site.url + dyadPath(of.id, tie.actor.id),
      relations: tie.relations.map(({ relation, sign, denied, claims, speakers }) => ({
        relation,
        sign,
        denied,
        claims,
        speakers,
      })),
    })),
  };
}
