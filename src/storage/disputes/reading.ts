import type { Kysely } from "kysely";
import type { Page } from "../../publication/index.ts";
import type { Anchor, Dispute, DisputeOutcome } from "../../publication/disputes/index.ts";
import type { Schema } from "../schema.ts";

/** A dispute that is open or ruled on; see `Disputes.find`. */
export async function find(db: Kysely<Schema>, id: string): Promise<Dispute | null> {
  const row = await confirmed(db).where("dispute.id", "=", id).executeTakeFirst();
  return row ? disputeOf(row) : null;
}

/** What anybody may know of the disputes over a piece; see `Disputes.ofPiece`. */
export async function ofPiece(db: Kysely<Schema>, pieceId: string): Promise<DisputeOutcome[]> {
  const rows = await confirmed(db).where("piece.id", "=", pieceId).orderBy("dispute.key", "desc").execute();
  return rows.map(outcomeOf);
}

/** Open disputes, oldest first; see `Disputes.queue`. */
export async function queue(db: Kysely<Schema>, range: { limit: number; offset: number }): Promise<Page<Dispute>> {
  const open = confirmed(db).where("dispute.state", "=", "open");
  const { total } = await open
    .clearSelect()
    .select((count) => count.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await open.orderBy("opened_at").orderBy("dispute.key").limit(range.limit).offset(range.offset).execute();
  return { total: Number(total), items: rows.map(disputeOf) };
}

function confirmed(db: Kysely<Schema>) {
  return db
    .selectFrom("dispute")
    .innerJoin("piece", "piece.key", "dispute.piece_key")
    .select([
      "dispute.id",
      "dispute.kind",
      "dispute.state",
      "raised_by",
      "anchor",
      "passage",
      "text",
      "name",
      "address",
      "opened_at",
      "ruled_at",
      "answer",
      "piece.id as piece_id",
      "slug",
      "title",
      "access",
    ])
    .where("dispute.state", "<>", "unconfirmed")
    .where("piece.status", "=", "published");
}

type Row = Awaited<ReturnType<ReturnType<typeof confirmed>["executeTakeFirstOrThrow"]>>;

function outcomeOf({
  id,
  kind,
  state,
  raised_by,
  passage,
  opened_at,
  ruled_at,
  answer,
  ...piece
}: Row): DisputeOutcome {
  return {
    id,
    kind: kind as DisputeOutcome["kind"],
    state: state as DisputeOutcome["state"],
    by: raised_by as DisputeOutcome["by"],
    passage,
    at: opened_at ?? "",
    ruledAt: ruled_at,
    answer,
    piece: {
      id: piece.piece_id,
      slug: piece.slug,
      title: piece.title,
      access: piece.access as DisputeOutcome["piece"]["access"],
    },
  };
}

function disputeOf(row: Row): Dispute {
  const { text, name, address, anchor } = row;
  return {
    ...outcomeOf(row),
    text,
    disputant: { name, address },
    reading: anchor === null ? null : (JSON.parse(anchor) as Anchor),
  };
}
