import { sql, type Transaction } from "kysely";
import type { Claim } from "../../analyst/index.ts";
import {
  holdsFor,
  standingOf,
  type Anchor,
  type ClaimRuling,
  type RulingKind,
} from "../../publication/disputes/index.ts";
import type { Change } from "../change.ts";
import type { Schema } from "../schema.ts";
import { addTies, countClaims } from "./count.ts";
import { isShown } from "./shown.ts";

/** Rules anew on the claims of a piece, after a ruling was added, changed or taken away, and counts what readers see. */
export async function ruleAnew(
  { trx, stamp, touch }: Pick<Change, "trx" | "stamp" | "touch">,
  pieceKey: number,
): Promise<void> {
  await addTies(trx, [pieceKey], -1);
  await trx.updateTable("claim").set({ standing: "", rulings: "[]" }).where("piece_key", "=", pieceKey).execute();
  await applyRulings(trx, pieceKey);
  const piece = trx.selectFrom("piece").select("key").where("key", "=", pieceKey);
  await trx
    .updateTable("claim")
    .set((row) => ({ shown: isShown(row.ref("hold"), row.ref("score"), row.ref("standing")) }))
    .where("piece_key", "=", pieceKey)
    .execute();
  await countClaims(trx, piece);
  await addTies(trx, [pieceKey], 1);
  await trx.updateTable("piece").set({ stamp }).where("key", "=", pieceKey).execute();
  touch();
}

/** Lets rulings hold for the claims of a piece as they are now: wherever the words that were ruled on still stand. */
export async function applyRulings(trx: Transaction<Schema>, pieceKey: number): Promise<void> {
  const rulings = await trx
    .selectFrom("claim_ruling")
    .leftJoin("dispute", "dispute.key", "claim_ruling.dispute_key")
    .select(["claim_ruling.anchor", "claim_ruling.kind", "ruled_by", "at", "dispute.id as dispute"])
    .where("claim_ruling.piece_key", "=", pieceKey)
    .orderBy("claim_ruling.key")
    .execute();
  if (rulings.length === 0) return;
  const read = rulings.map(({ anchor, ...rest }) => ({ anchor: JSON.parse(anchor) as Anchor, ...rest }));
  const claims = await trx.selectFrom("claim").select(["id", "record"]).where("piece_key", "=", pieceKey).execute();
  for (const { id, record } of claims) {
    const claim = JSON.parse(record) as Claim;
    const held = read.filter(({ anchor }) => holdsFor(anchor, claim));
    if (held.length === 0) continue;
    const told = held.flatMap(({ kind, at, ruled_by, dispute }): ClaimRuling[] =>
      kind === "rejected"
        ? []
        : [{ kind: kind as ClaimRuling["kind"], at, by: ruled_by as ClaimRuling["by"], dispute }],
    );
    const standing = standingOf(held.map(({ kind }) => kind as RulingKind));
    await trx
      .updateTable("claim")
      .set((row) => ({
        standing,
        rulings: JSON.stringify(told),
        shown: isShown(row.ref("hold"), row.ref("score"), sql.val(standing)),
      }))
      .where("piece_key", "=", pieceKey)
      .where("id", "=", id)
      .execute();
  }
}
