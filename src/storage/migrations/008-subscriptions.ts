import type { Migration } from "./migration.ts";

/** Plans, subscriptions, institutions, and what the payment service said. */
export const subscriptions: Migration = {
  name: "008-subscriptions",
  statements: () => [],
};
