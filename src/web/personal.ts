import type { PieceStamp } from "../publication/index.ts";
import type { Finished } from "./finished.ts";
import type { PageContext } from "./page-context.ts";
import { filled, hasSlots } from "./slots.tsx";
import type { Visit } from "./visit.ts";

/** The page with what is this reader's own; the page itself where it has nothing of that kind. */
export async function withPersonal(
  context: PageContext,
  visit: Visit,
  stamp: PieceStamp,
  page: Finished,
): Promise<Finished> {
  if (!visit.account || !hasSlots(page)) return page;
  return { ...page, body: filled(page, {}), headers: withoutTag(page.headers), packed: new Map() };
}

// The tag names the bytes that are kept, not those that are sent.
function withoutTag({ etag: _, ...headers }: Record<string, string>): Record<string, string> {
  return headers;
}
