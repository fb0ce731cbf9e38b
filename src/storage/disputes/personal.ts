import type { Kysely, Transaction } from "kysely";
import { changeWithin } from "../change.ts";
import { ruleAnew } from "../readings/rulings.ts";
import type { Schema } from "../schema.ts";

/** What the reader disputed, and the invitations to speak of claims, for the reader to take along. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [disputes, invitations] = await Promise.all([
    ofReader(db, "dispute", readerKey)
      .innerJoin("piece", "piece.key", "dispute.piece_key")
      .select(["dispute.id", "piece.slug as piece", "dispute.kind", "dispute.state", "passage", "text", "name"])
      .select(["address", "made_at as madeAt", "opened_at as openedAt", "ruled_at as ruledAt", "answer"])
      .orderBy("dispute.key")
      .execute(),
    ofReader(db, "invitation", readerKey)
      .innerJoin("piece", "piece.key", "invitation.piece_key")
      .select(["piece.slug as piece", "invitation.name", "address", "made_at as madeAt", "expires_at as expiresAt"])
      .orderBy("invitation.key")
      .execute(),
  ]);
  return { disputes, invitations };
}

/**
 * Takes away what the reader disputed and is not ruled on, and the claims are as they were; of what was ruled on, the
 * ruling and its public answer stay, and nobody is named. Before the reader's row is gone.
 */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await changeWithin(trx, async (under) => {
    const own = await ofReader(trx, "dispute", readerKey).select(["key", "piece_key", "state"]).execute();
    for (const { key, state } of own) {
      if (state === "accepted" || state === "rejected") {
        const nobody = { name: "", address: "", address_key: "", text: "" };
        await trx.updateTable("dispute").set(nobody).where("key", "=", key).execute();
      } else await trx.deleteFrom("dispute").where("key", "=", key).execute();
    }
    const reopened = new Set(own.filter(({ state }) => state === "open").map(({ piece_key }) => piece_key));
    for (const key of reopened) await ruleAnew(under, key);
  });
  const invited = await ofReader(trx, "invitation", readerKey).select("key").execute();
  for (const { key } of invited) await trx.deleteFrom("invitation").where("key", "=", key).execute();
  for (const table of ["dispute", "invitation"] as const)
    await trx.updateTable(table).set({ staff_key: null }).where("staff_key", "=", readerKey).execute();
}

function ofReader(db: Kysely<Schema>, table: "dispute" | "invitation", readerKey: number) {
  const rows = db.selectFrom(table);
  return rows.where("address_key", "=", (is) =>
    is.selectFrom("reader").select("reader.address_key").where("reader.key", "=", readerKey),
  );
}
