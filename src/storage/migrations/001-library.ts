import type { Migration } from "./migration.ts";

/** Pieces, who is credited, what they are filed under, and what the analyst read in them. */
export const library: Migration = {
  name: "001-library",
  statements: ({ keyColumn, wordColumn, searchIndex }) => [
    `create table library (change integer not null)`,
    `insert into library (change) values (0)`,
    `create table piece (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      source_id ${wordColumn} unique,
      slug ${wordColumn} not null unique,
      kind text not null,
      status text not null,
      access text not null,
      title text not null,
      standfirst text not null,
      date text,
      sort_date ${wordColumn} not null,
      lang text not null,
      dir text not null,
      method text not null,
      version integer not null,
      hash text not null,
      read_by ${wordColumn} not null,
      stamp integer not null,
      published_at text,
      updated_at text not null,
      withdrawn_at text,
      withdrawn_reason text
    )`,
    `create index piece_by_date on piece (status, sort_date, id)`,
    `create index piece_by_kind on piece (kind, status, sort_date, id)`,
    `create index piece_by_reading on piece (status, read_by, id)`,
    `create table piece_version (
      piece_key integer not null references piece,
      n integer not null,
      text text not null,
      tree text not null,
      made_at text not null,
      primary key (piece_key, n)
    )`,
    `create table old_slug (slug ${wordColumn} primary key, piece_key integer not null references piece)`,
    `create table contributor (
      key ${keyColumn},
      slug ${wordColumn} not null unique,
      name ${wordColumn} not null,
      pieces integer not null
    )`,
    `create table credit (
      piece_key integer not null references piece,
      position integer not null,
      contributor_key integer not null references contributor,
      name text not null,
      title text not null,
      affiliation text not null,
      disclosure text not null,
      primary key (piece_key, position)
    )`,
    `create index credit_by_contributor on credit (contributor_key, piece_key)`,
    `create table subject (
      key ${keyColumn},
      kind text not null,
      slug ${wordColumn} not null,
      name ${wordColumn} not null,
      pieces integer not null,
      unique (kind, slug)
    )`,
    `create table piece_subject (
      piece_key integer not null references piece,
      subject_key integer not null references subject,
      position integer not null,
      primary key (piece_key, subject_key)
    )`,
    `create index piece_subject_by_subject on piece_subject (subject_key, piece_key)`,
    `create table correction (piece_key integer not null references piece, at text not null, text text not null)`,
    `create index correction_by_piece on correction (piece_key)`,
    `create table actor (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      name ${wordColumn} not null,
      kind text not null,
      pieces integer not null,
      claims integer not null
    )`,
    `create table piece_actor (
      piece_key integer not null references piece,
      actor_key integer not null references actor,
      mentions integer not null,
      claims integer not null,
      primary key (piece_key, actor_key)
    )`,
    `create index piece_actor_by_actor on piece_actor (actor_key, piece_key)`,
    `create table reading (
      piece_key integer primary key references piece,
      version integer not null,
      analyst text not null,
      at text not null,
      mentions text not null
    )`,
    `create table claim (
      piece_key integer not null references piece,
      id text not null,
      version integer not null,
      source_key integer not null references actor,
      target_key integer not null references actor,
      relation text not null,
      sign text,
      speaker text not null,
      statement text not null,
      hold integer not null,
      start integer not null,
      record text not null,
      primary key (piece_key, id)
    )`,
    `create index claim_by_source on claim (source_key, target_key)`,
    `create index claim_by_target on claim (target_key, source_key)`,
    `create index claim_by_hold on claim (hold)`,
    ...searchIndex,
  ],
};
