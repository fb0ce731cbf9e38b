import type { Kysely } from "kysely";
import type { Suggestion } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { allBegin, folded, type Named, type Names } from "./names.ts";
import type { TextIndex } from "./text-index.ts";

const folders = {
  contributor: "/contributors",
  topic: "/topics",
  region: "/regions",
  series: "/series",
  actor: "/actors",
} as const;

// A single letter begins half of all titles: only names are looked through for it.
const shortestForTitles = 2;

/** What may be meant by what is typed so far: names first, most pieces first, then titles, newest first. */
export async function suggest(
  db: Kysely<Schema>,
  index: TextIndex,
  names: Names,
  typed: string,
  limit: number,
): Promise<Suggestion[]> {
  const starts = folded(typed);
  if (starts.length === 0 || limit < 1) return [];
  const pieces = await titles(db, index, starts, limit);
  const named = names.startingWith(starts, limit).map(suggestionOf);
  const roomForNames = Math.max(Math.ceil(limit / 2), limit - pieces.length);
  return [...named.slice(0, roomForNames), ...pieces].slice(0, limit);
}

async function titles(db: Kysely<Schema>, index: TextIndex, starts: string[], limit: number): Promise<Suggestion[]> {
  const telling = starts.filter((start) => start.length >= shortestForTitles);
  if (telling.length === 0) return [];
  const keys = await index.titled(telling, limit * 5);
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("piece")
    .select(["slug", "title", "status"])
    .where("key", "in", keys)
    .orderBy("key", "desc")
    .execute();
  const fitting = rows.filter(({ title, status }) => status === "published" && allBegin(folded(title), starts));
  return fitting.slice(0, limit).map(({ slug, title }) => ({
    kind: "piece",
    text: title,
    path: `/${encodeURIComponent(slug)}`,
  }));
}

function suggestionOf({ kind, name, slug }: Named): Suggestion {
  return { kind, text: name, path: `${folders[kind]}/${encodeURIComponent(slug)}` };
}
