import { slugify } from "../../publication/index.ts";
import type { Change } from "../change.ts";
import { freeSlugs, fulfils } from "./addresses.ts";
import { particularsRow, type Prepared, type Written } from "./prepare.ts";

/** What is kept of a piece whose source id comes in again. */
export interface Known {
  key: number;
  id: string;
  slug: string;
  status: string;
  version: number;
  hash: string;
  published_at: string | null;
}

type Updated = Written & { id: string; slug: string };

/** Writes the rows of pieces that differ from what is kept; a new version only where the words differ. */
export async function update(
  under: Change,
  changed: { prepared: Prepared; before: Known }[],
): Promise<Map<Prepared, Updated>> {
  const { trx, stamp, now } = under;
  const updated = new Map<Prepared, Updated>();
  for (const { prepared, before } of changed) {
    const { key, id, version } = before;
    const kept = await trx
      .selectFrom("piece_version")
      .select(["text", "tree"])
      .where("piece_key", "=", key)
      .where("n", "=", version)
      .executeTakeFirstOrThrow();
    const newVersion = kept.text === prepared.text && kept.tree === prepared.tree ? null : version + 1;
    const slug = await addressOf(under, prepared, before);
    await trx
      .updateTable("piece")
      .set({
        ...particularsRow(prepared),
        slug,
        version: newVersion ?? version,
        stamp,
        published_at: before.published_at ?? (prepared.input.status === "published" ? now : null),
        updated_at: now,
      })
      .where("key", "=", key)
      .execute();
    updated.set(prepared, { key, id, slug, prepared, newVersion });
  }
  return updated;
}

/** The address stays unless another is wished for; then the old one redirects for ever. */
async function addressOf({ trx }: Change, { input }: Prepared, before: Known): Promise<string> {
  const wish = slugify(input.slug ?? "");
  if (wish === "" || fulfils(before.slug, wish)) return before.slug;
  // A piece may go back to an address that it had.
  await trx.deleteFrom("old_slug").where("slug", "=", wish).where("piece_key", "=", before.key).execute();
  const [slug] = (await freeSlugs(trx, [wish])) as [string];
  await trx.insertInto("old_slug").values({ slug: before.slug, piece_key: before.key }).execute();
  return slug;
}
