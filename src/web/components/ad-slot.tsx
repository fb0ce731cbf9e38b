import type { Ad, AdImage } from "../../ads/index.ts";
import { pathTo } from "../addresses.ts";
import { adWords } from "../words/ads.ts";

/** Pixels that an image takes at most; it is kept at twice that, for dense screens. */
const widest = 672;
const highest = 360;

/** One advertisement, said to be one. It takes its room before its image has come. */
export function AdSlot({ ad }: { ad: Ad }) {
  const { id, buyer, headline, text, image } = ad;
  return (
    <aside class="ad" aria-label={adWords.by(buyer)}>
      <p class="ad-label">{adWords.by(buyer)}</p>
      <a class="ad-link" href={pathTo.adVisit(id)} rel="sponsored nofollow" dir="auto">
        {image ? (
          <AdPicture image={image} />
        ) : (
          <>
            <span class="ad-headline">{headline}</span>
            {text && <span class="ad-text">{text}</span>}
          </>
        )}
      </a>
    </aside>
  );
}

function AdPicture({ image: { name, alt, width, height } }: { image: AdImage }) {
  const scale = Math.min(1, widest / width, highest / height);
  return (
    <img
      src={pathTo.adImage(name)}
      alt={alt}
      width={Math.round(width * scale)}
      height={Math.round(height * scale)}
      loading="lazy"
      decoding="async"
    />
  );
}
