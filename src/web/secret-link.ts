import { randomBytes } from "node:crypto";
import type { Keys } from "../readers/index.ts";

/** What a link in a letter is good for; a token for one is no token for another. */
type Purpose = "dispute" | "invitation";

/** A secret for a link, and its hash, which alone is kept. */
export function newLinkToken(keys: Keys, purpose: Purpose): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: linkHash(keys, purpose, token) };
}

export function linkHash(keys: Keys, purpose: Purpose, token: string): string {
  return keys.hash(purpose, token);
}
