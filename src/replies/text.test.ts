import { describe, expect, test } from "vitest";
import { tameLine, tameText } from "./text.ts";

describe("the text of a reply", () => {
  test.each([
    ["composes", "Cafe\u0301 n\u0303", "Café ñ"],
    ["mends halves of pairs", "a\ud800b\udc00c", "a\ufffdb\ufffdc"],
    ["drops what cannot be seen", "ca\u200bsi\u00adno\ufeff \u2060here", "casino here"],
    ["drops null and bells", "a\u0000b\u0007c\u001b[31m", "abc[31m"],
    ["drops what turns the order of letters", "abc\u202egnp.exe\u202c", "abcgnp.exe"],
    ["drops tags and characters that are none", "x\u{e0041}\u{e007f}\ufdd0y", "xy"],
    ["keeps the joiner that Persian and emoji need", "می\u200cروم 👩\u200d🚀", "می\u200cروم 👩\u200d🚀"],
    ["evens line ends", "one\r\ntwo\rthree\u2028four\u0085five", "one\ntwo\nthree\nfour\nfive"],
    ["keeps one empty line at most", "one\n \n\n\t\n two ", "one\n\ntwo"],
    ["keeps pointed Hebrew and stacked Thai", "בְּרֵאשִׁית ที่นี้", "בְּרֵאשִׁית ที่นี้".normalize("NFC")],
  ])("%s", (_, from, to) => {
    expect(tameText(from)).toBe(to);
  });

  test("keeps no letter from climbing over its neighbours", () => {
    const piled = `z${"\u0351\u0322".repeat(300)}algo`;
    const tamed = tameText(piled);
    expect(tamed).toMatch(/^z\p{M}{1,4}algo$/u);
    expect(tameText(tamed)).toBe(tamed);
  });

  test("is one line where one is asked for", () => {
    expect(tameLine("  Ida\n\n Exempel\u202e\t ")).toBe("Ida Exempel");
  });

  test("is tamed in time that its length explains", () => {
    const began = performance.now();
    for (const hostile of ["\u0301".repeat(200_000), " \n".repeat(100_000), "\r".repeat(200_000)]) tameText(hostile);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
