import type { Migration } from "./migration.ts";

/** What readers hold, and what they spent on it. */
export const meter: Migration = {
  name: "007-meter",
  statements: () => [],
};
