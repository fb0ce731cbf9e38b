import { randomInt } from "node:crypto";

// Without letters and digits that look alike.
const alphabet = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const length = 12;

/** A new access code to print on a card: 12 characters of 30, which nobody guesses (58 bits). */
export function newCode(): string {
  const characters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
  return characters.replace(/(.{4})(?=.)/g, "$1-");
}

/** A code as it is compared, however it was typed; null where it can be none. */
export function codeIn(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return code.length === length && Array.from(code).every((one) => alphabet.includes(one)) ? code : null;
}
