import { describe, expect, test } from "vitest";
import { headerLine, isPostalAddress, LetterRefused, sealedLetter, type Letter } from "./letters.ts";

const letter: Letter = { to: "ida@lagoon.example", subject: "Hello", text: "Hello", html: "<p>Hello", kind: "notice" };

describe("letters", () => {
  test.each([
    "ida@lagoon.example",
    "ida.o'neil+news@mail.lagoon.example",
    "jörg@übung.example",
    "ida@localhost",
    "x@xn--bung-zra.example",
  ])("go to %s", (address) => {
    expect(isPostalAddress(address)).toBe(true);
  });

  test.each([
    "",
    "ida",
    "ida@",
    "@lagoon.example",
    "ida@lagoon.example, eve@evil.example",
    "ida@lagoon.example;eve@evil.example",
    "ida@lagoon.example\r\nBcc: eve@evil.example",
    "ida@lagoon.example\u0000",
    "Ida <ida@lagoon.example>",
    '"a b"@lagoon.example',
    "ida(eve)@lagoon.example",
    "ida@lagoon..example",
    "ida@[127.0.0.1]",
    "ida@lagoon.example>",
    "ida@lagoon\u202e.example",
    "ida@lagoon.example\ud800",
    `${"a".repeat(65)}@lagoon.example`,
    `ida@${"a".repeat(260)}.example`,
  ])("refuse %j", (to) => {
    expect(isPostalAddress(to)).toBe(false);
    expect(() => sealedLetter({ ...letter, to })).toThrow(LetterRefused);
  });

  test("keep what readers wrote in its line, and a line within bounds", () => {
    expect(headerLine("A\r\nBcc: eve@evil.example")).toBe("A Bcc: eve@evil.example");
    expect(headerLine("A\u2028B\u202eC\u0000D\ud800")).toBe("A B C D\ufffd");
    expect(headerLine("😀".repeat(300)).length).toBeLessThanOrEqual(200);
    expect(headerLine("😀".repeat(300)).isWellFormed()).toBe(true);
    expect(headerLine("a".repeat(1_000_000))).toHaveLength(200);
  });

  test("take no header that says who writes to whom about what, and no null character", () => {
    const { headers, text } = sealedLetter({
      ...letter,
      text: "a\u0000b\tc\nd",
      headers: { "Reply-To": "eve@evil.example", bcc: "eve@evil.example", "List-Id": "a\r\nb", "X Y": "z" },
    });
    expect(headers).toEqual({ "List-Id": "a b" });
    expect(text).toBe("ab\tc\nd");
  });
});
