import { keptDays, sessionTimes } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";

/** Readers in one go; the others follow at the next. */
const atOnce = 200;

/** Deletes what has been kept long enough in the tables that no other sweep looks after. */
export async function sweep(
  { writer }: Engine,
  now: Date,
  erase: (readerKey: number) => Promise<unknown>,
): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
  const days = (n: number) => n * 86_400_000;
  await writer.deleteFrom("limit_window").where("ends_at", "<", now.toISOString()).execute();
  await writer
    .deleteFrom("session")
    .where((is) => is.or([is("expires_at", "<", now.toISOString()), is("seen_at", "<", before(sessionTimes.idle))]))
    .execute();
  await writer
    .deleteFrom("history")
    .where("at", "<", before(days(keptDays.history)))
    .execute();
  const unverified = await writer
    .selectFrom("reader")
    .select("key")
    .where("verified_at", "is", null)
    .where("role", "is", null)
    .where("created_at", "<", before(days(keptDays.unverified)))
    .limit(atOnce)
    .execute();
  for (const { key } of unverified) await erase(key);
}
