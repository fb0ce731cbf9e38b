import { sql, type Kysely, type RawBuilder, type SqlBool } from "kysely";
import type { PieceKind } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import type { Columns } from "./columns.ts";

// Few enough that what is read dies young, and the heap stays small.
const piecesAtOnce = 500;

/** Says of a column of keys which pieces are meant. */
type Which = (column: "key" | "piece_key") => RawBuilder<SqlBool>;

/** Brings the columns up to date with every piece that changed after `since`, a value of `library.change`. */
export async function loadColumns(db: Kysely<Schema>, columns: Columns, since: number): Promise<void> {
  if (since === 0) return loadAll(db, columns);
  // Keys first, from the index of stamps alone: with an order or a limit SQLite would go through every piece.
  const changed = await db.selectFrom("piece").select("key").where("stamp", ">", since).execute();
  for (let at = 0; at < changed.length; at += piecesAtOnce) {
    const keys = changed.slice(at, at + piecesAtOnce).map(({ key }) => key);
    await loadSome(db, columns, (column) => sql`${sql.ref(column)} in (${sql.join(keys)})`);
  }
}

async function loadAll(db: Kysely<Schema>, columns: Columns): Promise<void> {
  const { last } = await db
    .selectFrom("piece")
    .select(({ fn }) => fn.max("key").as("last"))
    .executeTakeFirstOrThrow();
  for (let at = 0; at <= last; at += piecesAtOnce) {
    await loadSome(db, columns, (column) => sql`${sql.ref(column)} between ${at} and ${at + piecesAtOnce - 1}`);
  }
}

async function loadSome(db: Kysely<Schema>, columns: Columns, which: Which): Promise<void> {
  const pieces = await db.selectFrom("piece").select(["key", "status", "kind", "date"]).where(which("key")).execute();
  const contributors = await linked(db, "credit", "contributor_key", which);
  const subjects = await linked(db, "piece_subject", "subject_key", which);
  const actors = await linked(db, "piece_actor", "actor_key", which);
  for (const { key, status, kind, date } of pieces) {
    columns.set({
      key,
      published: status === "published",
      kind: kind as PieceKind,
      date,
      contributors: contributors.get(key) ?? [],
      subjects: subjects.get(key) ?? [],
      actors: actors.get(key) ?? [],
    });
  }
}

type Link = { credit: "contributor_key"; piece_subject: "subject_key"; piece_actor: "actor_key" };

async function linked<T extends keyof Link>(
  db: Kysely<Schema>,
  table: T,
  column: Link[T],
  which: Which,
): Promise<Map<number, number[]>> {
  const rows = (await db
    .selectFrom(table as "credit")
    .select(["piece_key", `${column as "contributor_key"} as other`])
    .distinct()
    .where(which("piece_key"))
    .execute()) as { piece_key: number; other: number }[];
  const lists = new Map<number, number[]>();
  for (const { piece_key, other } of rows) {
    const list = lists.get(piece_key);
    if (list) list.push(other);
    else lists.set(piece_key, [other]);
  }
  return lists;
}
