import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U, so that nothing looks like a digit. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Letters and digits of a code: 40 bits. */
export const codeLength = 8;

/** A code that somebody copies from a letter by hand. */
export function newCode(): string {
  return Array.from(randomBytes(codeLength), (byte) => letters[byte % letters.length]).join("");
}

/** As it is printed: in two halves, which are easier to keep in mind. */
export function printedCode(code: string): string {
  return `${code.slice(0, codeLength / 2)}-${code.slice(codeLength / 2)}`;
}

/** The code that somebody typed, whatever stands between its letters; null when it cannot be one. */
export function readCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return code.length === codeLength && !code.includes("U") ? code : null;
}

/** A secret that no one types: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
