import type { Kysely, Selectable } from "kysely";
import type { Document, Piece, PieceAt, PieceStamp, PieceStatus, Tombstone } from "../../publication/index.ts";
import { precompiled, remembered } from "../precompiled.ts";
import type { Engine } from "../engine.ts";
import type { PieceTable, Schema } from "../schema.ts";
import { correctionOf, correctionRows, creditOf, creditRows, grouped, subjectOf, subjectRows } from "./parts.ts";

/** Reads single pieces. */
export interface PieceReading {
  stampAt(slug: string): Promise<PieceStamp | null>;
  at(slug: string): Promise<PieceAt | null>;
  find(reference: string): Promise<PieceAt | null>;
}

export function readPieces(engine: Engine): PieceReading {
  const stampsAt = remembered(engine, (db, slug: string) =>
    db.selectFrom("piece").select(["id", "status", "access", "stamp", "talk"]).where("slug", "=", slug),
  );
  const bySlug = precompiled(engine, (db, slug: string) => current(db).where("slug", "=", slug));
  const bySourceId = precompiled(engine, (db, id: string) => current(db).where("source_id", "=", id));
  const byId = precompiled(engine, (db, id: string) => current(db).where("id", "=", id));
  const movedFrom = precompiled(engine, (db, slug: string) =>
    db
      .selectFrom("old_slug")
      .innerJoin("piece", "piece.key", "old_slug.piece_key")
      .select(["piece.slug", "status"])
      .where("old_slug.slug", "=", slug),
  );
  const credits = precompiled(engine, (db, key: number) => creditRows(db).where("piece_key", "=", key));
  const subjects = precompiled(engine, (db, key: number) => subjectRows(db).where("piece_key", "=", key));
  const corrections = precompiled(engine, (db, key: number) => correctionRows(db).where("piece_key", "=", key));

  const pieceAt = async (row: CurrentRow): Promise<PieceAt | null> => {
    if (row.status === "withdrawn") return { kind: "withdrawn", tombstone: tombstoneOf(row) };
    const { key } = row;
    const [credited, filed, corrected] = await Promise.all([credits(key), subjects(key), corrections(key)]);
    const parts = {
      credits: credited.map(creditOf),
      subjects: filed.map(subjectOf),
      corrections: corrected.map(correctionOf),
    };
    return { kind: "piece", piece: pieceOf(row, parts) };
  };
  return {
    async stampAt(slug) {
      const [row] = await stampsAt(slug);
      if (!row) return null;
      return {
        id: row.id,
        status: row.status as PieceStatus,
        access: row.access as Piece["access"],
        stamp: String(row.stamp),
        talk: row.talk,
      };
    },
    async at(slug) {
      const [row] = await bySlug(slug);
      if (row) return row.status === "draft" ? null : pieceAt(row);
      const [moved] = await movedFrom(slug);
      return moved && moved.status !== "draft" ? { kind: "moved", slug: moved.slug } : null;
    },
    async find(reference) {
      for (const by of [byId, bySourceId, bySlug]) {
        const [row] = await by(reference);
        if (row) return pieceAt(row);
      }
      const [moved] = await movedFrom(reference);
      return moved ? { kind: "moved", slug: moved.slug } : null;
    },
  };
}

/** Whole pieces by key, in the order of the keys; withdrawn ones are left out. */
export async function wholePieces(db: Kysely<Schema>, keys: number[]): Promise<Piece[]> {
  if (keys.length === 0) return [];
  const rows = await current(db).where("key", "in", keys).where("status", "<>", "withdrawn").execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const credits = grouped(await creditRows(db).where("piece_key", "in", keys).execute(), creditOf);
  const subjects = grouped(await subjectRows(db).where("piece_key", "in", keys).execute(), subjectOf);
  const corrections = grouped(await correctionRows(db).where("piece_key", "in", keys).execute(), correctionOf);
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const parts = {
      credits: credits.get(key) ?? [],
      subjects: subjects.get(key) ?? [],
      corrections: corrections.get(key) ?? [],
    };
    return [pieceOf(row, parts)];
  });
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

export function tombstoneOf(row: Pick<PieceTable, "id" | "slug" | "withdrawn_at" | "withdrawn_reason">): Tombstone {
  return { id: row.id, slug: row.slug, withdrawnAt: row.withdrawn_at ?? "", reason: row.withdrawn_reason ?? "" };
}

function pieceOf(row: CurrentRow, parts: Pick<Piece, "credits" | "subjects" | "corrections">): Piece {
  return {
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
    document: { text: row.text ?? "", ...(JSON.parse(row.tree ?? "{}") as Omit<Document, "text">) },
    ...parts,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
  };
}
