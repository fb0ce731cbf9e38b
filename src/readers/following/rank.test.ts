import { expect, test } from "vitest";
import { followed, rank, type Candidate, type Reason } from "./index.ts";

const follows = (kind: "actor" | "topic" | "contributor" | "dyad", id: string): Reason => ({
  kind: "follows",
  what: { kind, id, other: "", names: [id], slug: "" },
});
const savoy = follows("actor", "savoy");
const candidate = (pieceId: string, date: string, reasons: Reason[] = [savoy], read = false): Candidate => ({
  pieceId,
  date,
  read,
  reasons,
});
const order = (...candidates: Candidate[]) => rank(candidates, 10).map(({ pieceId }) => pieceId);

test("newer pieces come first, undated ones last", () => {
  expect(order(candidate("old", "1690"), candidate("undated", ""), candidate("new", "1701-03"))).toEqual([
    "new",
    "old",
    "undated",
  ]);
});

test("a second reason outweighs a few weeks, but not a year", () => {
  const twice = candidate("twice", "1701-03-01", [savoy, follows("topic", "peace")]);
  expect(order(candidate("week-newer", "1701-03-08"), twice)).toEqual(["twice", "week-newer"]);
  expect(order(candidate("year-newer", "1702-03-01"), twice)).toEqual(["year-newer", "twice"]);
});

test("what was read comes after all that was not, unless something has happened to it", () => {
  const read = candidate("read", "1720", [savoy], true);
  const corrected = candidate("corrected", "1690", [savoy, { kind: "corrected", at: "1721-01-01" }], true);
  expect(order(read, candidate("unread", "1690"), corrected)).toEqual(["corrected", "unread", "read"]);
});

test("news of a followed piece counts from the day it happened", () => {
  const replies: Reason = { kind: "replies", at: "1710-05-01T00:00:00.000Z", count: 2 };
  expect(order(candidate("new", "1705"), candidate("old", "1690", [replies]))).toEqual(["old", "new"]);
});

test("a thing is named once as a reason, and pairs before actors, actors before topics", () => {
  const [only] = rank(
    [candidate("a", "1700", [follows("topic", "peace"), savoy, savoy, follows("dyad", "savoy-lorraine")])],
    1,
  );
  expect(only?.reasons.map((reason) => reason.kind === "follows" && reason.what.kind)).toEqual([
    "dyad",
    "actor",
    "topic",
  ]);
});

test("the order does not hang on the order of coming in, and no more come out than asked for", () => {
  const all = Array.from({ length: 8 }, (_, n) => candidate(`p${n}`, "1700"));
  expect(rank(all, 3)).toEqual(rank(all.toReversed(), 3));
  expect(rank(all, 3)).toHaveLength(3);
});

test("a pair is one pair whichever actor is named first, and nobody pairs with themselves", () => {
  expect(followed("dyad", "savoy", "lorraine")).toEqual(followed("dyad", "lorraine", "savoy"));
  expect(followed("dyad", "savoy", "savoy")).toBeNull();
  expect(followed("dyad", "savoy")).toBeNull();
  expect(followed("actor", "savoy", "lorraine")).toBeNull();
  expect(followed("actor", "")).toBeNull();
});
