import { sql, type Kysely, type Transaction } from "kysely";
import type { Account, Reservation, SecondReadings } from "../../publication/second-reading/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

/** A process that has not settled for so long has ended. Its money stays set aside, its question may be asked again. */
const minutesToAnswer = 15;

/** Sets money aside; see `SecondReadings.reserve`. Writers come one after the other, so that no two pass the budget. */
export async function reserve(
  engine: Engine,
  { question, month, model, amount, budget }: Parameters<SecondReadings["reserve"]>[0],
): Promise<Reservation> {
  return change(engine, async ({ trx, now }) => {
    const answered = trx.selectFrom("second_reader_answer").select("question").where("question", "=", question);
    if (await answered.executeTakeFirst()) return { kind: "answered" };
    const since = new Date(Date.parse(now) - minutesToAnswer * 60_000).toISOString();
    const asking = trx
      .selectFrom("second_reader_expense")
      .select("key")
      .where("question", "=", question)
      .where("cost", "is", null)
      .where("at", ">", since);
    if (await asking.executeTakeFirst()) return { kind: "busy" };
    const { spent } = await account(trx, month);
    if (spent + amount > budget) return { kind: "over_budget", left: Math.max(0, budget - spent) };
    const { key } = await trx
      .insertInto("second_reader_expense")
      .values({ question, month, model, at: now, reserved: amount })
      .returning("key")
      .executeTakeFirstOrThrow();
    return { kind: "reserved", id: key };
  });
}

/** Says what a request came to; see `SecondReadings.settle`. */
export async function settle(
  engine: Engine,
  id: number,
  { amount, tokens }: Parameters<SecondReadings["settle"]>[1],
  answer: Parameters<SecondReadings["settle"]>[2],
): Promise<void> {
  await change(engine, async ({ trx, now }) => {
    const { question } = await trx
      .updateTable("second_reader_expense")
      .set({ cost: amount, tokens_in: tokens?.in ?? null, tokens_out: tokens?.out ?? null })
      .where("key", "=", id)
      .returning("question")
      .executeTakeFirstOrThrow();
    if (answer === null) return;
    const piece = await trx
      .selectFrom("piece")
      .select("key")
      .where("id", "=", answer.pieceId)
      .where("status", "=", "published")
      .executeTakeFirst();
    if (!piece) return;
    await trx
      .insertInto("second_reader_answer")
      .values({
        question,
        piece_key: piece.key,
        // PostgreSQL takes no such character in a text.
        content: answer.content.replaceAll("\0", ""),
        cut_off: answer.cutOff ? 1 : 0,
        at: now,
      })
      .onConflict((on) => on.doNothing())
      .execute();
  });
}

/** What a month has cost; see `SecondReadings.account`. */
export async function account(db: Kysely<Schema> | Transaction<Schema>, month: string): Promise<Account> {
  const row = await db
    .selectNoFrom((from) => {
      const expenses = from.selectFrom("second_reader_expense").where("month", "=", month);
      return [
        expenses.select(sql<number>`coalesce(sum(coalesce(cost, reserved)), 0)`.as("n")).as("spent"),
        expenses.select(from.fn.countAll().as("n")).where("cost", "is", null).as("open"),
        expenses.select(from.fn.countAll().as("n")).as("requests"),
        from.selectFrom("second_reader_answer").select(from.fn.countAll().as("n")).as("answers"),
      ];
    })
    .executeTakeFirstOrThrow();
  // PostgreSQL counts in numbers that its driver hands over as text.
  const { spent, open, requests, answers } = row;
  return { spent: Number(spent), open: Number(open), requests: Number(requests), answers: Number(answers) };
}
