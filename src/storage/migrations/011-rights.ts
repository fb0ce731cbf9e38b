import type { Migration } from "./migration.ts";

/** Consents that readers gave and took back. */
export const rights: Migration = {
  name: "011-rights",
  statements: () => [],
};
