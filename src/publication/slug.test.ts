import { describe, expect, test } from "vitest";
import { RESERVED_SLUGS, slugify } from "./slug.ts";

describe("slugify", () => {
  test.each([
    ["The Long Road to Vienna", "the-long-road-to-vienna"],
    ["  “Peace”, at what price?  ", "peace-at-what-price"],
    ["Österreich–Ungarn & Preußen", "osterreich-ungarn-preussen"],
    ["Łódź, Århus og Sørøya", "lodz-arhus-og-soroya"],
    ["The emperor’s envoy", "the-emperors-envoy"],
    ["الحلف المقدس", "الحلف-المقدس"],
    ["同盟の歴史", "同盟の歴史"],
    ["1815: the Congress", "1815-the-congress"],
    ["—?!—", ""],
    ["", ""],
  ])("%j becomes %j", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test("cuts a long title at a word, and one endless word anywhere", () => {
    const long = slugify("a treaty of guarantee ".repeat(10));
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/-(treaty|of|guarantee|a)$/);
    expect(slugify("x".repeat(300))).toHaveLength(80);
  });

  test("changes nothing of what it made itself", () => {
    for (const text of ["Łódź, 1815", "the emperor’s envoy", "word ".repeat(60)]) {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }
  });
});

test("every reserved address is one that a title could have become", () => {
  for (const reserved of RESERVED_SLUGS) expect(slugify(reserved)).toBe(reserved);
});
