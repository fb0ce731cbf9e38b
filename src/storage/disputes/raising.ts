import type { Kysely } from "kysely";
import { v7 as uuid } from "uuid";
import type { Claim } from "../../analyst/index.ts";
import { anchorOf, disputeTimes, type NewDispute } from "../../publication/disputes/index.ts";
import { addressKey } from "../../readers/identity/index.ts";
import { change, type Change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { ruleAnew } from "../readings/rulings.ts";
import type { Schema } from "../schema.ts";

/** Keeps what somebody says is wrong; see `Disputes.raise`. */
export async function raise(engine: Engine, dispute: NewDispute, now: Date): Promise<{ id: string } | null> {
  return change(engine, async (under) => {
    const piece = await publishedPiece(under, dispute.pieceId);
    if (!piece) return null;
    const claim = dispute.claim === null ? null : await claimIn(under, piece.key, dispute.claim);
    if (dispute.claim !== null && claim === null) return null;
    return raiseUnder(under, { ...dispute, pieceKey: piece.key, claim, by: "reader" }, now);
  });
}

/** The same as part of a change, on a claim that is known to be there. */
export async function raiseUnder(
  under: Change,
  {
    pieceKey,
    claim,
    by,
    passage,
    text,
    disputant,
    token,
  }: Omit<NewDispute, "pieceId" | "claim"> & { pieceKey: number; claim: Claim | null; by: "speaker" | "reader" },
  now: Date,
): Promise<{ id: string }> {
  const { trx } = under;
  const address_key = addressKey(disputant.address);
  const again = await openAlready(trx, { piece_key: pieceKey, address_key, claim: claim?.id ?? null });
  if (again) return again;
  const { key, id } = await trx
    .insertInto("dispute")
    .values({
      id: uuid(),
      piece_key: pieceKey,
      kind: claim ? "claim" : "correction",
      state: "unconfirmed",
      raised_by: by,
      anchor: claim && JSON.stringify(anchorOf(claim)),
      claim: claim?.id ?? null,
      passage: claim?.evidence.quote ?? passage,
      text,
      name: disputant.name,
      address: disputant.address,
      address_key,
      token,
      made_at: now.toISOString(),
      opened_at: null,
      ruled_at: null,
      answer: "",
      staff_key: null,
    })
    .returning(["key", "id"])
    .executeTakeFirstOrThrow();
  if (token === null) await openUnder(under, key, now);
  return { id };
}

/**
 * The dispute by which the same address disputes the same claim already. One that nobody has confirmed yet stands in
 * nobody's way: anyone may have given the address.
 */
async function openAlready(
  trx: Kysely<Schema>,
  { piece_key, address_key, claim }: { piece_key: number; address_key: string; claim: string | null },
): Promise<{ id: string } | undefined> {
  return trx
    .selectFrom("dispute")
    .select("id")
    .where("piece_key", "=", piece_key)
    .where("state", "=", "open")
    .where("address_key", "=", address_key)
    .where("claim", "=", claim)
    .executeTakeFirst();
}

/** Whether a token is still good; see `Disputes.awaits`. */
export async function awaits(db: Kysely<Schema>, token: string, now: Date): Promise<boolean> {
  return (await unconfirmed(db, token, now).select("key").executeTakeFirst()) !== undefined;
}

/** Opens the dispute that a token was made for; see `Disputes.confirm`. */
export async function confirm(engine: Engine, token: string, now: Date): Promise<{ id: string } | null> {
  return change(engine, async (under) => {
    const { trx } = under;
    const found = await unconfirmed(trx, token, now)
      .select(["key", "id", "piece_key", "address_key", "claim"])
      .executeTakeFirst();
    if (!found) return null;
    const again = await openAlready(trx, found);
    if (again) {
      await trx.deleteFrom("dispute").where("key", "=", found.key).execute();
      return again;
    }
    await openUnder(under, found.key, now);
    return { id: found.id };
  });
}

function unconfirmed(db: Kysely<Schema>, token: string, now: Date) {
  return db
    .selectFrom("dispute")
    .where("token", "=", token)
    .where("state", "=", "unconfirmed")
    .where("made_at", ">", new Date(now.getTime() - disputeTimes.unconfirmed * 1000).toISOString());
}

async function openUnder(under: Change, key: number, now: Date): Promise<void> {
  const { trx } = under;
  const opened_at = now.toISOString();
  const { piece_key, anchor, raised_by } = await trx
    .updateTable("dispute")
    .set({ state: "open", token: null, opened_at })
    .where("key", "=", key)
    .returning(["piece_key", "anchor", "raised_by"])
    .executeTakeFirstOrThrow();
  if (anchor !== null) {
    await trx
      .insertInto("claim_ruling")
      .values({
        piece_key,
        anchor,
        kind: "disputed",
        ruled_by: raised_by,
        at: opened_at,
        dispute_key: key,
        contributor: null,
      })
      .execute();
  }
  await ruleAnew(under, piece_key);
}

async function publishedPiece({ trx }: Change, id: string) {
  return trx
    .selectFrom("piece")
    .select("key")
    .where("id", "=", id)
    .where("status", "=", "published")
    .executeTakeFirst();
}

/** A claim that readers see: of others nobody knows, so nobody disputes them. */
async function claimIn({ trx }: Change, pieceKey: number, id: string): Promise<Claim | null> {
  const row = await trx
    .selectFrom("claim")
    .select("record")
    .where("piece_key", "=", pieceKey)
    .where("id", "=", id)
    .where("shown", "=", 1)
    .executeTakeFirst();
  return row ? (JSON.parse(row.record) as Claim) : null;
}
