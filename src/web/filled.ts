import { adFilling, type AskedPage } from "./ad-filling.tsx";
import { finish, type Finished } from "./finished.ts";
import type { PageContext } from "./page-context.ts";
import { filled, hasSlots } from "./slots.tsx";
import type { Visit } from "./visit.ts";

/** A kept page with what one request needs in its slots: an advertisement, and whom a signed-in reader replies as. */
export function filledFor(context: PageContext, visit: Visit, asked: AskedPage, page: Finished): Finished {
  if (!hasSlots(page)) return page;
  const ad = adFilling(context, visit.reader, asked);
  if (visit.account === null) return withAd(page, ad);
  return { ...page, body: filled(page, { ad }), headers: withoutTag(page.headers), packed: new Map() };
}

const withAds = new WeakMap<Finished, Map<string, Finished>>();
/** Advertisements that run at a time on pages are few. */
const mostKept = 8;

/** The same for everybody who is shown the same advertisement: kept, and compressed once. */
function withAd(page: Finished, ad: string): Finished {
  let kept = withAds.get(page);
  if (!kept) withAds.set(page, (kept = new Map()));
  let made = kept.get(ad);
  if (!made) {
    const { "content-type": type = "", "cache-control": cache = "", vary = "" } = page.headers;
    made = finish(filled(page, { ad }), { status: page.status, type, cache });
    made.headers.vary = vary;
    if (kept.size >= mostKept) kept.clear();
    kept.set(ad, made);
  }
  return made;
}

// The tag names the bytes that are kept, not those that are sent.
function withoutTag({ etag: _, ...headers }: Record<string, string>): Record<string, string> {
  return headers;
}
