import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Keys } from "../keys.ts";
import type { Sealing } from "./second-factor.ts";

const purpose = "second factor";
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under a key of the publication's secret: base64url of iv, tag and cipher text. */
export function sealingWith(keys: Keys): Sealing {
  // Asked for when it is first needed: most commands need no secret.
  const key = () => keys.key(purpose);
  return {
    seal(text) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv("aes-256-gcm", key(), iv);
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
    },
    unseal(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      try {
        const cipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
        cipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        return Buffer.concat([cipher.update(bytes.subarray(ivBytes + tagBytes)), cipher.final()]).toString("utf8");
      } catch (cause) {
        throw new Unsealable(cause);
      }
    },
    hash: (code) => keys.hash("recovery code", code),
  };
}

/** The database was brought together with another secret than the one it was written with. */
class Unsealable extends Error {
  readonly code = "second_factor_unreadable";
  constructor(cause: unknown) {
    super(
      'A second factor was sealed with another secret; restore the publication\'s secret, or run "rapport staff reset".',
      { cause },
    );
    this.name = "Unsealable";
  }
}
