import type { Reader } from "../../readers/index.ts";
import type { Assets } from "../assets.ts";
import type { Site } from "../site.ts";

/** What every page needs to know of the publication. */
export interface Frame {
  site: Site;
  assets: Assets;
  /** The kind of reader that the page is for. */
  face: Reader["kind"];
  /** Whether that reader is signed in: a whole network may have access without anybody being so. */
  known: boolean;
  /** Whether the page has a place for an advertisement; those for subscribers, and those of one reader, have none. */
  advertised: boolean;
}
