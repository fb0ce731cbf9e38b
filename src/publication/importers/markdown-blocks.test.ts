import { describe, expect, test } from "vitest";
import { withinStack } from "./depth.ts";
import { markdownBlocks, MarkdownReader, parseMarkdown } from "./markdown-blocks.ts";

describe("prose without markup", () => {
  test.each([
    "One line.",
    "Wrapped\nlines.\n\nAnd a \n \n\n  second paragraph; with 3 figures, a dash - and (brackets).",
    "\n\nA quoted “word”, a 'word' and 50 % of it: é.\r\n\r\nEnd",
    "",
  ])("%j gives what the whole reader gives", (text) => {
    const root = parseMarkdown(text);
    expect(markdownBlocks(text)).toEqual(new MarkdownReader(root).section(root.children));
  });
});

test.each(["a\n- b", "1) a", "a  \nb", "www.example.org", "a\n===", "    code", "me@example.org", "a &amp; b"])(
  "%j is markup",
  (text) => {
    const root = parseMarkdown(text);
    expect(markdownBlocks(text)).toEqual(new MarkdownReader(root).section(root.children));
  },
);

describe("depth", () => {
  test("beyond reason loses its frames and keeps its words", () => {
    const json = JSON.stringify(markdownBlocks(`${">".repeat(60)} deep`));
    expect(json.match(/"quote"/g)?.length).toBeLessThan(25);
    expect(json).toContain("deep");
  });

  test("that exhausts the stack is refused", () => {
    expect(() => withinStack(() => markdownBlocks(`${">".repeat(5000)} deep`))).toThrow(
      expect.objectContaining({ name: "ImportError", code: "bad_structure" }),
    );
  });
});
