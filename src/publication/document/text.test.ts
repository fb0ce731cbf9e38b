import { describe, expect, test } from "vitest";
import { buildDocument, paragraph, plain, type LooseBlock } from "./build.ts";
import { countWords, openingOf, readingMinutes, renderText } from "./text.ts";
import { renderWhole, renderWholeText } from "./whole.ts";

const article = (body: LooseBlock[]) =>
  buildDocument("article", { title: "T", standfirst: null, body, questions: [], turns: [] });

test("plain text keeps the signs of lists, quotations, tables and figures", () => {
  const { text, body } = article([
    {
      type: "list",
      ordered: true,
      first: 2,
      items: [[paragraph("Aden"), { type: "list", ordered: false, items: [[paragraph("old")]] }], [paragraph("Mocha")]],
    },
    { type: "quote", children: [paragraph("One"), paragraph("Two")] },
    { type: "table", header: [], rows: [[plain("a"), plain("b")]] },
    { type: "figure", src: "/map.png", alt: "A map", caption: null },
    { type: "rule" },
  ]);
  expect(renderText(text, body)).toBe("2. Aden\n\n   - old\n3. Mocha\n\n> One\n>\n> Two\n\na | b\n\n[A map]\n\n* * *");
});

describe("an opening", () => {
  test("is the first paragraph, cut between words", () => {
    const document = article([
      { type: "heading", level: 2, ...plain("Head") },
      paragraph("The straits, narrow and shallow, carry a tenth of it."),
    ]);
    expect(openingOf(document)).toBe("The straits, narrow and shallow, carry a tenth of it.");
    expect(openingOf(document, 14)).toBe("The straits…");
    expect(openingOf(article([{ type: "rule" }]))).toBe("");
  });
});

test("words are counted with their hyphens and figures, signs alone are not", () => {
  expect(countWords("The so-called 1st – fleet’s “ports”, 3.5 km.")).toBe(7);
  expect(readingMinutes(3)).toBe(1);
  expect(readingMinutes(2300)).toBe(10);
});

test("a whole interview reads in order, with speakers and numbers, as HTML and as text", () => {
  const document = buildDocument("interview", {
    title: "T",
    standfirst: plain("In short"),
    body: [paragraph("Before")],
    questions: [{ n: 1, asker: null, words: plain("Why <now>?") }],
    turns: [{ credit: 0, questions: [1], body: [paragraph("Because.")] }],
  });
  const credits = [{ name: "Ada & Co", title: "", affiliation: "", disclosure: "" }];
  expect(renderWhole(document, credits)).toBe(
    "<p><em>In short</em></p>\n<p>Before</p>\n<p><strong>1. Why &lt;now&gt;?</strong></p>\n<h3>Ada &amp; Co (1)</h3>\n<p>Because.</p>",
  );
  expect(renderWholeText(document, credits)).toBe("In short\n\nBefore\n\n1. Why <now>?\n\nAda & Co (1):\n\nBecause.");
});
