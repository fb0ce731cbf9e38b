import { sql, type Expression } from "kysely";
import { letterTimes, pauseAfter, type Carried, type LetterKind, type OutgoingLetter } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { after } from "./after.ts";

/**
 * Takes due letters; see `Post.take`. A letter that is taken is due again when its taker should long have been heard of,
 * and the condition holds for each row as it is written: of two takers at once, one gets it.
 */
export async function take({ writer }: Engine, most: number, now: Date): Promise<OutgoingLetter[]> {
  const at = now.toISOString();
  const rows = await writer
    .updateTable("letter")
    .set((row) => ({ due_at: after(now, letterTimes.toCarry), attempts: row("attempts", "+", 1) }))
    .where("key", "in", (of) =>
      of
        .selectFrom("letter")
        .select("key")
        .where("state", "=", "waiting")
        .where("due_at", "<=", at)
        .where("until", ">", at)
        .orderBy("due_at")
        .limit(most),
    )
    .where("state", "=", "waiting")
    .where("due_at", "<=", at)
    .returningAll()
    .execute();
  return rows
    .sort((a, b) => a.key - b.key)
    .map(({ id, kind, address, subject, text, html, headers, made_at, attempts }) => ({
      id,
      kind: kind as LetterKind,
      to: address,
      subject,
      text,
      html,
      headers: JSON.parse(headers) as Record<string, string>,
      at: made_at,
      attempt: attempts,
    }));
}

function earlier(one: Expression<string>, other: string) {
  return sql<string>`case when ${one} < ${other} then ${one} else ${other} end`;
}

/** Says how a try ended; see `Post.settle`. */
export async function settle(
  { writer }: Engine,
  { id, attempt }: Pick<OutgoingLetter, "id" | "attempt">,
  carried: Carried,
  now: Date,
): Promise<void> {
  const letter = writer.updateTable("letter").where("id", "=", id).where("state", "=", "waiting");
  const cleared = { text: "", html: "", headers: "{}" };
  const settled_at = now.toISOString();
  switch (carried.kind) {
    case "sent":
      return void (await letter.set({ ...cleared, state: "sent", reason: null, settled_at }).execute());
    case "kept":
      return void (await letter.set({ state: "kept", reason: null, settled_at }).execute());
    case "refused":
      return void (await letter.set({ ...cleared, state: "failed", reason: carried.reason, settled_at }).execute());
    case "delayed":
      // Whoever took it later than this taker says when it is due.
      await letter
        // Not later than it is of use: then its words are to go.
        .set((row) => ({ due_at: earlier(row.ref("until"), after(now, pauseAfter(attempt))), reason: carried.reason }))
        .where("attempts", "=", attempt)
        .execute();
  }
}
