import type { SubjectKind } from "../../publication/index.ts";
import { pathTo, subjectFolders } from "../addresses.ts";
import type { WebContext } from "../context.ts";
import type { FeedTopic } from "./gather.ts";

/** Folders below which feeds live, and how what is named there is found; null for what does not exist. */
export const feedFolders: Record<string, (name: string, context: WebContext) => Promise<FeedTopic | null>> = {
  [subjectFolders.topic]: (slug, context) => aboutSubject("topic", slug, context),
  [subjectFolders.region]: (slug, context) => aboutSubject("region", slug, context),
  [subjectFolders.series]: (slug, context) => aboutSubject("series", slug, context),
  "/contributors": async (slug, { library }) => {
    const contributor = await library.catalogue.contributor(slug);
    return contributor && { name: contributor.name, page: pathTo.contributor(slug), filter: { contributor: slug } };
  },
  "/actors": async (id, { library }) => {
    const actor = await library.readings.actor(id);
    return actor && { name: actor.name, page: pathTo.actor(id), filter: { actor: id } };
  },
};

async function aboutSubject(kind: SubjectKind, slug: string, { library }: WebContext): Promise<FeedTopic | null> {
  const subject = await library.catalogue.subject(kind, slug);
  return subject && { name: subject.name, page: pathTo.subject(subject), filter: { subject: { kind, slug } } };
}
