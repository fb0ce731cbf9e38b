import { houseRules, openReplies, type ReplyStore, type SpamFilter } from "../../src/replies/index.ts";
import { keys } from "./keys.ts";
import { site } from "./site.ts";

/** Suspects nobody and learns nothing. */
export const unfiltered: SpamFilter = {
  check: () => Promise.resolve({ p: 0, why: "" }),
  learn: () => Promise.resolve(),
};

/** Replies of readers and guests, with a filter that suspects nobody and writes down what it is taught. */
export function madeUpReplies(store: ReplyStore) {
  const taught: [text: string, spam: boolean | null][] = [];
  const replies = openReplies({
    store,
    filter: {
      ...unfiltered,
      learn: async ({ text }, spam) => void taught.push([text, spam]),
    },
    rules: { ...houseRules, from: "guests" },
    keys,
    siteUrl: site.url,
    service: null,
  });
  return { replies, taught };
}
