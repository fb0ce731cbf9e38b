import type { KnownReaders } from "../../readers/identity/index.ts";
import type { Engine } from "../engine.ts";
import { admit, link } from "./admit.ts";

/** The port `KnownReaders` over an engine. */
export function openKnownReaders({ reader, writer }: Engine): KnownReaders {
  return {
    admit: (who, account, now) => writer.transaction().execute((trx) => admit(trx, who, account, now)),

    async rename(readerId, name) {
      await writer.updateTable("reader").set({ name }).where("id", "=", readerId).execute();
    },

    async at({ issuer, subject }) {
      const row = await reader
        .selectFrom("issuer_account")
        .innerJoin("reader", "reader.key", "issuer_account.reader_key")
        .select("reader.id")
        .where("issuer", "=", issuer)
        .where("subject", "=", subject)
        .executeTakeFirst();
      return row?.id ?? null;
    },

    async accounts(readerId) {
      const rows = await reader
        .selectFrom("issuer_account")
        .innerJoin("reader", "reader.key", "issuer_account.reader_key")
        .select(["issuer", "subject", "label", "linked_at"])
        .where("reader.id", "=", readerId)
        .orderBy("issuer")
        .execute();
      return rows.map(({ issuer, subject, label, linked_at }) => ({ issuer, subject, label, linkedAt: linked_at }));
    },

    link: (readerId, account, label, now) =>
      writer.transaction().execute(async (trx) => {
        const { key } = await trx
          .updateTable("reader")
          .set((row) => ({ key: row.ref("key") }))
          .where("id", "=", readerId)
          .returning("key")
          .executeTakeFirstOrThrow();
        return link(trx, key, account, label, now);
      }),

    async unlink(readerId, issuer) {
      await writer
        .deleteFrom("issuer_account")
        .where("issuer", "=", issuer)
        .where("reader_key", "in", (of) => of.selectFrom("reader").select("key").where("id", "=", readerId))
        .execute();
    },
  };
}
