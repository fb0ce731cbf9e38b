import { describe, expect, test } from "vitest";
import { buildDocument, type LooseBlock } from "../document/build.ts";
import { renderBlocks } from "../document/html.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

function rendered(blocks: LooseBlock[]): string {
  const { text, body } = buildDocument("article", {
    title: "T",
    standfirst: null,
    body: blocks,
    questions: [],
    turns: [],
  });
  return renderBlocks(text, body);
}

describe("an HTML body", () => {
  test.each([
    [
      "words between blocks as paragraphs",
      "one <b>two</b><p>three</p>four",
      "<p>one <strong>two</strong></p>\n<p>three</p>\n<p>four</p>",
    ],
    ["what unknown elements hold", "<section><center>a</center><font color=red>b</font></section>", "<p>ab</p>"],
    ["blocks inside inline elements", "<a href='/x'><div>a</div></a>", "<p>a</p>"],
    ["headings, the first level as the second", "<h1>a</h1><h3>b</h3><h5>c</h5>", "<h2>a</h2>\n<h3>b</h3>\n<h4>c</h4>"],
    [
      "lists in lists",
      "<ol start=4><li>a<ul><li>b</li></ul></li></ol>",
      '<ol start="4">\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>',
    ],
    ["line breaks", "<p>a<br>b</p>", "<p>a<br>\nb</p>"],
    [
      "quotations and code",
      "<blockquote><p>a</p></blockquote><pre>b\n  c</pre>",
      "<blockquote>\n<p>a</p>\n</blockquote>\n<pre>b\n  c</pre>",
    ],
    [
      "tables with their caption and paragraphs in cells",
      "<table><caption>Ports</caption><tr><th>a</th></tr><tr><td><p>b</p><p>c</p></td></tr></table>",
      "<p>Ports</p>\n<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody>\n<tr><td>b<br>\nc</td></tr>\n</tbody>\n</table>",
    ],
    [
      "figures, and pictures in paragraphs as figures behind them",
      '<figure><a href="/big"><img src="/a.png" alt="A"></a><figcaption>Cap</figcaption></figure><p>x <img src="https://example.org/b.png"> y</p>',
      '<figure><img src="/a.png" alt="A" loading="lazy">\n<figcaption>Cap</figcaption></figure>\n<p>x y</p>\n<figure><img src="https://example.org/b.png" alt="" loading="lazy"></figure>',
    ],
    [
      "a figure that holds words only",
      "<figure><blockquote>a</blockquote><figcaption>b</figcaption></figure>",
      "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>",
    ],
  ])("keeps %s", (_, html, wanted) => {
    expect(rendered(htmlBlocks(html))).toBe(wanted);
  });

  test("completes relative addresses where the page's own is known, and drops them otherwise", () => {
    const html = '<a href="b">x</a><img src="c.png" alt="">';
    expect(rendered(htmlBlocks(html, "https://example.org/a/"))).toBe(
      '<p><a href="https://example.org/a/b" rel="noopener">x</a></p>\n<figure><img src="https://example.org/a/c.png" alt="" loading="lazy"></figure>',
    );
    expect(rendered(htmlBlocks(html))).toBe("<p>x</p>");
  });
});

describe("hostile markup", () => {
  const known =
    /^<\/?(p|h[234]|ul|ol|li|em|strong|a|blockquote|pre|table|thead|tbody|tr|th|td|figure)>$|^<a href="https:\/\/[^"]*" rel="noopener">$|^<br>$/;

  test.each([
    "<script>steal()</script>kept",
    "<img src='javascript:steal()' onerror=steal()>",
    "<a href='java&#10;script:steal()'>click</a>",
    '<a href=" &#1; vbscript:steal()">click</a>',
    "<svg><g onload=steal()><desc><p>words</p></desc></g></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=steal()></style></mglyph></table></mtext></math>",
    "<iframe srcdoc='<script>steal()</script>'></iframe>",
    "<p style='background:url(javascript:steal())' onmouseover='steal()'>words</p>",
    "<form action='javascript:steal()'><button>send</button></form>",
    "<noscript><p title='</noscript><img src=x onerror=steal()>'></noscript>",
    "<template><script>steal()</script></template>",
    "<object data='data:text/html,<script>steal()</script>'></object>",
    "<!--><script>steal()</script>-->",
    "<a href='https://example.org/\"onclick=steal()'>click</a>",
    "<base href='javascript:steal()//'><a href='x'>click</a>",
    "<<p>script>steal()<</p>/script>",
    "<xmp><script>steal()</script></xmp>",
  ])("%s leaves nothing but the publication's own elements, from HTML and from Markdown", (hostile) => {
    for (const blocks of [
      htmlBlocks(hostile),
      htmlBlocks(`<p>${hostile}</p>`, "https://example.org/"),
      markdownBlocks(hostile),
      markdownBlocks(`words ${hostile} words`),
    ]) {
      for (const tag of rendered(blocks).match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(known);
    }
  });

  test("keeps the words of Markdown links whose address is hostile", () => {
    expect(
      rendered(markdownBlocks("[a](javascript:steal()) <javascript:steal()> [b][x]\n\n[x]: vbscript:steal()")),
    ).toBe("<p>a javascript:steal() b</p>");
  });
});
