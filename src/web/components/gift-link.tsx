import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { giftWords } from "../words/gifts.ts";

/** For subscribers, under a piece that is not open to everybody: to the page on which it is sent to a friend. */
export function GiftLink({ site, slug }: { site: Site; slug: string }) {
  return (
    <p class="gift-link" lang={site.lang} dir="ltr">
      <a class="button button-quiet" href={`${pathTo.piece(slug)}/gifts`} rel="nofollow">
        {giftWords.give}
      </a>
    </p>
  );
}
