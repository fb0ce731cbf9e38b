import type { Following } from "../../readers/following/index.ts";
import type { Engine } from "../engine.ts";
import { openFollows } from "./follows.ts";
import { openHistory } from "./history.ts";
import { openMarks } from "./marks.ts";
import { openReadingList } from "./reading-list.ts";

/** The ports of what readers follow, put aside and have read, over an engine. */
export function openFollowing(engine: Engine): Following {
  return {
    marks: openMarks(engine),
    follows: openFollows(engine),
    readingList: openReadingList(engine),
    history: openHistory(engine),
  };
}
