import { v7 as uuid } from "uuid";
import type { AdDraft } from "../../ads/index.ts";
import type { Engine } from "../engine.ts";

/** Keeps an advertisement; see `AdStore.put`. Images that none shows any more go. */
export async function put(
  { writer }: Engine,
  id: string | null,
  draft: AdDraft,
  image: Buffer | null,
  now: Date,
): Promise<string> {
  const row = rowOf(draft);
  return writer.transaction().execute(async (trx) => {
    if (draft.image !== null && image !== null)
      await trx
        .insertInto("ad_image")
        .values({ name: draft.image.name, content: image.toString("base64") })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ name: draft.image?.name ?? "" }))
        .execute();
    const known = id ?? uuid();
    if (id === null)
      await trx
        .insertInto("ad")
        .values({ ...row, id: known, ended_at: null, created_at: now.toISOString() })
        .execute();
    else await trx.updateTable("ad").set(row).where("id", "=", known).execute();
    await trx
      .deleteFrom("ad_image")
      .where((is) => is.not(is.exists(is.selectFrom("ad").select("id").whereRef("ad.image", "=", "ad_image.name"))))
      .execute();
    return known;
  });
}

function rowOf({ buyer, headline, text, link, image, places, from, to, mostViews, weight }: AdDraft) {
  return {
    buyer,
    headline,
    words: text,
    link,
    image: image?.name ?? null,
    image_width: image?.width ?? 0,
    image_height: image?.height ?? 0,
    alt: image?.alt ?? "",
    on_pages: places.includes("page") ? 1 : 0,
    in_mail: places.includes("mail") ? 1 : 0,
    first_day: from,
    last_day: to,
    most_views: mostViews,
    weight,
  };
}
