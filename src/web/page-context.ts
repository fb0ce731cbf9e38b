import type { WebContext } from "./context.ts";
import type { Frame } from "./components/page.tsx";
import type { PageCache } from "./page-cache.ts";
import type { Visit } from "./visit.ts";

/** What page routes are given on top of what every route is given. */
export interface PageContext extends WebContext, Frame {
  pages: PageCache;
}

/** The frame of a page for one kind of reader. Pages of one face look the same to all of them, and are kept together. */
export function frameFor({ site, assets }: PageContext, { reader, account }: Visit): Frame {
  return { site, assets, face: reader.kind, known: account !== null, advertised: false };
}

/** The same for a page that many readers share. */
export function sharedFrameFor(context: PageContext, visit: Visit): Frame {
  return { ...frameFor(context, visit), advertised: visit.reader.kind !== "subscriber" };
}

/** Tells apart the frames that look different. */
export function faceKey({ face, known }: Frame): string {
  return `${face}${known ? "+" : ""}`;
}
