import type { App } from "../../src/app.ts";
import { readerOf } from "../../src/readers/index.ts";
import type { Storage } from "../../src/storage/open.ts";

/** Makes registered readers who have each spent a choice on a piece; returns what their browsers send. */
export async function signedInWith(app: App, storage: Storage, slug: string, count: number): Promise<string[]> {
  const now = new Date();
  const at = await app.library.pieces.at(slug);
  if (at?.kind !== "piece") throw new Error(`there is no piece at ${slug}`);
  const cookies: string[] = [];
  for (let n = 0; n < count; n++) {
    const id = crypto.randomUUID();
    const address = `reader${n}@post.example`;
    await storage.engine.writer
      .insertInto("reader")
      .values({
        id,
        address,
        address_key: address,
        meter: app.keys.hash("meter", address),
        name: `Reader ${n}`,
        verified_at: now.toISOString(),
        created_at: now.toISOString(),
      })
      .execute();
    const token = await app.sessions.begin(id, "A browser", now);
    const held = await app.sessions.of(token, now);
    if (!held) throw new Error("the session did not begin");
    const asker = { reader: readerOf(held.account, now), holders: [`m:${held.account.meter}`] };
    const { kind } = await app.meter.unlock(asker, at.piece.id, now);
    if (kind !== "opened") throw new Error(`the choice was ${kind}`);
    cookies.push(`session=${token}`);
  }
  await storage.close();
  await app.close();
  return cookies;
}
