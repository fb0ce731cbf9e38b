import type { ReplyStore } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import { openExperts } from "./experts.ts";
import { openLikes } from "./likes.ts";
import { openModeration } from "./moderation.ts";
import { openPictures } from "./pictures.ts";
import { openThreads } from "./threads.ts";
import { openWriting } from "./writing.ts";

/** The port `ReplyStore` over an engine. */
export function openReplies(engine: Engine): ReplyStore {
  return {
    threads: openThreads(engine),
    writing: openWriting(engine),
    likes: openLikes(engine),
    moderation: openModeration(engine),
    pictures: openPictures(engine),
    experts: openExperts(engine),
    async rename(readerKey, name) {
      await engine.writer.updateTable("reader").set({ name }).where("key", "=", readerKey).execute();
    },
  };
}
