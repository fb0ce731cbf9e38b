import { v7 as uuid } from "uuid";
import { addressKey } from "../../readers/identity/index.ts";
import {
  LETTER_STATES,
  letterLives,
  letterTimes,
  sealedLetter,
  type LetterKind,
  type LetterNote,
  type LetterState,
  type Post,
} from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { settle, take } from "./carrying.ts";
import { after } from "./after.ts";

const noteColumns = ["id", "kind", "address", "subject", "state", "made_at", "attempts", "reason"] as const;

/** The port `Post` over an engine. */
export function openPost(engine: Engine): Post {
  const { reader, writer } = engine;
  return {
    async put(letter, now) {
      const { to, kind, subject, text, html, headers } = sealedLetter(letter);
      const id = uuid();
      await writer
        .insertInto("letter")
        .values({
          id,
          kind,
          address: to,
          address_key: addressKey(to),
          subject,
          text,
          html,
          headers: JSON.stringify(headers),
          state: "waiting",
          made_at: now.toISOString(),
          due_at: now.toISOString(),
          until: after(now, letterLives[kind]),
          attempts: 0,
          reason: null,
          settled_at: null,
        })
        .execute();
      return id;
    },
    take: (most, now) => take(engine, most, now),
    settle: (letter, carried, now) => settle(engine, letter, carried, now),
    async list({ limit, offset }) {
      const { total } = await reader
        .selectFrom("letter")
        .select((count) => count.fn.countAll().as("total"))
        .where("state", "<>", "sent")
        .executeTakeFirstOrThrow();
      const rows = await reader
        .selectFrom("letter")
        .select(noteColumns)
        .where("state", "<>", "sent")
        .orderBy("key", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      return { total: Number(total), items: rows.map(note) };
    },
    async find(id) {
      const row = await reader
        .selectFrom("letter")
        .select([...noteColumns, "text"])
        .where("id", "=", id)
        .executeTakeFirst();
      return row ? { ...note(row), text: row.text } : null;
    },
    async counts() {
      const rows = await reader
        .selectFrom("letter")
        .select((count) => ["state", count.fn.countAll().as("n")])
        .groupBy("state")
        .execute();
      const count = (state: LetterState) => Number(rows.find((row) => row.state === state)?.n ?? 0);
      return Object.fromEntries(LETTER_STATES.map((state) => [state, count(state)])) as Record<LetterState, number>;
    },
    async known(ids) {
      if (ids.length === 0) return [];
      return (await reader.selectFrom("letter").select("id").where("id", "in", ids).execute()).map(({ id }) => id);
    },
    async sweep(now) {
      await writer
        .updateTable("letter")
        .set({ state: "failed", text: "", html: "", headers: "{}", settled_at: now.toISOString() })
        .set((row) => ({ reason: row.fn.coalesce("reason", row.val(tooLate)) }))
        .where("state", "=", "waiting")
        .where("until", "<=", now.toISOString())
        // Not what is on its way.
        .where("due_at", "<=", now.toISOString())
        .execute();
      await writer
        .deleteFrom("letter")
        .where((is) =>
          is.or([
            is.and([is("state", "=", "kept"), is("settled_at", "<", after(now, -letterTimes.outboxKept))]),
            is("settled_at", "<", after(now, -letterTimes.settledKept)),
          ]),
        )
        .execute();
    },
  };
}

const tooLate = "It could not be sent while it was of use.";

function note(row: {
  id: string;
  kind: string;
  address: string;
  subject: string;
  state: string;
  made_at: string;
  attempts: number;
  reason: string | null;
}): LetterNote {
  const { id, kind, address, subject, state, made_at, attempts, reason } = row;
  return {
    id,
    kind: kind as LetterKind,
    to: address,
    subject,
    state: state as LetterState,
    at: made_at,
    attempts,
    reason,
  };
}
