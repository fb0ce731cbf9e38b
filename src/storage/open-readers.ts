import type { Following } from "../readers/following/index.ts";
import type { Keys, Limits, Post, Sessions } from "../readers/index.ts";
import type { Engine } from "./engine.ts";
import { openFollowing } from "./following/following.ts";
import { openPost } from "./letters/post.ts";
import { openLimits } from "./limits.ts";
import { openSessions } from "./sessions/sessions.ts";

/** What the storage keeps of readers. Hashes in it are made with the publication's keys. */
export interface ReaderStores {
  sessions: Sessions;
  limits: Limits;
  post: Post;
  following: Following;
}

export function openReaderStores(engine: Engine, keys: Keys): ReaderStores {
  return {
    sessions: openSessions(engine, keys),
    limits: openLimits(engine, keys),
    post: openPost(engine),
    following: openFollowing(engine),
  };
}
