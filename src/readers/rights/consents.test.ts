import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { PURPOSES, wordingOf } from "./index.ts";

/** Hashes of the words by version: what was once agreed to must not change under its number. */
const known = {
  "newsletter 1": "GlAkrLDvBwPM",
  "history 1": "wjEoa5v_2Deq",
};

test("words that change get another version", () => {
  const now = PURPOSES.map((purpose) => {
    const { version, text } = wordingOf(purpose, "The Invented Review");
    return [`${purpose} ${version}`, createHash("sha256").update(text).digest("base64url").slice(0, 12)];
  });
  expect(known).toMatchObject(Object.fromEntries(now));
});
