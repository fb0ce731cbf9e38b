import { randomBytes } from "node:crypto";
import { FOLLOWS_AT_MOST, type Followed, type FollowedKind, type Follows } from "../../readers/following/index.ts";
import type { Engine } from "../engine.ts";
import { summariesOf } from "../pieces/summaries.ts";
import { candidates } from "./candidates.ts";
import { lockReader } from "../lock-reader.ts";
import { nameAll } from "./names.ts";

/** The port `Follows` over an engine. */
export function openFollows({ writer, reader }: Engine): Follows {
  const named = async (what: Followed) => {
    const [found] = await nameAll(reader, [what]);
    return found && found.names.length > 0 ? found : null;
  };
  const rowOf = (readerKey: number, { kind, id, other }: Followed) => ({ reader_key: readerKey, kind, id, other });
  const newFeed = (readerKey: number, now: Date) => ({
    reader_key: readerKey,
    id: randomBytes(16).toString("base64url"),
    made_at: now.toISOString(),
  });
  return {
    named,
    async follow(readerKey, what, now) {
      if (!(await named(what))) return "unknown";
      return writer.transaction().execute(async (trx) => {
        await lockReader(trx, readerKey);
        const rows = await trx
          .selectFrom("follow")
          .select(["kind", "id", "other"])
          .where("reader_key", "=", readerKey)
          .execute();
        const already = rows.some(
          ({ kind, id, other }) => kind === what.kind && id === what.id && other === what.other,
        );
        if (already) return "followed";
        if (rows.length >= FOLLOWS_AT_MOST) return "full";
        await trx
          .insertInto("follow")
          .values({ ...rowOf(readerKey, what), since: now.toISOString() })
          .execute();
        return "followed";
      });
    },
    async unfollow(readerKey, { kind, id, other }) {
      await writer
        .deleteFrom("follow")
        .where("reader_key", "=", readerKey)
        .where("kind", "=", kind)
        .where("id", "=", id)
        .where("other", "=", other)
        .execute();
    },
    async list(readerKey) {
      const rows = await reader
        .selectFrom("follow")
        .select(["kind", "id", "other", "since"])
        .where("reader_key", "=", readerKey)
        .orderBy("since", "desc")
        .orderBy("kind")
        .orderBy("id")
        .orderBy("other")
        .execute();
      const all = await nameAll(
        reader,
        rows.map(({ kind, id, other }) => ({ kind: kind as FollowedKind, id, other })),
      );
      return all.map((what, n) => ({ ...what, since: rows[n]?.since ?? "" }));
    },
    async follows(readerKey, { kind, id, other }) {
      const row = await reader
        .selectFrom("follow")
        .select("since")
        .where("reader_key", "=", readerKey)
        .where("kind", "=", kind)
        .where("id", "=", id)
        .where("other", "=", other)
        .executeTakeFirst();
      return row !== undefined;
    },
    candidates: (readerKey) => candidates(reader, readerKey),
    async summaries(ids) {
      if (ids.length === 0) return [];
      const rows = await reader.selectFrom("piece").select(["key", "id"]).where("id", "in", ids).execute();
      const keys = new Map(rows.map(({ key, id }) => [id, key]));
      return summariesOf(
        reader,
        ids.flatMap((id) => keys.get(id) ?? []),
      );
    },
    async feedOf(readerKey, now) {
      return writer.transaction().execute(async (trx) => {
        await trx
          .insertInto("private_feed")
          .values(newFeed(readerKey, now))
          .onConflict((row) => row.column("reader_key").doNothing())
          .execute();
        const { id } = await trx
          .selectFrom("private_feed")
          .select("id")
          .where("reader_key", "=", readerKey)
          .executeTakeFirstOrThrow();
        return id;
      });
    },
    async renewFeed(readerKey, now) {
      const { id, made_at } = newFeed(readerKey, now);
      await writer
        .insertInto("private_feed")
        .values({ reader_key: readerKey, id, made_at })
        .onConflict((row) => row.column("reader_key").doUpdateSet({ id, made_at }))
        .execute();
    },
    async readerOfFeed(id) {
      const row = await reader.selectFrom("private_feed").select("reader_key").where("id", "=", id).executeTakeFirst();
      return row?.reader_key ?? null;
    },
  };
}
