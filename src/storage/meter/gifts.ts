import type { Kysely } from "kysely";
import type { Accepted, Budget, Gift, Gifts, Given, Holder, NewGift } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { lockMeter, publishedPiece } from "./spend.ts";

/** The port `Gifts` over an engine. */
export function giftsOf(engine: Engine): Gifts {
  const { reader } = engine;
  return {
    given: (giver, since) => givenSince(reader, giver, since),
    give: (gift, budget, now) => give(engine, gift, budget, now),
    gift: (token, now) => giftAt(reader, token, now),
    accept: (token, holder, now) => accept(engine, token, holder, now),
  };
}

async function giftAt(db: Kysely<Schema>, token: string, now: Date): Promise<Gift | null> {
  const row = await db
    .selectFrom("gift")
    .innerJoin("piece", "piece.key", "gift.piece_key")
    .select(["id", "slug", "title", "standfirst", "lang", "dir", "giver_name", "expires_at", "openings_left"])
    .where("token", "=", token)
    .where("expires_at", ">", now.toISOString())
    .where("status", "=", "published")
    .executeTakeFirst();
  if (!row) return null;
  const { giver_name, expires_at, openings_left, dir, ...piece } = row;
  return {
    piece: { ...piece, dir: dir as Gift["piece"]["dir"] },
    from: giver_name,
    expiresAt: expires_at,
    left: openings_left,
  };
}

async function givenSince(db: Kysely<Schema>, giver: Holder, since: Date): Promise<number> {
  const { n } = await db
    .selectFrom("gift")
    .innerJoin("piece", "piece.key", "gift.piece_key")
    .select((count) => count.fn.countAll().as("n"))
    .where("giver", "=", giver)
    .where("made_at", ">=", since.toISOString())
    .where("status", "<>", "withdrawn")
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function give({ writer }: Engine, gift: NewGift, { most, since }: Budget, now: Date): Promise<Given> {
  return writer.transaction().execute(async (trx) => {
    await lockMeter(trx, gift.giver);
    const left = Math.max(0, most - (await givenSince(trx, gift.giver, since)));
    const same = await trx.selectFrom("gift").select("key").where("token", "=", gift.token).executeTakeFirst();
    if (same) return { kind: "already", left };
    if (left === 0) return { kind: "metered", left };
    const piece = await publishedPiece(trx, gift.pieceId);
    if (!piece) return { kind: "gone" };
    await trx
      .insertInto("gift")
      .values({
        token: gift.token,
        giver: gift.giver,
        piece_key: piece.key,
        giver_name: gift.from,
        made_at: now.toISOString(),
        expires_at: gift.expiresAt.toISOString(),
        openings_left: gift.openings,
      })
      .execute();
    return { kind: "given", left: left - 1 };
  });
}

async function accept({ writer }: Engine, token: string, holder: Holder, now: Date): Promise<Accepted> {
  return writer.transaction().execute(async (trx) => {
    // Writing the row, even unchanged, takes its lock: the last opening is not given away twice.
    await trx
      .updateTable("gift")
      .set((row) => ({ openings_left: row.ref("openings_left") }))
      .where("token", "=", token)
      .execute();
    const gift = await giftAt(trx, token, now);
    const piece = gift && (await publishedPiece(trx, gift.piece.id));
    if (!gift || !piece) return { kind: "gone" };
    const { key: piece_key, slug } = piece;
    const held = await trx
      .selectFrom("opened")
      .select("at")
      .where("holder", "=", holder)
      .where("piece_key", "=", piece_key)
      .executeTakeFirst();
    if (held) return { kind: "already", slug };
    if (gift.left === 0) return { kind: "gone" };
    await trx
      .updateTable("gift")
      .set({ openings_left: gift.left - 1 })
      .where("token", "=", token)
      .execute();
    await trx
      .insertInto("opened")
      .values({ holder, piece_key, how: "gift", at: now.toISOString() })
      .onConflict((conflict) => conflict.columns(["holder", "piece_key"]).doNothing())
      .execute();
    return { kind: "opened", slug };
  });
}
