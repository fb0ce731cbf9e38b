import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { site } from "../../../test/made-up/site.ts";
import { renderLetter } from "./letter.ts";
import { code, link, paragraph, quote } from "./parts.ts";

const hostile = `Ida</p><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
const letter = renderLetter(site, {
  to: "ida@lagoon.example",
  kind: "sign-in",
  subject: `Your code ${hostile}\r\nBcc: eve@evil.example`,
  parts: [
    paragraph(`Hello ${hostile}`),
    code("123456"),
    link("Sign in", `${site.url}/sign-in/link?token=abc`),
    quote(`First line\n${hostile}`),
  ],
});
const { document } = parseHTML(letter.html);

describe("a letter", () => {
  test("says the same in both its texts", () => {
    for (const words of ["Hello Ida", "123456", "Sign in", `${site.url}/sign-in/link?token=abc`, "First line"]) {
      expect(letter.text).toContain(words);
      expect(document.body.textContent).toContain(words);
    }
    expect(letter.text).toContain(`> First line\n> Ida`);
  });

  test("shows words as words, whoever wrote them", () => {
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(letter.subject).not.toMatch(/[\r\n]/);
  });

  test("loads nothing and tells nobody that it was opened", () => {
    expect(
      document.querySelectorAll("img, link, iframe, object, video, audio, source, [style], [background]"),
    ).toHaveLength(0);
    expect(letter.html).not.toMatch(/url\(|@import/i);
    const hosts = [...document.querySelectorAll("a")].map((a) => new URL(a.getAttribute("href") ?? "").origin);
    expect(new Set(hosts)).toEqual(new Set([site.url]));
  });
});
