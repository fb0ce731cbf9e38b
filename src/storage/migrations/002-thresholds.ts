import type { Migration } from "./migration.ts";

/**
 * How sure a claim is, and whether readers see it. What they saw before they see until a server starts and says how sure
 * a claim must be: `showFrom` counts anew then.
 */
export const thresholds: Migration = {
  name: "002-thresholds",
  statements: (differences) => [
    `alter table library add column readers_threshold double precision not null default 0`,
    `alter table claim add column score double precision not null default 0`,
    `update claim set score = ${differences.numberIn("record", "score")}`,
    `alter table claim add column shown integer not null default 0`,
    `update claim set shown = 1 where hold = 0`,
    `drop index claim_by_hold`,
    `create index claim_by_shown on claim (shown)`,
  ],
};
