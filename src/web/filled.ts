import { adFilling, type AskedPage } from "./ad-filling.tsx";
import { finish, joined, type Finished } from "./finished.ts";
import { marksFilling } from "./marks-filling.tsx";
import type { PageContext } from "./page-context.ts";
import { replyingAs } from "./replying-as.tsx";
import { filled, hasSlots } from "./slots.tsx";
import type { Visit } from "./visit.ts";

/**
 * A kept page with what one request needs in its slots: an advertisement; and on the page of a piece, what a signed-in
 * reader has marked it as and whom they reply as.
 */
export async function filledFor(
  context: PageContext,
  visit: Visit,
  asked: AskedPage,
  page: Finished,
  piece: { id: string; slug: string } | null,
): Promise<Finished> {
  if (!hasSlots(page)) return page;
  const { account } = visit;
  const ad = adFilling(context, visit.reader, asked);
  if (account === null) return withAd(page, ad);
  const own = piece && {
    marks: await marksFilling(context, account.key, piece),
    "replying-as": replyingAs(context, account, piece.slug),
  };
  return { ...page, ...filled(page, { ad, ...own }), headers: untagged(page), packed: new Map() };
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
    made = finish(joined(filled(page, { ad }).parts), { status: page.status, type, cache });
    made.headers.vary = vary;
    if (kept.size >= mostKept) kept.clear();
    kept.set(ad, made);
  }
  return made;
}

const untaggedHeaders = new WeakMap<Finished, Record<string, string>>();

/** The tag names the bytes that are kept, not those that are sent. */
function untagged(page: Finished): Record<string, string> {
  let headers = untaggedHeaders.get(page);
  if (!headers) {
    const { etag: _etag, ...rest } = page.headers;
    untaggedHeaders.set(page, (headers = rest));
  }
  return headers;
}
