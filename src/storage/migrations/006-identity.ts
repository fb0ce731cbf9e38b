import type { Migration } from "./migration.ts";

/** Codes, passkeys and issuers that readers sign in with. */
export const identity: Migration = {
  name: "006-identity",
  statements: ({ keyColumn, wordColumn }) => [
    `create table sign_in (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      browser ${wordColumn} not null unique,
      purpose ${wordColumn} not null,
      address text not null,
      address_key ${wordColumn} not null,
      reader_key integer references reader on delete cascade,
      code ${wordColumn} not null,
      link ${wordColumn} not null unique,
      tries integer not null,
      made_at ${wordColumn} not null,
      ends_at ${wordColumn} not null,
      place text not null,
      issuer ${wordColumn},
      subject ${wordColumn}
    )`,
    `create index sign_in_by_end on sign_in (ends_at)`,
    `create index sign_in_by_reader on sign_in (reader_key)`,
    `create index sign_in_by_address on sign_in (address_key)`,
    `create table passkey (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      reader_key integer not null references reader on delete cascade,
      credential ${wordColumn} not null unique,
      public_key text not null,
      counter bigint not null,
      transports text not null,
      name text not null,
      created_at ${wordColumn} not null,
      used_at text
    )`,
    `create index passkey_by_reader on passkey (reader_key)`,
    `create table issuer_account (
      issuer ${wordColumn} not null,
      subject ${wordColumn} not null,
      reader_key integer not null references reader on delete cascade,
      label text not null,
      linked_at ${wordColumn} not null,
      primary key (issuer, subject)
    )`,
    `create index issuer_account_by_reader on issuer_account (reader_key)`,
    `create table ceremony (
      token ${wordColumn} not null primary key,
      kind ${wordColumn} not null,
      browser ${wordColumn} not null,
      reader_key integer references reader on delete cascade,
      content text not null,
      made_at ${wordColumn} not null,
      ends_at ${wordColumn} not null
    )`,
    `create index ceremony_by_end on ceremony (ends_at)`,
    `create index ceremony_by_reader on ceremony (reader_key)`,
  ],
};
