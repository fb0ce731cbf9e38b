import type { Transaction } from "kysely";
import { keptDays, sessionTimes } from "../../readers/index.ts";
import { daysDeedsAreKept } from "../../readers/staff/index.ts";
import { replyTimes } from "../../replies/index.ts";
import { sweep as sweepDisputes } from "../disputes/sweep.ts";
import type { Engine } from "../engine.ts";
import { openSignIns } from "../identity/sign-ins.ts";
import { openPost } from "../letters/post.ts";
import { sweep as sweepMeter } from "../meter/personal.ts";
import { openWriting } from "../replies/writing.ts";
import type { Schema } from "../schema.ts";
import { forgetDeeds } from "../staff/deeds.ts";
import { keepNoLonger as sweepSubscriptions } from "../subscriptions/personal.ts";

/** Readers who never confirmed their address, in one go; the others follow at the next. */
const atOnce = 200;

/** Deletes what has been kept long enough, in every table that the register of personal data gives a time. */
export async function sweep(engine: Engine, now: Date, erase: (readerKey: number) => Promise<unknown>): Promise<void> {
  const { writer } = engine;
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000);
  await writer.transaction().execute((trx) => sweepOwn(trx, now, before(keptDays.history)));
  await openSignIns(engine).sweep(now);
  await openPost(engine).sweep(now);
  await openWriting(engine).forgetOld({
    unconfirmed: before(replyTimes.unconfirmed),
    addresses: before(replyTimes.addresses),
  });
  await sweepDisputes(engine, now);
  await sweepMeter(engine, now);
  await writer.transaction().execute((trx) => sweepSubscriptions(trx, now));
  await forgetDeeds(engine, before(daysDeedsAreKept));
  const unverified = await writer
    .selectFrom("reader")
    .select("key")
    .where("verified_at", "is", null)
    .where("role", "is", null)
    .where("created_at", "<", before(keptDays.unverified).toISOString())
    .limit(atOnce)
    .execute();
  for (const { key } of unverified) await erase(key);
}

/** Windows of time, sessions and history: what no area looks after. */
async function sweepOwn(trx: Transaction<Schema>, now: Date, history: Date): Promise<void> {
  const at = now.toISOString();
  const unused = new Date(now.getTime() - sessionTimes.idle).toISOString();
  await trx.deleteFrom("limit_window").where("ends_at", "<", at).execute();
  await trx
    .deleteFrom("session")
    .where((is) => is.or([is("expires_at", "<", at), is("seen_at", "<", unused)]))
    .execute();
  await trx.deleteFrom("history").where("at", "<", history.toISOString()).execute();
}
