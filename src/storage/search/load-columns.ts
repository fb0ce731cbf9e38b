import type { Kysely } from "kysely";
import type { PieceKind } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import type { Columns } from "./columns.ts";

const piecesAtOnce = 2000;

/** Brings the columns up to date with every piece that changed after `since`, a value of `library.change`. */
export async function loadColumns(db: Kysely<Schema>, columns: Columns, since: number): Promise<void> {
  // Keys first, from the index of stamps alone: with an order or a limit SQLite would go through every piece.
  const changed = await db.selectFrom("piece").select("key").where("stamp", ">", since).execute();
  for (let at = 0; at < changed.length; at += piecesAtOnce) {
    const keys = changed.slice(at, at + piecesAtOnce).map(({ key }) => key);
    const particulars = ["key", "status", "kind", "date"] as const;
    const pieces = await db.selectFrom("piece").select(particulars).where("key", "in", keys).execute();
    const contributors = await linked(db, "credit", "contributor_key", keys);
    const subjects = await linked(db, "piece_subject", "subject_key", keys);
    const actors = await linked(db, "piece_actor", "actor_key", keys);
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
}

type Link = { credit: "contributor_key"; piece_subject: "subject_key"; piece_actor: "actor_key" };

async function linked<T extends keyof Link>(
  db: Kysely<Schema>,
  table: T,
  column: Link[T],
  keys: number[],
): Promise<Map<number, number[]>> {
  const rows = (await db
    .selectFrom(table as "credit")
    .select(["piece_key", `${column as "contributor_key"} as other`])
    .distinct()
    .where("piece_key", "in", keys)
    .execute()) as { piece_key: number; other: number }[];
  const lists = new Map<number, number[]>();
  for (const { piece_key, other } of rows) {
    const list = lists.get(piece_key);
    if (list) list.push(other);
    else lists.set(piece_key, [other]);
  }
  return lists;
}
