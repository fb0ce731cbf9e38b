import type { Migration } from "./migration.ts";

/** Replies under pieces, likes, and rulings on them. */
export const replies: Migration = {
  name: "009-replies",
  statements: () => [],
};
