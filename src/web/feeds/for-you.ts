import { forYou } from "../../readers/following/index.ts";
import type { WebContext } from "../context.ts";
import { reasonsInWords, reasonsTold } from "../presenters/reasons.ts";
import { followingWords } from "../words/following.ts";
import { entryOf } from "./entry.ts";
import type { FeedEntry, PieceFeed } from "./feed.ts";

const entriesInFeed = 20;

/**
 * The newest pieces for what one reader follows, each with its reasons. The words are what everybody may read: the
 * address of a feed is handed on too easily to open a wall.
 */
export async function gatherForYou(
  readerKey: number,
  selfPath: string,
  { library, following, site }: WebContext,
): Promise<PieceFeed> {
  const { items } = await forYou(following.follows, readerKey, { limit: entriesInFeed, offset: 0 });
  const entries: FeedEntry[] = [];
  for (const { piece, reasons } of items) {
    const found = await library.pieces.find(piece.id);
    if (found?.kind !== "piece" || found.piece.status !== "published") continue;
    const why = reasonsInWords(reasonsTold(reasons, site.timeZone));
    entries.push({ ...entryOf(found.piece, site), summary: [why, found.piece.standfirst].filter(Boolean).join(" ") });
  }
  const { feed } = followingWords.forYou;
  return {
    title: feed.title(site.name),
    description: feed.description,
    lang: site.lang,
    page: `${site.url}/for-you`,
    self: site.url + selfPath,
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    publisher: site.name,
    entries,
  };
}
