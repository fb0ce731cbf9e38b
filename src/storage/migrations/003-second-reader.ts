import type { Migration } from "./migration.ts";

/** Where the engine is unsure, what a second reader answered about it, and what that cost. */
export const secondReader: Migration = {
  name: "003-second-reader",
  statements: ({ keyColumn, wordColumn }) => [
    `alter table reading add column doubts text not null default '[]'`,
    `create table second_reading (
      piece_key integer not null references piece,
      reader ${wordColumn} not null,
      at text not null,
      primary key (piece_key, reader)
    )`,
    `create table second_reader_answer (
      question ${wordColumn} primary key,
      piece_key integer not null references piece,
      content text not null,
      cut_off integer not null,
      at text not null
    )`,
    `create index second_reader_answer_by_piece on second_reader_answer (piece_key)`,
    `create table second_reader_expense (
      key ${keyColumn},
      question ${wordColumn} not null,
      month ${wordColumn} not null,
      model text not null,
      at ${wordColumn} not null,
      reserved bigint not null,
      cost bigint,
      tokens_in integer,
      tokens_out integer
    )`,
    `create index second_reader_expense_by_month on second_reader_expense (month)`,
    `create index second_reader_expense_by_question on second_reader_expense (question)`,
  ],
};
