import type { IncomingHttpHeaders } from "node:http";
import { renderToString } from "preact-render-to-string";
import { isCrawler, type Ad, type Ads } from "../ads/index.ts";
import type { Reader } from "../readers/index.ts";
import { AdSlot } from "./components/ad-slot.tsx";

/** What was asked, as far as counting goes. */
export interface AskedPage {
  method: string;
  headers: IncomingHttpHeaders;
}

// A fresh object for each change: what was rendered goes with it.
const rendered = new WeakMap<Ad, string>();

/** Markup for the page's one slot, counted as seen; nothing for subscribers, and where nothing runs. */
export function adFilling(context: { ads: Ads; now(): Date }, reader: Reader, asked: AskedPage): string {
  const { ads } = context;
  if (reader.kind === "subscriber") return "";
  const at = context.now();
  const ad = ads.current("page", at);
  if (ad === null) return "";
  if (isByPerson(asked)) ads.viewed(ad.id, at);
  let markup = rendered.get(ad);
  if (markup === undefined) rendered.set(ad, (markup = renderToString(<AdSlot ad={ad} />)));
  return markup;
}

/** Whether somebody looks: no crawler that says it is one, no preparation for a page that may never be looked at. */
export function isByPerson({ method, headers }: AskedPage): boolean {
  const purpose = headers["sec-purpose"] ?? headers["purpose"];
  return method === "GET" && !String(purpose ?? "").includes("prefetch") && !isCrawler(headers["user-agent"]);
}
