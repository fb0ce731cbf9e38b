import type { SecondReadings } from "../../publication/second-reading/index.ts";
import type { Engine } from "../engine.ts";
import { add } from "./add.ts";
import { account, reserve, settle } from "./expenses.ts";
import { waiting } from "./waiting.ts";

/** The port `SecondReadings` over an engine. */
export function openSecondReadings(engine: Engine): SecondReadings {
  return {
    waiting: (reader, after, limit) => waiting(engine.reader, reader, after, limit),
    add: (rereading, reader, claims) => add(engine, rereading, reader, claims),
    async answer(question) {
      const row = await engine.reader
        .selectFrom("second_reader_answer")
        .select(["content", "cut_off"])
        .where("question", "=", question)
        .executeTakeFirst();
      return row ? { content: row.content, cutOff: row.cut_off === 1 } : null;
    },
    reserve: (asked) => reserve(engine, asked),
    settle: (id, cost, answer) => settle(engine, id, cost, answer),
    account: (month) => account(engine.reader, month),
  };
}
