import type { DatabaseSync } from "node:sqlite";
import type { Match } from "../../publication/index.ts";
import type { TextIndex } from "../search/text-index.ts";
import { stemOf, wordsOf } from "../search/words.ts";
import { expressionOf, prefixExpression } from "./search-expression.ts";
import { bm25Ranking } from "./search-ranking.ts";

// Walled ones among them are passed over: a hint must not tell what stands behind the wall.
const spellingsFrom = 20;

/** Full-text search by FTS5, on a connection of its own. */
export function sqliteTextIndex(database: DatabaseSync): TextIndex {
  let turn: Promise<void> = Promise.resolve();
  database.exec(`create virtual table temp.stem using fts5vocab(main, piece_fts, row);
    create virtual table temp.place using fts5vocab(main, piece_fts, instance)`);
  const count = database.prepare("select count(*) as n from piece_fts where piece_fts match ?");
  // One JSON text crosses over many times faster than as many rows.
  const matching = database.prepare("select json_group_array(rowid) as keys from piece_fts where piece_fts match ?");
  const keysMatching = (match: Match) => JSON.parse(String(matching.get(expressionOf(match))?.["keys"])) as number[];
  const ranked = bm25Ranking(database, keysMatching);
  const titled = database.prepare(
    "select rowid as key from piece_fts where piece_fts match ? order by rowid desc limit ?",
  );
  const stem = database.prepare("select doc as n from temp.stem where term = ?");
  const stems = database.prepare("select term from temp.stem where term >= ? and term < ?");
  const places = database.prepare("select distinct doc as key from temp.place where term = ? limit ?");
  const text = database.prepare(
    "select text from piece join piece_version on piece_key = key and n = version where key = ? and status = 'published' and access = 'open'",
  );
  return {
    // One after the other: a connection has one transaction at a time.
    atOnce(work) {
      const done = turn.then(async () => {
        database.exec("begin");
        try {
          return await work();
        } finally {
          database.exec("rollback");
        }
      });
      turn = done.then(
        () => {},
        () => {},
      );
      return done;
    },
    count: async (match) => Number(count.get(expressionOf(match))?.["n"]),
    matching: async (match) => keysMatching(match),
    ranked: async (match, mask, most, collect) => ranked(match, mask, most, collect),
    async titled(starts, limit) {
      return titled.all(`title : (${starts.map(prefixExpression).join(" AND ")})`, limit).map(({ key }) => Number(key));
    },
    piecesWith: async (wanted) => Number(stem.get(wanted)?.["n"] ?? 0),
    stemsFrom: async (start) => stems.all(start, `${start}\u{10ffff}`).map(({ term }) => String(term)),
    async spellings(wanted) {
      const texts = places.all(wanted, spellingsFrom).map(({ key }) => String(text.get(Number(key))?.["text"] ?? ""));
      return [...new Set(texts.flatMap(wordsOf).filter((word) => stemOf(word) === wanted))];
    },
  };
}
