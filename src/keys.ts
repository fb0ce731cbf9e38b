import { createHmac, createSecretKey, hkdfSync, type KeyObject } from "node:crypto";
import type { Keys } from "./readers/index.ts";

/** Keys and keyed hashes from a secret: HMAC-SHA-256, and HKDF (RFC 5869) for encryption keys. */
export function keysFrom(secret: Buffer): Keys {
  const derived = new Map<string, Buffer>();
  const key = (purpose: string) => {
    let found = derived.get(purpose);
    if (!found) derived.set(purpose, (found = Buffer.from(hkdfSync("sha256", secret, "rapport", purpose, 32))));
    return found;
  };
  // Made once: taking a key in costs five times what a hash does, and pages are made of hashes.
  const taken = new Map<string, KeyObject>();
  const takenIn = (purpose: string) => {
    let found = taken.get(purpose);
    if (!found) taken.set(purpose, (found = createSecretKey(key(`hash ${purpose}`))));
    return found;
  };
  return {
    key,
    hash: (purpose, text) => createHmac("sha256", takenIn(purpose)).update(text).digest("base64url"),
  };
}
