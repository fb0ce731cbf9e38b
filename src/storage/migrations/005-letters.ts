import type { Migration } from "./migration.ts";

/** Letters that wait to be sent. */
export const letters: Migration = {
  name: "005-letters",
  statements: () => [],
};
