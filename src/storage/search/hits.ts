import type { Kysely } from "kysely";
import type { Access, Document, Hit, PieceSummary } from "../../publication/index.ts";
import { summaries, summaryColumns } from "../pieces/summaries.ts";
import type { Schema } from "../schema.ts";
import { cutSnippet, opening, type Snippet } from "./snippet.ts";
import type { Term } from "./terms.ts";
import type { Ranked } from "./text-index.ts";

/** The text of a document as far as everybody may see it: a beginning of `document.text`. */
export type VisibleText = (document: Document, access: Access) => string;

/** A hit whose snippet still has to be cut by whoever knows the wall, because not everybody may read it whole. */
export type SealedHit = Omit<Hit, "snippet"> & { document: Document };

/** The pieces to show, in their order, with snippets of open ones; pieces gone meanwhile are left out. */
export async function readHits(db: Kysely<Schema>, ranked: Ranked[], terms: Term[]): Promise<(Hit | SealedHit)[]> {
  const keys = ranked.map(({ key }) => key);
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("piece")
    .innerJoin("piece_version", (join) =>
      join.onRef("piece_version.piece_key", "=", "piece.key").onRef("piece_version.n", "=", "piece.version"),
    )
    .select(summaryColumns)
    .select(["piece.status", "piece_version.text", "piece_version.tree"])
    .where("piece.key", "in", keys)
    .execute();
  // Asked for in SQL, the status would make SQLite go through all published pieces by their index.
  const published = new Map(rows.filter(({ status }) => status === "published").map((row) => [row.key, row]));
  const shown = ranked.flatMap(({ key, score }) => {
    const row = published.get(key);
    return row ? [{ row, score }] : [];
  });
  const headlines = await summaries(
    db,
    shown.map(({ row }) => row),
  );
  return shown.map(({ row: { text, tree }, score }, n) => {
    const hit = Object.assign(headlines[n] as PieceSummary, { score });
    const document = { text, ...(JSON.parse(tree) as Omit<Document, "text">) };
    return hit.access === "open"
      ? Object.assign(hit, { snippet: snippetOf(document, document.text, terms) })
      : Object.assign(hit, { document });
  });
}

/** Cuts the snippet of a hit from what everybody may see of it. */
export function unseal(sealed: Hit | SealedHit, terms: Term[], visibleText: VisibleText): Hit {
  if ("snippet" in sealed) return sealed;
  const { document, ...hit } = sealed;
  return { ...hit, snippet: snippetOf(document, visibleText(document, hit.access), terms) };
}

/** Words around the matches; failing that the standfirst, or how the piece begins. */
function snippetOf({ title, standfirst }: Document, text: string, terms: Term[]): Snippet {
  const found = cutSnippet(text, title.end, terms);
  if (found) return found;
  return standfirst ? opening(text.slice(0, standfirst.end), standfirst.start) : opening(text, title.end);
}
