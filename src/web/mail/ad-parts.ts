import type { Ads } from "../../ads/index.ts";
import type { Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { adWords } from "../words/ads.ts";
import { link, paragraph, type LetterPart } from "./parts.ts";

/**
 * The day's advertisement for a letter to free readers, counted as seen once: words only, for letters load nothing.
 * Nothing for subscribers, and where nothing runs. Letters that somebody waits for, such as codes, carry none.
 */
export function adParts({ ads, site, now }: { ads: Ads; site: Site; now: Date }, reader: Reader): LetterPart[] {
  const ad = reader.kind === "subscriber" ? null : ads.current("mail", now);
  if (ad === null) return [];
  ads.viewed(ad.id, now);
  return [
    paragraph(adWords.by(ad.buyer)),
    ...(ad.text === "" ? [] : [paragraph(ad.text)]),
    link(ad.headline, site.url + pathTo.adVisit(ad.id)),
  ];
}
