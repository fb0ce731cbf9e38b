import type { Migration } from "./migration.ts";

/** Advertisements and their counts by day. */
export const ads: Migration = {
  name: "013-ads",
  statements: () => [],
};
