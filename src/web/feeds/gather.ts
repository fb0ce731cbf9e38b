import type { PieceFilter, Piece } from "../../publication/index.ts";
import type { WebContext } from "../context.ts";
import { entryOf } from "./entry.ts";
import type { PieceFeed } from "./feed.ts";

const entriesInFeed = 20;

/** Which pieces a feed is about. Paths start with a slash; the page's has no slash at its end. */
export interface FeedTopic {
  name: string | null;
  page: string;
  filter: PieceFilter;
}

/** The newest pieces on a topic as a visitor may read them. A piece withdrawn meanwhile is not among them. */
export async function gatherFeed(
  topic: FeedTopic,
  selfPath: string,
  { library, site }: WebContext,
): Promise<PieceFeed> {
  const { items } = await library.pieces.list(topic.filter, { limit: entriesInFeed, offset: 0 });
  const pieces: Piece[] = [];
  for (const { id } of items) {
    const found = await library.pieces.find(id);
    if (found?.kind === "piece" && found.piece.status === "published") pieces.push(found.piece);
  }
  const entries = pieces.map((piece) => entryOf(piece, site));
  return {
    title: topic.name === null ? site.name : `${site.name}: ${topic.name}`,
    description: site.description,
    lang: site.lang,
    page: site.url + topic.page,
    self: site.url + selfPath,
    updated: new Date(Math.max(0, ...entries.map((entry) => entry.updated.getTime()))),
    publisher: site.name,
    entries,
  };
}
