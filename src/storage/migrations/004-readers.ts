import type { Migration } from "./migration.ts";

/** Readers, their sessions, and how often somebody has tried something. */
export const readers: Migration = {
  name: "004-readers",
  statements: ({ keyColumn, wordColumn }) => [
    `create table reader (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      address text not null,
      address_key ${wordColumn} not null unique,
      meter ${wordColumn} not null,
      name text not null default '',
      verified_at text,
      created_at ${wordColumn} not null,
      access_until ${wordColumn},
      role text
    )`,
    `create index reader_by_meter on reader (meter)`,
    `create table session (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      reader_key integer not null references reader on delete cascade,
      token ${wordColumn} not null unique,
      token_before ${wordColumn},
      rotated_at ${wordColumn} not null,
      created_at text not null,
      seen_at ${wordColumn} not null,
      expires_at ${wordColumn} not null,
      browser text not null,
      second_factor_at text
    )`,
    `create index session_by_reader on session (reader_key)`,
    `create index session_by_token_before on session (token_before)`,
    `create table limit_window (
      what ${wordColumn} not null,
      key ${wordColumn} not null,
      ends_at ${wordColumn} not null,
      n integer not null,
      primary key (what, key)
    )`,
    `create index limit_window_by_end on limit_window (ends_at)`,
  ],
};
