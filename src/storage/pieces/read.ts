import type { Kysely, Selectable } from "kysely";
import type { Document, Piece, PieceAt, PieceStamp, PieceStatus, Tombstone } from "../../publication/index.ts";
import { precompiled } from "../precompiled.ts";
import type { PieceTable, Schema } from "../schema.ts";
import { creditsOf, subjectsOf } from "./summaries.ts";

/** Reads single pieces. */
export interface PieceReading {
  stampAt(slug: string): Promise<PieceStamp | null>;
  at(slug: string): Promise<PieceAt | null>;
  find(reference: string): Promise<PieceAt | null>;
}

export function readPieces(db: Kysely<Schema>): PieceReading {
  const stampsAt = precompiled(db, (db, slug) =>
    db.selectFrom("piece").select(["id", "status", "access", "stamp"]).where("slug", "=", slug),
  );
  const bySlug = precompiled(db, (db, slug) => current(db).where("slug", "=", slug));
  const bySourceId = precompiled(db, (db, id) => current(db).where("source_id", "=", id));
  const byId = precompiled(db, (db, id) => current(db).where("id", "=", id));
  const movedFrom = precompiled(db, (db, slug) =>
    db
      .selectFrom("old_slug")
      .innerJoin("piece", "piece.key", "old_slug.piece_key")
      .select(["piece.slug", "status"])
      .where("old_slug.slug", "=", slug),
  );
  return {
    async stampAt(slug) {
      const [row] = await stampsAt(slug);
      return row
        ? {
            id: row.id,
            status: row.status as PieceStatus,
            access: row.access as Piece["access"],
            stamp: String(row.stamp),
          }
        : null;
    },
    async at(slug) {
      const [row] = await bySlug(slug);
      if (row) return row.status === "draft" ? null : pieceAt(db, row);
      const [moved] = await movedFrom(slug);
      return moved && moved.status !== "draft" ? { kind: "moved", slug: moved.slug } : null;
    },
    async find(reference) {
      for (const by of [byId, bySourceId, bySlug]) {
        const [row] = await by(reference);
        if (row) return pieceAt(db, row);
      }
      const [moved] = await movedFrom(reference);
      return moved ? { kind: "moved", slug: moved.slug } : null;
    },
  };
}

/** Whole pieces by key, in the order of the keys; withdrawn ones are left out. */
export async function wholePieces(db: Kysely<Schema>, keys: number[]): Promise<Piece[]> {
  if (keys.length === 0) return [];
  const rows = await current(db).where("key", "in", keys).execute();
  const pieces = await assembled(db, rows);
  return keys.flatMap((key) => pieces.get(key) ?? []);
}

/** Pieces with their current words; a withdrawn piece has none. */
function current(db: Kysely<Schema>) {
  return db
    .selectFrom("piece")
    .leftJoin("piece_version", (join) =>
      join.onRef("piece_version.piece_key", "=", "piece.key").onRef("piece_version.n", "=", "piece.version"),
    )
    .selectAll("piece")
    .select(["piece_version.text", "piece_version.tree"]);
}

type CurrentRow = Selectable<PieceTable> & { text: string | null; tree: string | null };

async function pieceAt(db: Kysely<Schema>, row: CurrentRow): Promise<PieceAt> {
  if (row.status === "withdrawn") return { kind: "withdrawn", tombstone: tombstoneOf(row) };
  const piece = (await assembled(db, [row])).get(row.key) as Piece;
  return { kind: "piece", piece };
}

export function tombstoneOf(row: Pick<PieceTable, "id" | "slug" | "withdrawn_at" | "withdrawn_reason">): Tombstone {
  return { id: row.id, slug: row.slug, withdrawnAt: row.withdrawn_at ?? "", reason: row.withdrawn_reason ?? "" };
}

async function assembled(db: Kysely<Schema>, rows: CurrentRow[]): Promise<Map<number, Piece>> {
  const keys = rows.map(({ key }) => key);
  const [credits, subjects, corrections] = [
    await creditsOf(db, keys),
    await subjectsOf(db, keys),
    await correctionsOf(db, keys),
  ];
  const pieces = new Map<number, Piece>();
  for (const row of rows) {
    if (row.text === null || row.tree === null) continue;
    pieces.set(row.key, {
      id: row.id,
      sourceId: row.source_id,
      slug: row.slug,
      kind: row.kind as Piece["kind"],
      status: row.status as Piece["status"],
      access: row.access as Piece["access"],
      title: row.title,
      standfirst: row.standfirst,
      date: row.date,
      lang: row.lang,
      dir: row.dir as Piece["dir"],
      method: row.method,
      version: row.version,
      document: { text: row.text, ...(JSON.parse(row.tree) as Omit<Document, "text">) },
      credits: credits.get(row.key) ?? [],
      subjects: subjects.get(row.key) ?? [],
      corrections: corrections
        .filter((correction) => correction.piece_key === row.key)
        .map(({ at, text }) => ({ at, text })),
      publishedAt: row.published_at,
      updatedAt: row.updated_at,
    });
  }
  return pieces;
}

async function correctionsOf(db: Kysely<Schema>, keys: number[]) {
  return db
    .selectFrom("correction")
    .select(["piece_key", "at", "text"])
    .where("piece_key", "in", keys)
    .orderBy("at")
    .execute();
}
