import { disputeTimes } from "../../publication/disputes/index.ts";
import type { Engine } from "../engine.ts";

/** Forgets what was never confirmed, and who disputed what was ruled on long ago, and ended invitations. */
export async function sweep({ writer }: Engine, now: Date): Promise<void> {
  const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();
  await writer
    .deleteFrom("dispute")
    .where("state", "=", "unconfirmed")
    .where("made_at", "<=", before(disputeTimes.unconfirmed))
    .execute();
  await writer
    .updateTable("dispute")
    .set({ name: "", address: "", address_key: "", text: "" })
    .where("state", "in", ["accepted", "rejected"])
    .where("ruled_at", "<", before(disputeTimes.disputant))
    .where("address_key", "<>", "")
    .execute();
  await writer.deleteFrom("invitation").where("expires_at", "<=", now.toISOString()).execute();
}
