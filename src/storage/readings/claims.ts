import type { Kysely } from "kysely";
import type { Claim, Mention } from "../../analyst/index.ts";
import type { PieceClaim, Readings } from "../../publication/index.ts";
import type { ClaimRuling } from "../../publication/disputes/index.ts";
import type { Schema } from "../schema.ts";
import { isSaid, isSeen } from "./said.ts";

/** What was read in one piece; see `Readings.ofPiece`. */
export async function ofPiece(db: Kysely<Schema>, pieceId: string): ReturnType<Readings["ofPiece"]> {
  const reading = await db
    .selectFrom("reading")
    .innerJoin("piece", "piece.key", "reading.piece_key")
    .select("mentions")
    .where("piece.id", "=", pieceId)
    .executeTakeFirst();
  if (!reading) return { claims: [], mentions: [], read: false };
  const rows = await shown(db).where("piece.id", "=", pieceId).orderBy("start").orderBy("claim.id").execute();
  return { claims: rows.map(pieceClaim), mentions: JSON.parse(reading.mentions) as Mention[], read: true };
}

/** What was said between two actors, either way, newest pieces first; see `Readings.between`. */
export async function between(db: Kysely<Schema>, one: string, other: string): Promise<PieceClaim[]> {
  const actors = await db.selectFrom("actor").select(["key", "id"]).where("id", "in", [one, other]).execute();
  const keyOf = (id: string) => actors.find((actor) => actor.id === id)?.key;
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === undefined || b === undefined) return [];
  const rows = await shown(db)
    .where((is) =>
      is.or([
        is.and([is("source_key", "=", a), is("target_key", "=", b)]),
        is.and([is("source_key", "=", b), is("target_key", "=", a)]),
      ]),
    )
    .where((is) => isSaid(is.ref("claim.record")))
    .orderBy("sort_date", "desc")
    .orderBy("piece.id", "desc")
    .orderBy("start")
    .orderBy("claim.id")
    .execute();
  return rows.map(pieceClaim);
}

/** Claims that readers see, of published pieces. */
function shown(db: Kysely<Schema>) {
  return claimsOfPublished(db).where(isSeen);
}

/** Claims of published pieces, also those that readers do not see. */
export function claimsOfPublished(db: Kysely<Schema>) {
  return db
    .selectFrom("claim")
    .innerJoin("piece", "piece.key", "claim.piece_key")
    .select([
      "claim.record",
      "claim.version",
      "claim.rulings",
      "piece.id",
      "piece.slug",
      "piece.title",
      "piece.date",
      "piece.access",
      "piece.kind",
    ])
    .where("status", "=", "published");
}

type ShownRow = Awaited<ReturnType<ReturnType<typeof shown>["executeTakeFirstOrThrow"]>>;

export function pieceClaim({ record, rulings, version, id, slug, title, date, access, kind }: ShownRow): PieceClaim {
  return {
    ...(JSON.parse(record) as Claim),
    piece: {
      id,
      slug,
      title,
      date,
      access: access as PieceClaim["piece"]["access"],
      kind: kind as PieceClaim["piece"]["kind"],
    },
    version,
    ...(rulings !== "[]" && { rulings: JSON.parse(rulings) as ClaimRuling[] }),
  };
}
