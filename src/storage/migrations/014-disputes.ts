import type { Migration } from "./migration.ts";

/** Disputes over claims, requests for corrections, and invitations to contributors. */
export const disputes: Migration = {
  name: "014-disputes",
  statements: () => [],
};
