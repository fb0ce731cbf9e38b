import type { Ceremonies, Ceremony, CeremonyKind } from "../../readers/identity/index.ts";
import type { Engine } from "../engine.ts";

/** The port `Ceremonies` over an engine. */
export function openCeremonies({ reader, writer }: Engine): Ceremonies {
  const keyOf = async (readerId: string | null) =>
    readerId === null
      ? null
      : (await reader.selectFrom("reader").select("key").where("id", "=", readerId).executeTakeFirstOrThrow()).key;
  const idOf = async (key: number | null) =>
    key === null
      ? null
      : ((await reader.selectFrom("reader").select("id").where("key", "=", key).executeTakeFirst())?.id ?? null);
  const isLive = ({ made_at, ends_at }: { made_at: string; ends_at: string }, now: Date) =>
    made_at <= now.toISOString() && ends_at > now.toISOString();
  const opened = async (row: { reader_key: number | null; content: string }) => ({
    readerId: await idOf(row.reader_key),
    content: JSON.parse(row.content) as Ceremony["content"],
  });

  return {
    async begin({ token, kind, browser, readerId, content, lasts }, now) {
      await writer
        .insertInto("ceremony")
        .values({
          token,
          kind,
          browser,
          reader_key: await keyOf(readerId),
          content: JSON.stringify(content),
          made_at: now.toISOString(),
          ends_at: new Date(now.getTime() + lasts * 1000).toISOString(),
        })
        .execute();
    },

    async find(token, kind: CeremonyKind, browser, now) {
      const row = await reader
        .selectFrom("ceremony")
        .selectAll()
        .where("token", "=", token)
        .where("kind", "=", kind)
        .where("browser", "=", browser)
        .executeTakeFirst();
      return row && isLive(row, now) ? opened(row) : null;
    },

    async take(token, kind: CeremonyKind, browser, now) {
      const row = await writer
        .deleteFrom("ceremony")
        .where("token", "=", token)
        .where("kind", "=", kind)
        .where("browser", "=", browser)
        .returningAll()
        .executeTakeFirst();
      return row && isLive(row, now) ? opened(row) : null;
    },
  };
}
