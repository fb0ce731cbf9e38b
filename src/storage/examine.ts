import type { Finding } from "../publication/index.ts";
import type { Engine } from "./engine.ts";

/** Looks at the database itself, and at whether search knows the same pieces as the library. */
export async function examine({ reader, differences }: Engine): Promise<Finding[]> {
  const faults = await differences.faults(reader);
  const { published } = await reader
    .selectFrom("piece")
    .select((count) => count.fn.countAll().as("published"))
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  const indexed = await differences.countIndexed(reader);
  const agrees = Number(published) === indexed;
  return [
    {
      what: "Database",
      ok: faults.length === 0,
      detail: faults.length === 0 ? "sound" : `${faults.slice(0, 3).join("; ")}: restore a backup`,
    },
    {
      what: "Search",
      ok: agrees,
      detail: agrees
        ? `knows all ${indexed} published pieces`
        : `knows ${indexed} of ${published} published pieces: import the missing ones again`,
    },
  ];
}
