import type { Kysely } from "kysely";
import type { Abstention, Claim, Mention } from "../../analyst/index.ts";
import type { Rereading } from "../../publication/second-reading/index.ts";
import { wholePieces } from "../pieces/read.ts";
import { readMark } from "../readings/unread.ts";
import type { Schema } from "../schema.ts";

/** Pieces whose reading this second reader has not gone over; see `SecondReadings.waiting`. */
export async function waiting(db: Kysely<Schema>, reader: string, after: string, limit: number): Promise<Rereading[]> {
  const rows = await db
    .selectFrom("piece")
    .innerJoin("reading", "reading.piece_key", "piece.key")
    .select(["piece.key", "piece.id", "analyst", "mentions", "doubts"])
    .where("status", "=", "published")
    .whereRef("reading.version", "=", "piece.version")
    .where("piece.id", ">", after)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom("second_reading")
            .select("reader")
            .whereRef("second_reading.piece_key", "=", "piece.key")
            .where("reader", "=", reader),
        ),
      ),
    )
    .orderBy("piece.id")
    .limit(limit)
    .execute();
  const keys = rows.map(({ key }) => key);
  const pieces = new Map((await wholePieces(db, keys)).map((piece) => [piece.id, piece]));
  const claims = await claimsOf(db, keys);
  return rows.flatMap(({ key, id, analyst, mentions, doubts }) => {
    const piece = pieces.get(id);
    if (piece === undefined) return [];
    const reading = {
      analyst: analystIn(analyst),
      // Claims of second readers stand among them, and are none of the engine's.
      claims: (claims.get(key) ?? []).filter((claim) => readMark(claim.analyst) === analyst),
      mentions: JSON.parse(mentions) as Mention[],
      abstentions: JSON.parse(doubts) as Abstention[],
    };
    return [{ id, version: piece.version, piece, reading }];
  });
}

async function claimsOf(db: Kysely<Schema>, keys: number[]): Promise<Map<number, Claim[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("claim")
    .select(["piece_key", "record"])
    .where("piece_key", "in", keys)
    .orderBy("start")
    .orderBy("id")
    .execute();
  const claims = new Map<number, Claim[]>();
  for (const { piece_key, record } of rows) {
    const own = claims.get(piece_key) ?? [];
    own.push(JSON.parse(record) as Claim);
    claims.set(piece_key, own);
  }
  return claims;
}

function analystIn(mark: string): { name: string; version: string } {
  const at = mark.lastIndexOf("@");
  return { name: mark.slice(0, at), version: mark.slice(at + 1) };
}
