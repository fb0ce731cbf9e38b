import type { Migration } from "./migration.ts";

/** What readers follow, save and have read. */
export const following: Migration = {
  name: "010-following",
  statements: () => [],
};
