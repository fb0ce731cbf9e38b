import { describe, expect, test } from "vitest";
import { countLinks, paragraphsOf } from "./paragraphs.ts";

const links = (text: string) =>
  paragraphsOf(text).flatMap(({ lines }) =>
    lines.flat().flatMap(({ text: shown, href }) => (href ? [[shown, href]] : [])),
  );
const shown = (text: string) =>
  paragraphsOf(text)
    .map(({ lines }) => lines.map((line) => line.map((stretch) => stretch.text).join("")).join("\n"))
    .join("\n\n");

describe("the paragraphs of a reply", () => {
  test("are parted by empty lines, and quoted lines stand apart", () => {
    expect(paragraphsOf("One\ntwo\n\n> said\n> before\nanswer")).toEqual([
      { quoted: false, lines: [[{ text: "One", href: null }], [{ text: "two", href: null }]] },
      { quoted: true, lines: [[{ text: "said", href: null }], [{ text: "before", href: null }]] },
      { quoted: false, lines: [[{ text: "answer", href: null }]] },
    ]);
  });

  test.each([
    ["See https://a.example/x.", "https://a.example/x", "https://a.example/x"],
    ["(https://a.example/x_(y))", "https://a.example/x_(y)", "https://a.example/x_(y)"],
    ["www.a.example, that is", "www.a.example", "https://www.a.example/"],
    ["“https://a.example/?q=1&r=2”", "https://a.example/?q=1&r=2", "https://a.example/?q=1&r=2"],
    ["HTTPS://A.example/B!", "HTTPS://A.example/B", "https://a.example/B"],
    ["http://xn--80ak6aa92e.example/", "http://xn--80ak6aa92e.example/", "http://xn--80ak6aa92e.example/"],
  ])("lead where they say: %s", (text, words, href) => {
    expect(links(text)).toEqual([[words, href]]);
  });

  test.each([
    "javascript:alert(1)",
    "https://ida@evil.example/",
    "https://",
    "data:text/html,<script>alert(1)</script>",
    "https://localhost/x",
    "file:///etc/passwd",
    `https://a.example/${"x".repeat(3000)}`,
    "vbscript:x ftp://a.example",
  ])("do not lead to %s", (text) => {
    expect(links(text)).toEqual([]);
  });

  test("lose no word, whatever it is", () => {
    for (const text of ["<b>bold</b> & <script>alert(1)</script>", "https://a.example/<i>x</i>", '"onmouseover="x'])
      expect(shown(text)).toBe(text);
  });

  test("count links also where none is made", () => {
    expect(countLinks("no link, 3.5 million, e.g. this; and Dr.Who")).toBe(0);
    expect(countLinks("https://a.example www.b.example c.example/buy [url=x]y[/url] <a href=x>")).toBe(5);
  });

  test("are found in time that their length explains", () => {
    const began = performance.now();
    for (const hostile of [
      `https://a.example/${"(".repeat(5000)}`,
      "https://".repeat(700),
      "a.".repeat(2500),
      ">".repeat(5000),
    ])
      expect(shown(hostile).length + countLinks(hostile)).toBeGreaterThanOrEqual(0);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
