import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseQuery, type Match } from "../../publication/index.ts";
import { expressionOf } from "./search-expression.ts";
import { searchIndex } from "./search-index.ts";
import { bm25Ranking } from "./search-ranking.ts";

describe("scoring rare words first", () => {
  const database = new DatabaseSync(":memory:");
  let rank: ReturnType<typeof bm25Ranking>;
  let scored = 0;
  const pieces = 900;

  beforeAll(() => {
    database.exec(`create table piece (key integer primary key, stamp integer); ${searchIndex.join(";")}`);
    const piece = database.prepare("insert into piece (key) values (?)");
    const words = database.prepare(
      "insert into piece_fts (rowid, title, standfirst, credits, body) values (?, '', '', '', ?)",
    );
    for (let key = 1; key <= pieces; key++) {
      const every = (n: number, word: string) => (key % n === 0 ? ` ${word}`.repeat(1 + (key % 5)) : "");
      piece.run(key);
      words.run(key, `court${every(2, "river")}${every(3, "winter")}${every(31, "falcon")}${every(47, "comet")}`);
    }
    rank = bm25Ranking(database, (match: Match) => {
      const found = database
        .prepare("select rowid as key from piece_fts where piece_fts match ?")
        .all(expressionOf(match));
      scored = found.length;
      return found.map(({ key }) => Number(key));
    });
  });
  afterAll(() => database.close());

  test.each([
    "falcon comet winter",
    "falcon winter river",
    "comet river court",
    "river winter",
    "falcon winter winter river",
  ])("gives %s the scores that scoring everything gives", (query) => {
    const match = parseQuery(query).match as Match;
    const everything = database
      .prepare(
        "select bm25(piece_fts, 5.0, 2.0, 1.0, 1.0) as score from piece_fts where piece_fts match ? order by score limit 10",
      )
      .all(expressionOf(match));
    const scores = rank(match, null, 10, false).best.map(({ score }) => score);
    expect(scores).toEqual(everything.map(({ score }) => -Number(score)));
  });

  test("happens where rare words decide, and keeps to the mask", () => {
    scored = 0;
    const mask = new Uint8Array(pieces + 1).fill(1, 1, 600);
    const { best } = rank(parseQuery("falcon comet winter").match as Match, mask, 5, false);
    expect(scored).toBeGreaterThan(0);
    expect(best).toHaveLength(5);
    expect(best.every(({ key }) => key < 600)).toBe(true);
  });
});
