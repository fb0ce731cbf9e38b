import type { Transaction } from "kysely";
import { RESERVED_SLUGS } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";

/**
 * Makes each wished-for slug an address of its own, in order: the wish itself, or the first free of wish-2, wish-3, …
 * Addresses that pieces have or ever had are taken, and so are the site's own.
 */
export async function freeSlugs(trx: Transaction<Schema>, wishes: string[]): Promise<string[]> {
  if (wishes.length === 0) return [];
  const taken = await takenAmong(trx, wishes);
  const counted = new Map<string, number>();
  const given: string[] = [];
  for (const wish of wishes) {
    let slug = wish;
    if (taken.has(slug) || RESERVED_SLUGS.has(slug)) {
      if (!counted.has(wish)) for (const numbered of await numberedAfter(trx, wish)) taken.add(numbered);
      let n = counted.get(wish) ?? 2;
      while (taken.has(`${wish}-${n}`)) n++;
      counted.set(wish, n + 1);
      slug = `${wish}-${n}`;
    }
    taken.add(slug);
    given.push(slug);
  }
  return given;
}

/** Whether a slug is what `freeSlugs` makes of a wish. */
export function fulfils(slug: string, wish: string): boolean {
  return slug === wish || (slug.startsWith(`${wish}-`) && /^\d+$/.test(slug.slice(wish.length + 1)));
}

async function takenAmong(trx: Transaction<Schema>, wishes: string[]): Promise<Set<string>> {
  const wanted = [...new Set(wishes)];
  const now = await trx.selectFrom("piece").select("slug").where("slug", "in", wanted).execute();
  const once = await trx.selectFrom("old_slug").select("slug").where("slug", "in", wanted).execute();
  return new Set([...now, ...once].map(({ slug }) => slug));
}

async function numberedAfter(trx: Transaction<Schema>, wish: string): Promise<string[]> {
  // "." is the character after "-": a range of the index, whatever else the wish holds.
  const [from, to] = [`${wish}-`, `${wish}.`];
  const now = await trx.selectFrom("piece").select("slug").where("slug", ">=", from).where("slug", "<", to).execute();
  const once = await trx
    .selectFrom("old_slug")
    .select("slug")
    .where("slug", ">=", from)
    .where("slug", "<", to)
    .execute();
  return [...now, ...once].map(({ slug }) => slug);
}
