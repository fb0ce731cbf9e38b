import type { Migration } from "./migration.ts";

/** Replies under pieces, likes, and rulings on them. */
export const replies: Migration = {
  name: "009-replies",
  statements: () => [`alter table piece add column talk integer not null default 0`],
};
