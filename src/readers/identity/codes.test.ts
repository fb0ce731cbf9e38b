import { expect, test } from "vitest";
import { codeLength, newCode, newToken, printedCode, readCode } from "./codes.ts";

test("a code is read back however it is copied", () => {
  for (let n = 0; n < 200; n++) {
    const code = newCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    for (const typed of [code, printedCode(code), code.toLowerCase(), ` ${code.split("").join(" ")} `, `${code}\n`])
      expect(readCode(typed)).toBe(code);
  }
  expect(readCode("oiL1-00il")).toBe("01110011");
  // Full width, as some keyboards have it.
  expect(readCode("ＡＢＣＤ１２３４")).toBe("ABCD1234");
});

test("what is no code is not read as one", () => {
  for (const typed of ["", "1234567", "123456789", "UUUUUUUU", "12345678".repeat(10)])
    expect(readCode(typed)).toBeNull();
});

test("codes and tokens are drawn evenly from all there are", () => {
  const codes = Array.from({ length: 4000 }, newCode);
  expect(new Set(codes).size).toBe(4000);
  const counts = new Map<string, number>();
  for (const letter of codes.join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(32);
  // 1000 expected of each; ten standard deviations either way.
  for (const [letter, n] of counts) expect(Math.abs(n - (4000 * codeLength) / 32), letter).toBeLessThan(320);
  expect(Buffer.from(newToken(), "base64url")).toHaveLength(32);
});
