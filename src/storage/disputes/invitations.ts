import type { Kysely } from "kysely";
import { v7 as uuid } from "uuid";
import type { Claim } from "../../analyst/index.ts";
import {
  anchorOf,
  disputeTimes,
  holdsFor,
  type Anchor,
  type Invitation,
  type Invitations,
  type SpokenClaim,
} from "../../publication/disputes/index.ts";
import { addressKey } from "../../readers/identity/index.ts";
import { change, type Change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { claimsOfPublished, pieceClaim } from "../readings/claims.ts";
import { ruleAnew } from "../readings/rulings.ts";
import type { Schema } from "../schema.ts";
import { raiseUnder } from "./raising.ts";

/** The port `Invitations` over an engine. */
export function openInvitations(engine: Engine): Invitations {
  const db = engine.reader;
  return {
    async invite({ pieceId, contributor, address, token, staff }, now) {
      const id = uuid();
      const invited = await change(engine, async ({ trx }) => {
        const credit = await trx
          .selectFrom("credit")
          .innerJoin("piece", "piece.key", "credit.piece_key")
          .innerJoin("contributor", "contributor.key", "credit.contributor_key")
          .select(["credit.piece_key", "credit.name"])
          .where("piece.id", "=", pieceId)
          .where("piece.status", "=", "published")
          .where("contributor.slug", "=", contributor)
          .executeTakeFirst();
        if (!credit) return false;
        const { piece_key, name } = credit;
        await trx
          .deleteFrom("invitation")
          .where("piece_key", "=", piece_key)
          .where("contributor", "=", contributor)
          .execute();
        await trx
          .insertInto("invitation")
          .values((of) => ({
            id,
            piece_key,
            contributor,
            name,
            address,
            address_key: addressKey(address),
            token,
            made_at: now.toISOString(),
            expires_at: new Date(now.getTime() + disputeTimes.invitation * 1000).toISOString(),
            staff_key: of.selectFrom("reader").select("key").where("id", "=", staff),
          }))
          .execute();
        return true;
      });
      const row = invited ? await good(engine.writer, now).where("invitation.id", "=", id).executeTakeFirst() : null;
      return row ? invitationOf(engine.writer, row) : null;
    },
    async at(token, now) {
      const row = await good(db, now).where("token", "=", token).executeTakeFirst();
      if (!row) return null;
      return { invitation: await invitationOf(db, row), claims: await spoken(db, row) };
    },
    confirm: (token, claimId, now) =>
      say(engine, token, claimId, now, async ({ trx }, row, claim) => {
        const own = await ownDisputes(trx, row);
        const over = own.filter(({ anchor }) => holdsFor(JSON.parse(anchor ?? "null") as Anchor, claim));
        for (const { key } of over) await trx.deleteFrom("dispute").where("key", "=", key).execute();
        await forgetConfirmations(trx, row, claim);
        await trx
          .insertInto("claim_ruling")
          .values({
            piece_key: row.piece_key,
            anchor: JSON.stringify(anchorOf(claim)),
            kind: "confirmed",
            ruled_by: "speaker",
            at: now.toISOString(),
            dispute_key: null,
            contributor: row.contributor,
          })
          .execute();
      }),
    dispute: (token, claimId, text, now) =>
      say(engine, token, claimId, now, async (under, row, claim) => {
        const { name, address, piece_key: pieceKey } = row;
        await forgetConfirmations(under.trx, row, claim);
        const disputant = { name, address };
        await raiseUnder(under, { pieceKey, claim, by: "speaker", passage: "", text, disputant, token: null }, now);
      }),
    async ofPiece(pieceId, now) {
      const rows = await good(db, now).where("piece.id", "=", pieceId).orderBy("invitation.key").execute();
      return Promise.all(rows.map((row) => invitationOf(db, row)));
    },
    async end(id) {
      await engine.writer.deleteFrom("invitation").where("id", "=", id).execute();
    },
  };
}

/** Invitations that hold, to speakers whom their pieces still credit. */
function good(db: Kysely<Schema>, now: Date) {
  return db
    .selectFrom("invitation")
    .innerJoin("piece", "piece.key", "invitation.piece_key")
    .innerJoin("contributor", "contributor.slug", "invitation.contributor")
    .innerJoin("credit", (join) =>
      join
        .onRef("credit.piece_key", "=", "invitation.piece_key")
        .onRef("credit.contributor_key", "=", "contributor.key"),
    )
    .select([
      "invitation.id",
      "invitation.piece_key",
      "invitation.contributor",
      "credit.name",
      "invitation.address",
      "made_at",
      "expires_at",
      "piece.id as piece_id",
      "piece.slug",
      "piece.title",
      "piece.access",
    ])
    .where("piece.status", "=", "published")
    .where("expires_at", ">", now.toISOString());
}

type Row = Awaited<ReturnType<ReturnType<typeof good>["executeTakeFirstOrThrow"]>>;

async function invitationOf(db: Kysely<Schema>, row: Row): Promise<Invitation> {
  const claims = await spoken(db, row);
  return {
    id: row.id,
    contributor: row.contributor,
    name: row.name,
    address: row.address,
    at: row.made_at,
    expiresAt: row.expires_at,
    answered: claims.filter(({ word }) => word !== null).length,
    piece: { id: row.piece_id, slug: row.slug, title: row.title, access: row.access as Invitation["piece"]["access"] },
  };
}

/** Claims in the speaker's own words that readers see, or would if they were not disputed. */
function ownClaims(db: Kysely<Schema>, { piece_key, name }: Pick<Row, "piece_key" | "name">) {
  return claimsOfPublished(db)
    .where("claim.piece_key", "=", piece_key)
    .where("claim.speaker", "=", name)
    .where("claim.hold", "=", 0)
    .where("claim.standing", "<>", "rejected")
    .where("claim.score", ">=", (of) => of.selectFrom("library").select("readers_threshold"));
}

async function spoken(db: Kysely<Schema>, row: Row): Promise<SpokenClaim[]> {
  const rows = await ownClaims(db, row).orderBy("claim.start").orderBy("claim.id").execute();
  const claims = rows.map(pieceClaim).filter(({ speaker }) => speaker.kind === "contributor");
  return claims.map((claim) => {
    const own = new Set((claim.rulings ?? []).filter(({ by }) => by === "speaker").map(({ kind }) => kind));
    const word = own.has("disputed") ? "disputed" : own.has("confirmed") ? "confirmed" : null;
    return { claim, word };
  });
}

async function say(
  engine: Engine,
  token: string,
  claimId: string,
  now: Date,
  word: (under: Change, row: Row, claim: Claim) => Promise<void>,
): Promise<boolean> {
  return change(engine, async (under) => {
    const row = await good(under.trx, now).where("token", "=", token).executeTakeFirst();
    if (!row) return false;
    const found = await ownClaims(under.trx, row).where("claim.id", "=", claimId).executeTakeFirst();
    const claim = found && (JSON.parse(found.record) as Claim);
    if (claim?.speaker.kind !== "contributor") return false;
    await word(under, row, claim);
    await ruleAnew(under, row.piece_key);
    return true;
  });
}

function ownDisputes(trx: Kysely<Schema>, { piece_key, address }: Row) {
  return trx
    .selectFrom("dispute")
    .select(["key", "anchor"])
    .where("piece_key", "=", piece_key)
    .where("state", "=", "open")
    .where("raised_by", "=", "speaker")
    .where("kind", "=", "claim")
    .where("address_key", "=", addressKey(address))
    .execute();
}

async function forgetConfirmations(trx: Kysely<Schema>, { piece_key, contributor }: Row, claim: Claim): Promise<void> {
  const rows = await trx
    .selectFrom("claim_ruling")
    .select(["key", "anchor"])
    .where("piece_key", "=", piece_key)
    .where("contributor", "=", contributor)
    .where("kind", "=", "confirmed")
    .execute();
  for (const { key, anchor } of rows) {
    if (holdsFor(JSON.parse(anchor) as Anchor, claim))
      await trx.deleteFrom("claim_ruling").where("key", "=", key).execute();
  }
}
