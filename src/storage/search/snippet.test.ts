import { describe, expect, test } from "vitest";
import { parseQuery } from "../../publication/index.ts";
import { cutSnippet, opening, type Snippet } from "./snippet.ts";
import { termsOf } from "./terms.ts";

const filler = "Nothing of note happened in that long and uneventful year at court. ";
const text = `Title of it\n\n${filler.repeat(6)}Then the Électeur's envoy (a baker)\n\nbaked an envoy's loaf of rye. ${filler.repeat(6)}`;

function cut(query: string, within = text, from = 11): Snippet | null {
  return cutSnippet(within, from, termsOf(parseQuery(query).match));
}

function marked(snippet: Snippet | null): string[] {
  return snippet?.marks.map(([start, end]) => snippet.text.slice(start, end)) ?? [];
}

describe("a snippet", () => {
  test("is cut around the words that were looked for, whatever their endings and accents", () => {
    const snippet = cut("electeurs bakes");
    expect(marked(snippet)).toEqual(["Électeur", "baked"]);
    expect(snippet?.text).toMatch(/^… \S.*\S …$/);
    expect(snippet?.text).toContain("envoy (a baker) baked an");
    expect(snippet?.text.length).toBeLessThan(320);
  });

  test("takes the stretch with most different words", () => {
    const within = `${"rye ".repeat(5)}${filler.repeat(8)}rye and loaf`;
    expect(marked(cut("rye loaf", within, 0))).toEqual(["rye", "loaf"]);
  });

  test("marks a phrase as one, and its words alone not at all", () => {
    expect(marked(cut('"envoy\'s loaf"'))).toEqual(["envoy's loaf"]);
    expect(marked(cut('"loaf envoy"'))).toEqual([]);
    expect(marked(cut("bak*"))).toEqual(["baker", "baked"]);
  });

  test("begins no earlier than it may, and says nothing of what lies before or behind the text", () => {
    expect(cut("title")).toBeNull();
    expect(cut("rye", "rye bread", 0)).toEqual({ text: "rye bread", marks: [[0, 3]] });
  });

  test("does not mark what is excluded", () => {
    expect(marked(cut("rye -loaf"))).toEqual(["rye"]);
  });

  test("of a piece without a match is how it begins", () => {
    expect(opening("Title\n\nOne\ntwo  three", 5)).toEqual({ text: "One two three", marks: [] });
    expect(opening(text, 11).text).toMatch(/^Nothing of note .* …$/);
  });

  test("is found in scripts without spaces", () => {
    expect(marked(cut("日本*", "日本語の本", 0))).toEqual(["日本語の本"]);
  });
});
