import type { Assets } from "./assets.ts";
import type { WebContext } from "./context.ts";
import type { PageCache } from "./page-cache.ts";

/** What page routes are given on top of what every route is given. */
export interface PageContext extends WebContext {
  assets: Assets;
  pages: PageCache;
}
