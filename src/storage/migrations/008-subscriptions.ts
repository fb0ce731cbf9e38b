import type { Migration } from "./migration.ts";

/** Subscriptions, what the payment service said of them, access codes, institutions. */
export const subscriptions: Migration = {
  name: "008-subscriptions",
  statements: ({ keyColumn, wordColumn }) => [
    `create table subscription_turn (n integer not null)`,
    `insert into subscription_turn (n) values (0)`,
    `create table payer (
      reader_key integer primary key references reader on delete cascade,
      customer ${wordColumn} not null
    )`,
    `create table subscription (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      reader_key integer references reader on delete set null,
      customer text not null,
      price text not null,
      status text not null,
      period_start text not null,
      period_end text not null,
      ends_at text,
      suspended integer not null,
      invoice ${wordColumn},
      created_at ${wordColumn} not null,
      as_of ${wordColumn} not null,
      fetched_at ${wordColumn} not null,
      fetch_at ${wordColumn},
      failures integer not null,
      wish text,
      wish_at ${wordColumn},
      wish_failures integer not null
    )`,
    `create index subscription_by_reader on subscription (reader_key)`,
    `create index subscription_by_invoice on subscription (invoice)`,
    `create index subscription_by_fetch on subscription (fetch_at)`,
    `create index subscription_by_wish on subscription (wish_at)`,
    `create table payment_mark (
      payment ${wordColumn} not null,
      what ${wordColumn} not null,
      value ${wordColumn} not null,
      as_of ${wordColumn} not null,
      fetched_at ${wordColumn} not null,
      primary key (payment, what)
    )`,
    `create index payment_mark_by_value on payment_mark (what, value)`,
    `create table payment_event (
      id ${wordColumn} primary key,
      said text not null,
      received_at ${wordColumn} not null,
      due_at ${wordColumn},
      failures integer not null
    )`,
    `create index payment_event_by_due on payment_event (due_at)`,
    `create index payment_event_by_time on payment_event (received_at)`,
    `create table checkout (
      id ${wordColumn} primary key,
      reader_key integer references reader on delete set null,
      plan text not null,
      url text not null,
      opened_at ${wordColumn} not null,
      look_at ${wordColumn} not null
    )`,
    `create index checkout_by_look on checkout (look_at)`,
    `create index checkout_by_reader on checkout (reader_key)`,
    `create table subscription_notice (
      subscription_key integer not null references subscription on delete cascade,
      kind ${wordColumn} not null,
      about ${wordColumn} not null,
      settled_at text,
      primary key (subscription_key, kind, about)
    )`,
    `create index subscription_notice_by_state on subscription_notice (settled_at)`,
    `create table access_code (
      key ${keyColumn},
      hash ${wordColumn} not null unique,
      begins text not null,
      days integer not null,
      uses integer not null,
      used integer not null,
      ends_at text,
      made_at ${wordColumn} not null
    )`,
    `create table access_grant (
      code_key integer not null references access_code,
      meter ${wordColumn} not null,
      reader_key integer not null references reader on delete cascade,
      given_at text not null,
      until text not null,
      primary key (code_key, meter)
    )`,
    `create index access_grant_by_reader on access_grant (reader_key)`,
    `create table institution (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      name ${wordColumn} not null unique,
      networks text not null,
      domains text not null,
      until text not null,
      made_at text not null
    )`,
  ],
};
