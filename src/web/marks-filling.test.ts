import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { openAssets } from "./assets.ts";
import { marksFilling } from "./marks-filling.tsx";

const assets = openAssets();
const piece = { id: "0190a000-0000-7000-8000-000000000001", slug: 'tolls & "sails"' };

async function forms(follows: boolean, saved: boolean, keepsHistory: boolean) {
  const following = { marks: async () => ({ follows, saved, keepsHistory }) };
  const { document } = parseHTML(`<html><body>${await marksFilling({ following, assets }, 1, piece)}</body></html>`);
  return [...document.querySelectorAll("form")].map((form) => [
    form.getAttribute("action"),
    form.querySelector("button")?.textContent,
    form.querySelector("input")?.getAttribute("value"),
  ]);
}
const back = "/tolls%20%26%20%22sails%22#marks";

test("a reader is offered what is not yet done, and to undo what is", async () => {
  expect(await forms(false, false, false)).toEqual([
    [`/reading-list/${piece.id}`, "Save for later", back],
    [`/following/piece/${piece.id}`, "Follow", back],
  ]);
  expect(await forms(true, true, false)).toEqual([
    [`/reading-list/${piece.id}/end`, "Take off the reading list", back],
    [`/following/piece/${piece.id}/end`, "Stop following", back],
  ]);
});

test("only whoever keeps a history is offered to add to it", async () => {
  expect((await forms(false, false, true)).at(-1)).toEqual([`/reading-history/${piece.id}`, "Mark as read", back]);
});
