import type { Migration } from "./migration.ts";

/** Disputes over claims, requests for corrections, invitations to contributors, and what all of them say of claims. */
export const disputes: Migration = {
  name: "014-disputes",
  statements: ({ keyColumn, wordColumn }) => [
    `alter table library add column hides_disputed integer not null default 0`,
    `alter table claim add column standing text not null default ''`,
    `alter table claim add column rulings text not null default '[]'`,
    `create table dispute (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      piece_key integer not null references piece,
      kind text not null,
      state ${wordColumn} not null,
      raised_by text not null,
      anchor text,
      claim ${wordColumn},
      passage text not null,
      text text not null,
      name text not null,
      address text not null,
      address_key ${wordColumn} not null,
      token ${wordColumn} unique,
      made_at ${wordColumn} not null,
      opened_at ${wordColumn},
      ruled_at ${wordColumn},
      answer text not null,
      staff_key integer references reader on delete set null
    )`,
    `create index dispute_by_piece on dispute (piece_key, state)`,
    `create index dispute_by_state on dispute (state, opened_at)`,
    `create index dispute_by_address on dispute (address_key)`,
    `create table invitation (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      piece_key integer not null references piece,
      contributor ${wordColumn} not null,
      name text not null,
      address text not null,
      address_key ${wordColumn} not null,
      token ${wordColumn} not null unique,
      made_at ${wordColumn} not null,
      expires_at ${wordColumn} not null,
      staff_key integer references reader on delete set null,
      unique (piece_key, contributor)
    )`,
    `create index invitation_by_address on invitation (address_key)`,
    `create table claim_ruling (
      key ${keyColumn},
      piece_key integer not null references piece,
      anchor text not null,
      kind text not null,
      ruled_by text not null,
      at text not null,
      dispute_key integer references dispute on delete cascade,
      contributor ${wordColumn}
    )`,
    `create index claim_ruling_by_piece on claim_ruling (piece_key)`,
    `create index claim_ruling_by_dispute on claim_ruling (dispute_key)`,
  ],
};
