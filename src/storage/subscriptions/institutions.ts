import { v7 as uuid } from "uuid";
import type { InstitutionBook } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";

/** The port `InstitutionBook` over an engine. */
export function openInstitutionBook({ writer, reader }: Engine): InstitutionBook {
  return {
    async list() {
      const rows = await reader.selectFrom("institution").selectAll().orderBy("name").execute();
      return rows.map(({ id, name, networks, domains, until }) => ({
        id,
        name,
        networks: JSON.parse(networks) as string[],
        domains: JSON.parse(domains) as string[],
        until,
      }));
    },
    async add({ name, networks, domains, until }, now) {
      const kept = { networks: JSON.stringify(networks), domains: JSON.stringify(domains), until };
      const { id } = await writer
        .insertInto("institution")
        .values({ id: uuid(), name, ...kept, made_at: now.toISOString() })
        .onConflict((conflict) => conflict.column("name").doUpdateSet(kept))
        .returning("id")
        .executeTakeFirstOrThrow();
      return { id, name, networks, domains, until };
    },
    async remove(name) {
      const { numDeletedRows } = await writer.deleteFrom("institution").where("name", "=", name).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
