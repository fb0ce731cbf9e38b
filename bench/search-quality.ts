// nDCG@10 of the product's own search on a test collection, which it imports through the product's own saving.
// Usage: node bench/search-quality.ts DOCS.jsonl QUERIES.jsonl QRELS.tsv [EMPTY_DATABASE_URL]
// docs: {id, title, text}; queries: {id, text}; qrels: query, document, grade, apart by tabs. Gains are linear.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseQuery, type PieceInput } from "../src/publication/index.ts";
import { openStorage } from "../src/storage/open.ts";
import { openSearch } from "./search-opening.ts";
import { jsonLines, pieceOf } from "./search-input.ts";

const [docs, queries, qrels, databaseUrl] = process.argv.slice(2);
if (!docs || !queries || !qrels) throw new Error("Name three files: documents, queries and judgements.");
const folder = mkdtempSync(join(tmpdir(), "rapport-quality-"));
try {
  await load(docs);
  const search = openSearch(databaseUrl ?? folder);
  const grades = judgements(qrels);
  const scores: number[] = [];
  for await (const { id, text } of jsonLines<{ id: string; text: string }>(queries)) {
    const judged = grades.get(id);
    if (!judged) continue;
    const query = parseQuery(text);
    const { items } = await search.searching.search({ query, sort: "relevance", limit: 10, offset: 0, facets: false });
    const found = items.map(({ sourceId }) => judged.get(sourceId ?? "") ?? 0);
    const best = [...judged.values()].sort((a, b) => b - a).slice(0, 10);
    scores.push(gain(found) / gain(best));
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  console.log(`nDCG@10 over ${scores.length} queries: ${mean.toFixed(4)}`);
  await search.close();
} finally {
  rmSync(folder, { recursive: true });
}

async function load(file: string): Promise<void> {
  const place = databaseUrl ? { databaseUrl } : { dataFolder: folder };
  const storage = await openStorage(place, { use: "write", create: true });
  const batch: PieceInput[] = [];
  for await (const { id, title, text } of jsonLines<{ id: string; title: string; text: string }>(file)) {
    batch.push(pieceOf({ id, title, body: text }));
    if (batch.length === 500) await storage.pieces.save(batch.splice(0));
  }
  await storage.pieces.save(batch);
  await storage.close();
}

/** Grades above zero, by query and document. */
function judgements(file: string): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [query, document, grade] = line.split("\t");
    if (!query || !document || !(Number(grade) > 0)) continue;
    const judged = grades.get(query) ?? new Map<string, number>();
    grades.set(query, judged.set(document, Number(grade)));
  }
  return grades;
}

/** Discounted cumulative gain: what stands at rank r counts 1 / log2(r + 1) of its grade. */
function gain(grades: number[]): number {
  return grades.reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}
