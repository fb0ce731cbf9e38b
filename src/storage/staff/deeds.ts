import type { StaffRole } from "../../readers/index.ts";
import type { NewDeed, StaffStore } from "../../readers/staff/index.ts";
import type { Engine } from "../engine.ts";

/** Writes a deed down; see `StaffStore.record`. */
export async function record({ writer }: Engine, { readerId, role, what, on }: NewDeed, now: Date): Promise<void> {
  await writer
    .insertInto("desk_log")
    .values((from) => ({
      at: now.toISOString(),
      reader_key:
        readerId === null ? null : from.selectFrom("reader").select("key").where("id", "=", readerId).$asScalar(),
      role: role ?? "",
      what,
      on_what: on,
    }))
    .execute();
}

/** See `StaffStore.deeds`. */
export async function deeds(
  { reader }: Engine,
  { limit, offset }: { limit: number; offset: number },
): ReturnType<StaffStore["deeds"]> {
  const rows = await reader
    .selectFrom("desk_log")
    .leftJoin("reader", "reader.key", "desk_log.reader_key")
    .select(["at", "desk_log.role", "what", "on_what", "reader.name", "reader.address"])
    .orderBy("desk_log.key", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const { total } = await reader
    .selectFrom("desk_log")
    .select(({ fn }) => fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const items = rows.map(({ at, role, what, on_what, name, address }) => ({
    at,
    by: name || address,
    role: role === "" ? null : (role as StaffRole),
    what,
    on: on_what,
  }));
  return { items, total: Number(total) };
}

/** See `StaffStore.forgetDeeds`. */
export async function forgetDeeds({ writer }: Engine, before: Date): Promise<number> {
  const done = await writer.deleteFrom("desk_log").where("at", "<", before.toISOString()).executeTakeFirst();
  return Number(done.numDeletedRows);
}
