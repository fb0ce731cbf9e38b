import { hash } from "../hash.ts";

const letters: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ı: "i", ß: "ss", æ: "ae", œ: "oe" };

/** A stable id for an address, from a name: "Gen. Ikaru Ndoba" → "gen-ikaru-ndoba"; names without a Latin letter are hashed. */
export function slugOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}|['’.]/gu, "")
    .toLowerCase()
    .replace(/[đðłøıßæœ]/g, (letter) => letters[letter] ?? "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? `actor-${hash(name)}` : slug.slice(0, 80).replace(/-$/, "");
}
