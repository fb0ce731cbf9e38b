import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileName = "secret";
const fewestBytes = 32;

/** There is no secret that could be used; the message says what to do. */
class SecretError extends Error {
  readonly code = "secret_unusable";
}

/**
 * The publication's secret: as set, or from the file `secret` in the data folder, which is made at first use with
 * mode 0600. Several processes that start at once agree on one. Throws `SecretError`.
 */
export function secretOf(set: string | null, dataFolder: string | null): Buffer {
  if (set !== null) return decoded(set, "SECRET");
  if (dataFolder === null) {
    throw new SecretError("With PostgreSQL, SECRET must be set: 32 random bytes or more in base64url.");
  }
  const file = join(dataFolder, fileName);
  return decoded(readOrNull(file) ?? make(dataFolder, file), file);
}

function decoded(text: string, from: string): Buffer {
  const secret = Buffer.from(text.trim(), "base64url");
  if (secret.length >= fewestBytes) return secret;
  throw new SecretError(`${from} must hold at least 32 random bytes in base64url; restore it from a backup.`);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw new SecretError(`${file} cannot be read; give this user the right to.`, { cause });
  }
}

// A link to a finished file: nobody ever reads half a secret, and whoever comes second takes the first one's.
function make(folder: string, file: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(draft, `${randomBytes(fewestBytes).toString("base64url")}\n`, { mode: 0o600, flush: true });
    linkSync(draft, file);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST"))
      throw new SecretError(`${file} cannot be written; give this user the right to.`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, "utf8");
}
