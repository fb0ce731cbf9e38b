import type { Migration } from "./migration.ts";

/** What readers follow, save and have read. */
export const following: Migration = {
  name: "010-following",
  statements: ({ wordColumn }) => [
    `create table follow (
      reader_key integer not null references reader on delete cascade,
      kind ${wordColumn} not null,
      id ${wordColumn} not null,
      other ${wordColumn} not null,
      since ${wordColumn} not null,
      primary key (reader_key, kind, id, other)
    )`,
    `create table saved_piece (
      reader_key integer not null references reader on delete cascade,
      piece_key integer not null references piece,
      at ${wordColumn} not null,
      read_at text,
      primary key (reader_key, piece_key)
    )`,
    `create table history_choice (
      reader_key integer primary key references reader on delete cascade,
      since text not null
    )`,
    `create table history (
      reader_key integer not null references reader on delete cascade,
      piece_key integer not null references piece,
      at ${wordColumn} not null,
      primary key (reader_key, piece_key)
    )`,
    `create index history_by_time on history (at)`,
    `create table private_feed (
      reader_key integer primary key references reader on delete cascade,
      id ${wordColumn} not null unique,
      made_at text not null
    )`,
  ],
};
