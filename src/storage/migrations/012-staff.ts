import type { Migration } from "./migration.ts";

/** Who works at the desk, and what they did there. */
export const staff: Migration = {
  name: "012-staff",
  statements: ({ keyColumn, wordColumn }) => [
    `create table staff_factor (
      reader_key integer primary key references reader on delete cascade,
      address_key text not null,
      secret text not null,
      since text not null,
      last_step integer,
      wrong integer not null,
      paused_until text
    )`,
    `create table staff_recovery_code (
      reader_key integer not null references staff_factor on delete cascade,
      code ${wordColumn} not null,
      primary key (reader_key, code)
    )`,
    `create table desk_log (
      key ${keyColumn},
      at ${wordColumn} not null,
      reader_key integer references reader on delete set null,
      role text not null,
      what text not null,
      on_what text not null
    )`,
    `create index desk_log_by_time on desk_log (at)`,
    `create index desk_log_by_reader on desk_log (reader_key)`,
  ],
};
