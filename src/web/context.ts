import type { Library, Searching } from "../publication/index.ts";
import type { Site } from "./site.ts";

/** What every route is given. */
export interface WebContext {
  library: Library;
  searching: Searching;
  site: Site;
}
