import { describe, expect, test } from "vitest";
import { renderBlocks } from "../document/html.ts";
import { ImportError } from "./import-error.ts";
import { importMarkdown } from "./markdown.ts";

const piece = (text: string) => importMarkdown(text, { sourceId: "piece.md" });

function html(body: string): string {
  const { document } = piece(`---\ntitle: T\n---\n${body}`);
  return renderBlocks(document.text, document.body);
}

function refused(text: string): ImportError {
  try {
    piece(text);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
  throw new Error("it was taken");
}

describe("an article in Markdown", () => {
  test("takes its particulars from the front matter", () => {
    const { document, ...particulars } = piece(`---
id: salt-road
title: "Salt: a road"
standfirst: It began with herring.
date: 2019-05
slug: salt-road
access: registered
status: draft
topics: [Trade]
regions: [Baltic]
series: Roads
method: Edited.
lang: en-GB
contributors:
  - name: Ada Rowe
    title: Historian
---

Herring came first.
`);
    expect(particulars).toEqual({
      sourceId: "salt-road",
      kind: "article",
      credits: [{ name: "Ada Rowe", title: "Historian", affiliation: "", disclosure: "" }],
      date: "2019-05",
      lang: "en-GB",
      dir: "ltr",
      access: "registered",
      status: "draft",
      slug: "salt-road",
      topics: ["Trade"],
      regions: ["Baltic"],
      series: "Roads",
      method: "Edited.",
    });
    expect(document.text).toBe("Salt: a road\n\nIt began with herring.\n\nHerring came first.");
  });

  test("may do without front matter, with its title as the first heading", () => {
    const { document, sourceId } = piece("# The *Salt* Road\n\nHerring came first.\r\n");
    expect(sourceId).toBe("piece.md");
    expect(document.text).toBe("The Salt Road\n\nHerring came first.");
  });

  test.each([
    [
      "marks",
      "*a* **b** ~~c~~ `d` [e](https://example.org)",
      '<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code> <a href="https://example.org/" rel="noopener">e</a></p>',
    ],
    ["headings, the first level as the second", "# A\n\n### B\n\n###### C", "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>"],
    ["line breaks, but not wrapped lines", "a\\\nb\nc", "<p>a<br>\nb c</p>"],
    [
      "quotations and lists",
      "> a\n\n1. b\n2. c",
      "<blockquote>\n<p>a</p>\n</blockquote>\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>",
    ],
    [
      "tables",
      "| a | b |\n|---|---|\n| c | |",
      "<table>\n<thead><tr><th>a</th>\n<th>b</th></tr></thead>\n<tbody>\n<tr><td>c</td>\n<td></td></tr>\n</tbody>\n</table>",
    ],
    ["code and rules", "```\nx < y\n```\n\n***", "<pre>x &lt; y</pre>\n<hr>"],
    [
      "pictures as figures behind their paragraph",
      'See ![the coast](/map.png "The coast in 1900") here.',
      '<p>See here.</p>\n<figure><img src="/map.png" alt="the coast" loading="lazy">\n<figcaption>The coast in 1900</figcaption></figure>',
    ],
    ["references, also from quotations", "[a][x]\n\n> [x]: /here", '<p><a href="/here">a</a></p>'],
    [
      "notes, numbered as they are met",
      "a[^z] b[^y]\n\n[^y]: Two.\n[^z]: One.",
      "<p>a<sup>[1]</sup> b<sup>[2]</sup></p>\n<ol>\n<li>One.</li>\n<li>Two.</li>\n</ol>",
    ],
    ["words of unsafe links", "[a](javascript:alert(1)) ![b](data:image/png;base64,AA==)", "<p>a</p>"],
    ["words around raw HTML", "a <b onclick=x>b</b>\n\n<div>gone</div>\n\nc", "<p>a b</p>\n<p>c</p>"],
  ])("keeps %s", (_, markdown, wanted) => {
    expect(html(markdown)).toBe(wanted);
  });
});

describe("front matter with mistakes says line and key", () => {
  test.each([
    ["---\ntitel: T\n---\nText", 2, "titel", 'there is no key "titel" (did you mean "title"?)'],
    ["---\ntitle: T\ncolour: red\n---\nText", 3, "colour", "the keys are id, kind, title"],
    ["---\ntitle: T\nauthors: [Ada Rowe]\n---\nText", 3, "authors", 'did you mean "contributors"?'],
    ["---\ntitle: T\ndate: 2011-02-30\n---\nText", 3, "date", "there is no such day in the calendar"],
    ["---\ntitle: T\ndate: 2011-13\n---\nText", 3, "date", "there is no such month in the calendar"],
    ["---\ntitle: T\ndate: 30.2.2011\n---\nText", 3, "date", "must be like 2011-03-16"],
    ["---\ntitle: T\ntopics: Ports\n---\nText", 3, "topics", "must be a list"],
    [
      "---\ntitle: T\ncontributors:\n  - name: Ada\n  - name: Ben\n    titel: Fellow\n---\nText",
      6,
      "contributors[1].titel",
      'did you mean "title"?',
    ],
    [
      "---\ntitle: T\ncontributors:\n  - name: Ada\n  - title: Fellow\n---\nText",
      5,
      "contributors[1].name",
      "every contributor needs a name",
    ],
    ["---\nkind: article\n---\nText", 1, "title", "the title is missing"],
    ["---\ntitle: T\nquestions: [Why?]\n---\nText", 3, "questions", "belongs to kind: roundtable"],
    ["---\ntitle: T\nasker: Us\n---\nText", 3, "asker", "belongs to kind: interview"],
  ])("%j", (text, line, key, message) => {
    const error = refused(text);
    expect(error).toMatchObject({ line, key });
    expect(error.message).toContain(message);
  });

  test.each([
    ["---\ntitle: T\nText", 1, "never ends"],
    ["---\ntitle: Salt: a road\n---\nText", 2, "not valid YAML"],
    ["---\ntitle: T\ntitle: U\n---\nText", 3, "twice"],
    ["---\n- a\n---\nText", 2, "lines of `key: value`"],
    ["---\ntitle: T\n---\n", 4, "no text under the front matter"],
  ])("%j", (text, line, message) => {
    const error = refused(text);
    expect(error.line).toBe(line);
    expect(error.message).toContain(message);
  });

  test("and does not grow without end by references to itself", () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
    expect(refused(`---\nl0: &l0 [a]\n${levels.join("\n")}\n---\nText`).message).toContain(
      "refers to itself too often",
    );
  });
});
