import { expect, test } from "vitest";
import { importHtmlPage } from "./html-page.ts";

const words = (about: string) =>
  `<p>${`The ${about} carried grain, timber and rumours between cities that did not trust each other. `.repeat(6)}</p>`;

function page(head: string, body = `<h1>The Canal Company</h1>${words("canal")}${words("railway")}`, lang = "en") {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/login">Log in</a></li></ul></nav>
    <main><article>${body}</article></main>
    <footer><p>Subscribe to our newsletter</p></footer></body></html>`;
}

const read = (html: string) => importHtmlPage(html, { sourceId: "canal.html" });

test("an article is found on its page, without menus and boxes", () => {
  const { document, ...piece } = read(page("<title>The Canal Company | Harbour Review</title>"));
  expect(piece).toMatchObject({
    kind: "article",
    sourceId: "canal.html",
    lang: "en",
    dir: "ltr",
    date: null,
    credits: [],
  });
  expect(document.text).toMatch(/^The Canal Company\n\nThe canal carried/);
  expect(document.body).toHaveLength(2);
  expect(document.text).not.toMatch(/Log in|newsletter/);
});

test("what the page says of itself in JSON-LD comes before its meta elements", () => {
  const { document, credits, date } = read(
    page(`<title>x</title><meta property="og:title" content="Not this"><meta name="author" content="Not She">
      <script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Grain &amp; <Rumours>",
      "author":[{"name":"Ada Rowe"},{"name":"Ben Hale"}],"datePublished":"2014-05-06T10:00:00Z","description":"How a canal made allies."}]}</script>`),
  );
  expect(document.text).toMatch(/^Grain & <Rumours>\n\nHow a canal made allies\.\n\n/);
  expect(credits.map(({ name }) => name)).toEqual(["Ada Rowe", "Ben Hale"]);
  expect(date).toBe("2014-05-06");
});

test("meta elements give title, authors, date and description where there is no JSON-LD", () => {
  const { document, credits, date, lang, dir } = read(
    page(
      `<script type="application/ld+json">{broken</script><meta property="og:title" content="The Canal"><meta name="author" content="By Ada Rowe and Ben Hale">
      <meta property="article:published_time" content="2014-05"><meta name="description" content="A short history.">`,
      undefined,
      "ar",
    ),
  );
  expect(document.text).toMatch(/^The Canal\n\nA short history\.\n\n/);
  expect(credits.map(({ name }) => name)).toEqual(["Ada Rowe", "Ben Hale"]);
  expect([date, lang, dir]).toEqual(["2014-05", "ar", "rtl"]);
});

test("a description that only repeats the beginning is no standfirst", () => {
  const { document } = read(page('<meta name="description" content="The canal carried grain, timber and rumours…">'));
  expect(document.standfirst).toBeNull();
});

test("links are completed by the page's own address", () => {
  const html = page(
    '<link rel="canonical" href="https://review.example/canal">',
    `<h1>Canal</h1>${words("canal")}<p>See <a href="/map">the map</a>. ${words("port")}</p>`,
  );
  expect(JSON.stringify(read(html).document)).toContain('"href":"https://review.example/map"');
});

test("a fragment is a page too", () => {
  const { document } = read(`<h1>The Canal</h1>${words("canal")}`);
  expect(document.text).toMatch(/^The Canal\n\nThe canal carried/);
});

test.each([
  ["a page without a title", "<html><body></body></html>", "no_title"],
  [
    "a page without a text",
    "<html><head><title>The Canal</title></head><body><script>void 0</script></body></html>",
    "no_text",
  ],
  ["a page of endless depth", `<h1>Deep</h1>${"<div>".repeat(30_000)}x`, "bad_structure"],
])("%s is refused", (_, html, code) => {
  expect(() => read(html)).toThrow(expect.objectContaining({ name: "ImportError", code }));
});

test("markup in scripts and comments, and elements without end tags, do not count as depth", () => {
  const script = `<script>const s = "${"<div>".repeat(600)}";</script><!-- ${"<div>".repeat(600)} -->`;
  expect(read(`<h1>The Canal</h1>${script}${"<p>word <br>".repeat(600)}${words("canal")}`).document.text).toMatch(
    /^The Canal/,
  );
});

test("a cookie banner is no part of the article, and an article about cookies is no banner", () => {
  const banner = '<div id="cookie-consent"><p>Accept all or choose.</p></div><p>We use cookies to count visits.</p>';
  const { document } = read(page("", `${banner}<h1>The Canal</h1>${words("canal")}${words("cookie tin")}`));
  expect(document.text).not.toMatch(/Accept all|count visits/);
  expect(document.text).toContain("The cookie tin carried");
  const whole = `<div class="no-cookies"><h1>The Canal</h1>${words("canal")}${words("mill")}</div>`;
  expect(read(`<main>${whole}</main>`).document.text).toContain("The mill carried");
});

test("an image with a relative address is completed by the page's own, or dropped", () => {
  const body = `<h1>Canal</h1>${words("canal")}<figure><img src="/lock.png" alt="A lock"><figcaption>Below the lock.png</figcaption></figure>${words("port")}${words("mill")}`;
  const known = read(page('<link rel="canonical" href="https://review.example/canal">', body));
  expect(JSON.stringify(known.document)).toContain('"src":"https://review.example/lock.png"');
  expect(JSON.stringify(read(page("", body)).document)).not.toContain("lock.png");
});

test.each(["By Ada Rowe, 6 May 2014", "By Ada Rowe | 2014-05-06", "By Ada Rowe"])(
  "a first line %j that only repeats the byline goes",
  (line) => {
    const html = page(
      '<meta name="author" content="Ada Rowe">',
      `<h1>Canal</h1><p>${line}</p>${words("canal")}${words("port")}`,
    );
    expect(read(html).document.text).toMatch(/^Canal\n\nThe canal carried/);
    expect(read(html).date).toBe(line === "By Ada Rowe" ? null : "2014-05-06");
  },
);

test("a byline that only the page's text prints credits and dates the piece", () => {
  const html = page("", `<h1>Canal</h1><p class="byline">By Ada Rowe, 6 May 2014</p>${words("canal")}${words("port")}`);
  const { credits, date } = read(html);
  expect([credits.map(({ name }) => name), date]).toEqual([["Ada Rowe"], "2014-05-06"]);
});

test("a first line that merely begins with By stays", () => {
  const html = page(
    '<meta name="author" content="Ada Rowe">',
    `<h1>Canal</h1><p>By May 2014 the canal of Ada Rowe was dry.</p>${words("canal")}${words("port")}`,
  );
  expect(read(html).document.text).toContain("By May 2014 the canal");
});
