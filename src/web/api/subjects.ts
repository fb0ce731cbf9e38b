import type { FastifyInstance } from "fastify";
import { Type, type Static } from "typebox";
import { SUBJECT_KINDS } from "../../publication/index.ts";
import type { WebContext } from "../context.ts";
import { page, PageOf, Paging } from "./paging.ts";
import { refusals, refuse } from "./refusals.ts";
import { oneOf, queryString } from "./schema.ts";
import { SubjectCountView, subjectCountView } from "./views/subject.ts";

const ListQuery = queryString(Type.Object({ ...Paging, kind: Type.Optional(oneOf(SUBJECT_KINDS)) }));
const Params = Type.Object({ kind: oneOf(SUBJECT_KINDS), slug: Type.String() });

export function subjectRoutes(app: FastifyInstance, { library, site }: WebContext): void {
  app.get<{ Querystring: Static<typeof ListQuery> }>(
    "/subjects",
    {
      schema: {
        summary: "Topics, regions and series",
        querystring: ListQuery,
        response: { 200: PageOf(SubjectCountView), ...refusals },
      },
    },
    async ({ query, url }) => {
      const kinds = query.kind === undefined ? SUBJECT_KINDS : [query.kind];
      const all = (await Promise.all(kinds.map((kind) => library.catalogue.subjects(kind)))).flat();
      const items = all.slice(query.offset, query.offset + query.limit).map((one) => subjectCountView(one, site));
      return page({ total: all.length, items }, query, site.url + url);
    },
  );

  app.get<{ Params: Static<typeof Params> }>(
    "/subjects/:kind/:slug",
    {
      schema: {
        summary: "One topic, region or series",
        params: Params,
        response: { 200: SubjectCountView, ...refusals },
      },
    },
    async ({ params }, reply) => {
      const subject = await library.catalogue.subject(params.kind, params.slug);
      return subject
        ? subjectCountView(subject, site)
        : refuse(reply, "subject_not_found", `There is no ${params.kind} "${params.slug}".`);
    },
  );
}
