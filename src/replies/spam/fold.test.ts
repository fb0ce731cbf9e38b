import { describe, expect, test } from "vitest";
import { fold, linkMark } from "./fold.ts";

describe("a text is read as a reader sees it", () => {
  test.each<[string, string, string]>([
    ["markup", "<b>Read</b> this<br />now", "read this now"],
    ["entities", "it&#39;s &lt;here&gt; &amp;c", "it's < here > & c"],
    ["letters of other alphabets in a Latin word", "сheар саsinо", "cheap casino"],
    ["whole words of other alphabets, which stay", "привет мир", "привет мир"],
    ["wide and ornate letters", "ＦＲＥＥ 𝓶𝓸𝓷𝓮𝔂", "free money"],
    ["letters set apart", "s u b s c r i b e please", "subscribe please"],
    ["characters that cannot be seen", "vi\u200bsit\ufeff", "visit"],
    ["accents", "Élysée", "elysee"],
    ["a moment of a recording, which is no link", '<a href="https://tube.example/v?t=2m">2:19</a> yes', "2 : 19 yes"],
  ])("%s", (_what, text, words) => {
    const folded = fold(text);
    expect(folded.words.join(" ")).toBe(words);
    expect(folded.links).toEqual([]);
  });

  test.each([
    ["see https://a.example/b?c=1 there", "https://a.example/b?c=1"],
    ["see www.Shop.example", "www.shop.example"],
    ["best-deals.com", "best-deals.com"],
    ["best-deals . com", "best-deals.com"],
    ["best-deals dot com", "best-dealsdotcom"],
    ["best-deals (dot) com", "best-deals(dot)com"],
    ['<a href="http://pills.example/x">here</a>', "http://pills.example/x"],
    ["[url=http://pills.example]here[/url]", "http://pills.example"],
  ])("the link in %j, however it is written", (text, link) => {
    const { links, words } = fold(text);
    expect(links).toEqual([link]);
    expect(words).toContain(linkMark);
  });

  test.each(["The U.S. was there.", "He left.Nobody came.", "3.5 per cent", "the e.g. of it", "p. 12"])(
    "no link in %j",
    (text) => {
      expect(fold(text).links).toEqual([]);
    },
  );

  test("disguises are counted", () => {
    expect(fold("сheap m\u200boney, b u y it").disguises).toEqual({ lookAlikes: 1, invisible: 1, spacedLetters: 0 });
    expect(fold("b u y i t n o w").disguises.spacedLetters).toBeGreaterThan(0);
    expect(fold("می‌خواهم 👩‍👩‍👧 caf\u00e9").disguises).toEqual({ lookAlikes: 0, invisible: 0, spacedLetters: 0 });
  });
});

test.each<[string, string]>([
  ["one letter", "a".repeat(1e6)],
  ["open tags", "<a href=".repeat(1e5)],
  ["open brackets", "[url=".repeat(2e5)],
  ["dots", "a.".repeat(5e5)],
  ["hyphens and dots", "a-".repeat(3e5) + " . "],
  ["letters set apart", "a ".repeat(5e5)],
  ["entities", "&#".repeat(5e5)],
  ["halves of characters", "\ud83d".repeat(1e6)],
  ["marks", `e${"\u0301".repeat(1e6)}`],
  ["invisible characters", "a\u200b".repeat(5e5)],
])("a million characters are read in a moment: %s", (_what, text) => {
  const began = performance.now();
  fold(text);
  expect(performance.now() - began).toBeLessThan(2000);
});
