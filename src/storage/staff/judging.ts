import type { SecondFactor, StaffStore } from "../../readers/staff/index.ts";
import type { Engine } from "../engine.ts";

/** Has a code judged; see `StaffStore.judge`. Of several codes shown at once, each is judged after the one before. */
export async function judge(
  { writer }: Engine,
  readerId: string,
  judge: Parameters<StaffStore["judge"]>[1],
): ReturnType<StaffStore["judge"]> {
  return writer.transaction().execute(async (trx) => {
    // Written unchanged to take the row's lock.
    const row = await trx
      .updateTable("staff_factor")
      .set((row) => ({ wrong: row.ref("wrong") }))
      .where("reader_key", "in", (from) =>
        from.selectFrom("reader").select("key").where("id", "=", readerId).where("role", "is not", null),
      )
      .returningAll()
      .executeTakeFirst();
    if (!row) return null;
    const { reader_key: key, secret, last_step: lastStep, wrong, paused_until: pausedUntil } = row;
    const codes = await trx.selectFrom("staff_recovery_code").select("code").where("reader_key", "=", key).execute();
    const before: SecondFactor = { secret, lastStep, wrong, pausedUntil, recovery: codes.map(({ code }) => code) };
    const [judgement, after] = judge(before);
    await trx
      .updateTable("staff_factor")
      .set({ last_step: after.lastStep, wrong: after.wrong, paused_until: after.pausedUntil })
      .where("reader_key", "=", key)
      .execute();
    const used = before.recovery.filter((code) => !after.recovery.includes(code));
    if (used.length > 0)
      await trx.deleteFrom("staff_recovery_code").where("reader_key", "=", key).where("code", "in", used).execute();
    // Who still has the second factor after a change of address is who had it before.
    if (judgement.kind === "right")
      await trx
        .updateTable("staff_factor")
        .set((from) => ({
          address_key: from.selectFrom("reader").select("address_key").where("key", "=", key).$asScalar().$notNull(),
        }))
        .where("reader_key", "=", key)
        .execute();
    return judgement;
  });
}
