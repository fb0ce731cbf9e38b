import type { Migration } from "./migration.ts";

/** Letters on their way to readers. */
export const letters: Migration = {
  name: "005-letters",
  statements: ({ keyColumn, wordColumn }) => [
    `create table letter (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      kind text not null,
      address text not null,
      address_key ${wordColumn} not null,
      subject text not null,
      text text not null,
      html text not null,
      headers text not null,
      state ${wordColumn} not null,
      made_at ${wordColumn} not null,
      due_at ${wordColumn} not null,
      until ${wordColumn} not null,
      attempts integer not null,
      reason text,
      settled_at ${wordColumn}
    )`,
    `create index letter_by_due on letter (state, due_at)`,
    `create index letter_by_address on letter (address_key)`,
  ],
};
