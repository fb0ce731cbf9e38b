import type { Migration } from "./migration.ts";

/** Advertisements and their counts by day. */
export const ads: Migration = {
  name: "013-ads",
  statements: ({ keyColumn, wordColumn }) => [
    `create table ad (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      buyer text not null,
      headline text not null,
      words text not null,
      link text not null,
      image ${wordColumn},
      image_width integer not null,
      image_height integer not null,
      alt text not null,
      on_pages integer not null,
      in_mail integer not null,
      first_day ${wordColumn} not null,
      last_day ${wordColumn} not null,
      most_views integer,
      weight integer not null,
      ended_at text,
      created_at text not null
    )`,
    `create index ad_by_last_day on ad (last_day)`,
    `create table ad_image (
      name ${wordColumn} primary key,
      content text not null
    )`,
    `create table ad_day (
      ad_key integer not null references ad on delete cascade,
      day ${wordColumn} not null,
      views integer not null,
      visits integer not null,
      primary key (ad_key, day)
    )`,
  ],
};
