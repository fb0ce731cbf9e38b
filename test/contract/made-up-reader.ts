import { v7 as uuid } from "uuid";
import type { Engine } from "../../src/storage/engine.ts";

/** Adds a registered reader and gives the key. */
export async function madeUpReader({ writer }: Engine, name: string, createdAt = "2030-01-01T00:00:00.000Z") {
  const address = `${name}@letters.example`;
  const { key } = await writer
    .insertInto("reader")
    .values({
      id: uuid(),
      address,
      address_key: address.toLowerCase(),
      meter: `meter of ${name}`,
      name,
      verified_at: createdAt,
      created_at: createdAt,
      access_until: null,
      role: null,
    })
    .returning("key")
    .executeTakeFirstOrThrow();
  return key;
}
