import { sql, type ExpressionBuilder } from "kysely";
import type { AdStore, CountedAd } from "../../ads/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { countDays } from "./days.ts";
import { put } from "./put.ts";

/** The port `AdStore` over an engine. */
export function openAdStore(engine: Engine): AdStore {
  const { reader, writer } = engine;
  const ads = () =>
    reader
      .selectFrom("ad")
      .selectAll()
      .select([sumOf("views"), sumOf("visits")]);
  return {
    async list() {
      const rows = await ads().orderBy("first_day", "desc").orderBy("id", "desc").execute();
      return rows.map(adOf);
    },
    async notOver(day) {
      const rows = await ads().where("last_day", ">=", day).where("ended_at", "is", null).orderBy("id").execute();
      return rows.map(adOf);
    },
    async find(id) {
      const row = await ads().where("id", "=", id).executeTakeFirst();
      return row ? adOf(row) : null;
    },
    put: (id, draft, image, now) => put(engine, id, draft, image, now),
    async end(id, now) {
      await writer
        .updateTable("ad")
        .set({ ended_at: now.toISOString() })
        .where("id", "=", id)
        .where("ended_at", "is", null)
        .execute();
    },
    count: (counts) => countDays(engine, counts),
    days: (id) =>
      reader
        .selectFrom("ad_day")
        .innerJoin("ad", "ad.key", "ad_day.ad_key")
        .where("ad.id", "=", id)
        .select(["day", "views", "visits"])
        .orderBy("day")
        .execute(),
    async image(name) {
      const row = await reader.selectFrom("ad_image").select("content").where("name", "=", name).executeTakeFirst();
      return row ? Buffer.from(row.content, "base64") : null;
    },
  };
}

const sumOf = (what: "views" | "visits") => (from: ExpressionBuilder<Schema, "ad">) =>
  from
    .selectFrom("ad_day")
    .whereRef("ad_key", "=", "ad.key")
    .select(sql<number>`coalesce(sum(${sql.ref(what)}), 0)`.as("n"))
    .as(what);

interface AdRow extends Omit<Schema["ad"], "key"> {
  views: number | null;
  visits: number | null;
}

function adOf(row: AdRow): CountedAd {
  const { image, image_width: width, image_height: height, alt } = row;
  return {
    id: row.id,
    buyer: row.buyer,
    headline: row.headline,
    text: row.words,
    link: row.link,
    image: image === null ? null : { name: image, width, height, alt },
    places: [...(row.on_pages ? (["page"] as const) : []), ...(row.in_mail ? (["mail"] as const) : [])],
    from: row.first_day,
    to: row.last_day,
    mostViews: row.most_views,
    weight: row.weight,
    endedAt: row.ended_at,
    // PostgreSQL sums up to numbers that its driver hands over as text.
    views: Number(row.views),
    visits: Number(row.visits),
  };
}
