import type { Piece } from "../../publication/index.ts";
import { asSeen, type Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { descriptionOf, firstFigure } from "./preview.ts";

/** One `<meta>`: Open Graph names them by `property`, Twitter cards by `name`. */
export type Meta = { property: string; content: string } | { name: string; content: string };

/** Open Graph and Twitter card of a published piece, with nothing from past the reader's cut. */
export function pieceMeta(whole: Piece, reader: Reader, site: Site): Meta[] {
  const piece = asSeen(reader, whole);
  const image = firstFigure(piece, site);
  return [
    ...pageMeta(
      { title: piece.title, description: descriptionOf(piece), path: pathTo.piece(piece.slug), type: "article" },
      site,
    ),
    ...(piece.date === null ? [] : [{ property: "article:published_time", content: piece.date }]),
    { property: "article:modified_time", content: piece.updatedAt },
    ...piece.credits.map(({ contributor }) => ({
      property: "article:author",
      content: site.url + pathTo.contributor(contributor),
    })),
    ...piece.subjects.map(({ name }) => ({ property: "article:tag", content: name })),
    ...(image ? [{ property: "og:image", content: image }] : []),
    { name: "twitter:card", content: image ? "summary_large_image" : "summary" },
  ];
}

/** Open Graph of any other page. `path` starts with a slash. */
export function pageMeta(
  page: { title: string; description: string; path: string; type?: "website" | "article" | "profile" },
  site: Site,
): Meta[] {
  return [
    { property: "og:type", content: page.type ?? "website" },
    { property: "og:site_name", content: site.name },
    { property: "og:title", content: page.title },
    ...(page.description ? [{ property: "og:description", content: page.description }] : []),
    { property: "og:url", content: site.url + page.path },
  ];
}
