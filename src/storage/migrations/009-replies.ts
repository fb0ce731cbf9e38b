import type { Migration } from "./migration.ts";

/** Replies under pieces, likes, and rulings on them. */
export const replies: Migration = {
  name: "009-replies",
  statements: ({ keyColumn, wordColumn }) => [
    `alter table piece add column talk integer not null default 0`,
    `create table reply (
      key ${keyColumn},
      id ${wordColumn} not null unique,
      piece_key integer not null references piece,
      head_key integer references reply,
      answers_key integer references reply,
      reader_key integer references reader on delete set null,
      writer ${wordColumn} not null,
      name text not null,
      address text,
      text text not null,
      quote text not null,
      quote_start integer,
      quote_end integer,
      state ${wordColumn} not null,
      reasons text not null,
      tells integer not null,
      likes integer not null default 0,
      reports integer not null default 0,
      submission ${wordColumn} not null unique,
      token ${wordColumn} unique,
      written_at ${wordColumn} not null,
      published_at ${wordColumn},
      edited_at text,
      has_left integer not null default 0
    )`,
    `create index reply_by_piece on reply (piece_key, state)`,
    `create index reply_by_head on reply (head_key)`,
    `create index reply_by_answers on reply (answers_key)`,
    `create index reply_by_state on reply (state, written_at)`,
    `create index reply_by_writer on reply (writer, written_at)`,
    `create index reply_by_reader on reply (reader_key)`,
    `create index reply_by_reports on reply (written_at) where reports > 0`,
    `create table reply_ruling (
      key ${keyColumn},
      reply_key integer not null references reply on delete cascade,
      staff_key integer references reader on delete set null,
      ruling text not null,
      before text not null,
      after text not null,
      reasons text not null,
      reports integer not null,
      at ${wordColumn} not null,
      undone integer not null default 0
    )`,
    `create index reply_ruling_by_reply on reply_ruling (reply_key)`,
    `create index reply_ruling_by_staff on reply_ruling (staff_key, at)`,
    `create table reply_like (
      reply_key integer not null references reply on delete cascade,
      reader_key integer not null references reader on delete cascade,
      at text not null,
      primary key (reply_key, reader_key)
    )`,
    `create index reply_like_by_reader on reply_like (reader_key)`,
    `create table piece_like (
      piece_key integer not null references piece,
      reader_key integer not null references reader on delete cascade,
      at text not null,
      primary key (piece_key, reader_key)
    )`,
    `create index piece_like_by_reader on piece_like (reader_key)`,
    `create table reply_report (
      reply_key integer not null references reply on delete cascade,
      reader_key integer not null references reader on delete cascade,
      at text not null,
      primary key (reply_key, reader_key)
    )`,
    `create index reply_report_by_reader on reply_report (reader_key)`,
    `create table reader_contributor (
      reader_key integer not null references reader on delete cascade,
      contributor ${wordColumn} not null,
      at text not null,
      primary key (reader_key, contributor)
    )`,
    `create table reader_picture (
      reader_key integer primary key references reader on delete cascade,
      hash ${wordColumn} not null,
      bytes text not null,
      at text not null
    )`,
    `create index reader_picture_by_hash on reader_picture (hash)`,
    `create table reply_door (
      piece_key integer primary key references piece,
      open integer not null,
      at text not null
    )`,
    `create table blocked_word (word ${wordColumn} primary key, at text not null)`,
    `create table spam_lesson (
      reply_id ${wordColumn} primary key references reply (id) on delete cascade,
      steps text not null
    )`,
    `create table spam_mark (mark integer primary key, added integer not null)`,
  ],
};
