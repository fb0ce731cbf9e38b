import { describe, expect, test } from "vitest";
import { tidy, WordGatherer } from "./inline.ts";

describe("tidy text", () => {
  test.each([
    ["  two \u00a0 blanks\t", "two blanks"],
    ["a\nb\r\nc\u2028d", "a b c d"],
    ["soft\u00adhyphen and \u200bzero width\ufeff", "softhyphen and zero width"],
    ["bell\u0007", "bell"],
    ["half \ud83d pair", "half \ufffd pair"],
    ["می\u200cخواهم", "می\u200cخواهم"],
  ])("%j becomes %j", (given, wanted) => {
    expect(tidy(given)).toBe(wanted);
  });
});

describe("gathered words", () => {
  test("join runs without doubling blanks, and drop them around line breaks", () => {
    const gatherer = new WordGatherer();
    gatherer.append(" one ");
    gatherer.append(" two ");
    gatherer.breakLine();
    gatherer.breakLine();
    gatherer.append(" three ");
    expect(gatherer.words()).toEqual({ text: "one two\nthree", marks: [] });
  });

  test("keep marks on words only, and no link inside a link", () => {
    const gatherer = new WordGatherer();
    gatherer.marked({ type: "strong" }, () => gatherer.append(" "));
    gatherer.marked({ type: "link", href: "/a" }, () => {
      gatherer.append("outer ");
      gatherer.marked({ type: "link", href: "/b" }, () => gatherer.append("inner "));
    });
    expect(gatherer.words()).toEqual({ text: "outer inner", marks: [{ type: "link", href: "/a", start: 0, end: 11 }] });
  });
});
