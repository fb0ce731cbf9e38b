import { describe, expect, test } from "vitest";
import { buildDocument, paragraph, plain, type LooseBlock } from "./build.ts";
import { renderBlocks, renderWords, type Rendering } from "./html.ts";
import { WordGatherer } from "./inline.ts";

function rendered(blocks: LooseBlock[], rendering?: Rendering): string {
  const { text, body } = buildDocument("article", {
    title: "T",
    standfirst: null,
    body: blocks,
    questions: [],
    turns: [],
  });
  return renderBlocks(text, body, rendering);
}

function linked(href: string, words: string): LooseBlock {
  const gatherer = new WordGatherer();
  gatherer.marked({ type: "link", href }, () => gatherer.append(words));
  return { type: "paragraph", ...gatherer.words() };
}

describe("blocks as HTML", () => {
  test.each<[string, LooseBlock, string]>([
    ["a paragraph", paragraph("Fish & <chips>"), "<p>Fish &amp; &lt;chips&gt;</p>"],
    ["a heading", { type: "heading", level: 3, ...plain("Tides") }, "<h3>Tides</h3>"],
    ["a rule", { type: "rule" }, "<hr>"],
    [
      "a link that leads outside",
      linked("https://example.org/x", "x"),
      '<p><a href="https://example.org/x" rel="noopener">x</a></p>',
    ],
    ["a link within the site", linked("/x", "x"), '<p><a href="/x">x</a></p>'],
    ["a link that leads nowhere safe", linked("data:text/html,x", "x"), "<p>x</p>"],
    ["a line break", { type: "paragraph", ...plain("one\ntwo") }, "<p>one<br>\ntwo</p>"],
    ["preformatted text", { type: "preformatted", ...plain("a\n\n b") }, "<pre>a\n\n b</pre>"],
    [
      "a tight list",
      { type: "list", ordered: true, first: 3, items: [[paragraph("c")]] },
      '<ol start="3">\n<li>c</li>\n</ol>',
    ],
    ["a quotation", { type: "quote", children: [paragraph("q")] }, "<blockquote>\n<p>q</p>\n</blockquote>"],
    [
      "a figure",
      { type: "figure", src: "https://example.org/map.png", alt: 'A "map"', caption: plain("The coast") },
      '<figure><img src="https://example.org/map.png" alt="A &quot;map&quot;" loading="lazy">\n<figcaption>The coast</figcaption></figure>',
    ],
    [
      "a table",
      { type: "table", header: [plain("Port")], rows: [[plain("Aden")]] },
      "<table>\n<thead><tr><th>Port</th></tr></thead>\n<tbody>\n<tr><td>Aden</td></tr>\n</tbody>\n</table>",
    ],
  ])("%s", (_, block, html) => {
    expect(rendered([block])).toBe(html);
  });

  test("carry ids by their offset when asked", () => {
    expect(rendered([paragraph("One"), paragraph("Two")], { ids: true })).toBe(
      '<p id="t3">One</p>\n<p id="t8">Two</p>',
    );
  });

  test("complete paths of the site for readers elsewhere", () => {
    expect(rendered([linked("/x", "x")], { siteUrl: "https://pub.example" })).toContain('href="https://pub.example/x"');
  });
});

describe("highlights", () => {
  test("split over inline marks, and overlap with both ids on the shared words", () => {
    const gatherer = new WordGatherer();
    gatherer.append("one ");
    gatherer.marked({ type: "strong" }, () => gatherer.append("two three"));
    gatherer.append(" four");
    const words = gatherer.words();
    const highlights = [
      { id: "a", start: 0, end: 7 },
      { id: "b", start: 4, end: 13 },
    ];
    expect(renderWords(words.text, { start: 0, end: words.text.length, marks: words.marks }, { highlights })).toBe(
      '<mark data-claims="a">one </mark><strong><mark data-claims="a b">two</mark><mark data-claims="b"> three</mark></strong> four',
    );
  });

  test("reach from one block into the next", () => {
    expect(rendered([paragraph("One"), paragraph("Two")], { highlights: [{ id: "a", start: 4, end: 9 }] })).toBe(
      '<p>O<mark data-claims="a">ne</mark></p>\n<p><mark data-claims="a">T</mark>wo</p>',
    );
  });
});
