import type { Migration } from "./migration.ts";

/** Who works at the desk. */
export const staff: Migration = {
  name: "012-staff",
  statements: () => [],
};
