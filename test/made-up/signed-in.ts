import { v7 as uuid } from "uuid";
import { openSessions } from "../../src/storage/sessions/sessions.ts";
import type { Storage } from "../../src/storage/open.ts";
import { keys } from "./keys.ts";
import { site } from "./site.ts";

interface Given {
  address?: string;
  name?: string;
  /** All-Access until then. */
  accessUntil?: string | null;
  role?: "owner" | "editor" | "moderator" | null;
  verified?: boolean;
  /** Where the site lives; cookies are named by it. */
  url?: string;
  /** When; a session ends when it is not used. */
  now?: Date;
}

let made = 0;

/** A registered reader in the database, with a session: what their browser sends, and who they are. */
export async function signIn({ engine }: Pick<Storage, "engine">, given: Given = {}) {
  const { address = `reader${made++}@post.example`, name = "Runa Falk", verified = true, url = site.url } = given;
  const { now = new Date() } = given;
  const id = uuid();
  await engine.writer
    .insertInto("reader")
    .values({
      id,
      address,
      address_key: address.toLowerCase(),
      meter: keys.hash("meter", address.toLowerCase()),
      name,
      verified_at: verified ? now.toISOString() : null,
      created_at: now.toISOString(),
      access_until: given.accessUntil ?? null,
      role: given.role ?? null,
    })
    .execute();
  const token = await openSessions(engine, keys).begin(id, "A test", now);
  const cookie = `${url.startsWith("https:") ? "__Host-" : ""}session=${token}`;
  /** Headers of a form sent from a page of the site. */
  const form = { cookie, origin: url, "content-type": "application/x-www-form-urlencoded" };
  return { id, address, token, cookie, form };
}
