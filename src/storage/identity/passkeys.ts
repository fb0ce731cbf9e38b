import type { Kysely } from "kysely";
import { v7 as uuid } from "uuid";
import { mostPasskeys, type Passkey, type PasskeyKey, type Passkeys } from "../../readers/identity/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

/** The port `Passkeys` over an engine. */
export function openPasskeys({ reader, writer }: Engine): Passkeys {
  return {
    add: (readerId, name, { credential, publicKey, counter, transports }, now) =>
      writer.transaction().execute(async (trx) => {
        const { key } = await trx
          .updateTable("reader")
          .set((row) => ({ key: row.ref("key") }))
          .where("id", "=", readerId)
          .returning("key")
          .executeTakeFirstOrThrow();
        const { n } = await trx
          .selectFrom("passkey")
          .select((count) => count.fn.countAll().as("n"))
          .where("reader_key", "=", key)
          .executeTakeFirstOrThrow();
        if (Number(n) >= mostPasskeys) return "too_many";
        const added = await trx
          .insertInto("passkey")
          .values({
            id: uuid(),
            reader_key: key,
            credential,
            public_key: publicKey,
            counter,
            transports: JSON.stringify(transports),
            name,
            created_at: now.toISOString(),
            used_at: null,
          })
          .onConflict((conflict) => conflict.column("credential").doNothing())
          .returning("id")
          .execute();
        return added.length > 0 ? "added" : "taken";
      }),

    async list(readerId) {
      const rows = await whole(reader).where("reader.id", "=", readerId).orderBy("passkey.key").execute();
      return rows.map(passkeyIn);
    },

    async byCredential(credential) {
      const row = await whole(reader).where("credential", "=", credential).executeTakeFirst();
      return row ? { ...passkeyIn(row), readerId: row.reader_id } : null;
    },

    async used(id, { before, after }, now) {
      const done = await writer
        .updateTable("passkey")
        .set({ counter: after, used_at: now.toISOString() })
        .where("id", "=", id)
        .where("counter", "=", before)
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },

    async rename(readerId, id, name) {
      await writer
        .updateTable("passkey")
        .set({ name })
        .where("id", "=", id)
        .where("reader_key", "in", (of) => of.selectFrom("reader").select("key").where("id", "=", readerId))
        .execute();
    },

    async remove(readerId, id) {
      const done = await writer
        .deleteFrom("passkey")
        .where("id", "=", id)
        .where("reader_key", "in", (of) => of.selectFrom("reader").select("key").where("id", "=", readerId))
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
  };
}

function whole(db: Kysely<Schema>) {
  return db
    .selectFrom("passkey")
    .innerJoin("reader", "reader.key", "passkey.reader_key")
    .select([
      "passkey.id",
      "credential",
      "public_key",
      "counter",
      "transports",
      "passkey.name",
      "passkey.created_at",
      "used_at",
      "reader.id as reader_id",
    ]);
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof whole>["executeTakeFirst"]>>>;

function passkeyIn({
  id,
  credential,
  public_key,
  counter,
  transports,
  name,
  created_at,
  used_at,
}: Row): Passkey & PasskeyKey {
  return {
    id,
    credential,
    publicKey: public_key,
    counter: Number(counter),
    transports: JSON.parse(transports) as string[],
    name,
    createdAt: created_at,
    usedAt: used_at,
  };
}
