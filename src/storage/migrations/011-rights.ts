import type { Migration } from "./migration.ts";

/** Consents that readers gave and took back. */
export const rights: Migration = {
  name: "011-rights",
  statements: ({ keyColumn, wordColumn }) => [
    `create table consent_act (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      reader_key integer not null references reader on delete cascade,
      purpose ${wordColumn} not null,
      act text not null,
      wording text not null,
      version integer not null,
      at ${wordColumn} not null,
      place text not null
    )`,
    `create index consent_act_by_reader on consent_act (reader_key, purpose)`,
  ],
};
