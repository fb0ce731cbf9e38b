import type { Dispute, DisputeRuling } from "../../publication/disputes/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { correctUnder } from "../pieces/correct.ts";
import { ruleAnew } from "../readings/rulings.ts";
import { find } from "./reading.ts";

/** Rules on an open dispute; see `Disputes.rule`. */
export async function rule(
  engine: Engine,
  id: string,
  { accepted, answer, correction, staff }: DisputeRuling,
  now: Date,
): Promise<Dispute | null> {
  const at = now.toISOString();
  const ruled = await change(engine, async (under) => {
    const { trx } = under;
    const row = await trx
      .selectFrom("dispute")
      .innerJoin("piece", "piece.key", "dispute.piece_key")
      .select(["dispute.key", "dispute.kind", "piece_key", "piece.id as piece_id"])
      .where("dispute.id", "=", id)
      .where("dispute.state", "=", "open")
      .where("piece.status", "=", "published")
      .executeTakeFirst();
    if (!row) return false;
    await trx
      .updateTable("dispute")
      .set((of) => ({
        state: accepted ? "accepted" : "rejected",
        answer,
        ruled_at: at,
        staff_key: of.selectFrom("reader").select("key").where("id", "=", staff),
      }))
      .where("key", "=", row.key)
      .execute();
    await trx
      .updateTable("claim_ruling")
      .set({ kind: accepted ? "rejected" : "stands", at })
      .where("dispute_key", "=", row.key)
      .execute();
    if (accepted && correction !== null) await correctUnder(under, row.piece_id, correction);
    await ruleAnew(under, row.piece_key);
    return true;
  });
  // As the writer sees it: a reader may still look at the state before.
  return ruled ? find(engine.writer, id) : null;
}
