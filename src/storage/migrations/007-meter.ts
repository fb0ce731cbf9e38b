import type { Migration } from "./migration.ts";

/** What readers and browsers hold, and what readers gave away. */
export const meter: Migration = {
  name: "007-meter",
  statements: ({ keyColumn, wordColumn }) => [
    `create table opened (
      holder ${wordColumn} not null,
      piece_key integer not null references piece on delete cascade,
      how text not null,
      at ${wordColumn} not null,
      primary key (holder, piece_key)
    )`,
    `create index opened_by_time on opened (at)`,
    `create table meter (holder ${wordColumn} primary key)`,
    `create table erased_choice (holder ${wordColumn} not null, at ${wordColumn} not null)`,
    `create index erased_choice_by_holder on erased_choice (holder)`,
    `create table pass (
      mailbox ${wordColumn} primary key,
      piece_key integer not null references piece on delete cascade,
      at ${wordColumn} not null
    )`,
    `create table gift (
      key ${keyColumn},
      token ${wordColumn} not null unique,
      giver ${wordColumn} not null,
      piece_key integer not null references piece on delete cascade,
      giver_name text not null,
      made_at ${wordColumn} not null,
      expires_at ${wordColumn} not null,
      openings_left integer not null
    )`,
    `create index gift_by_giver on gift (giver, made_at)`,
  ],
};
