import type { MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { wallWords } from "../words/wall.ts";

const { held: words } = wallWords;

/** Stands under a piece that is open to a visitor's browser, by pass or as a gift: how to keep it. */
export function HeldNote({ site, slug, rules }: { site: Site; slug: string; rules: MeterRules }) {
  const to = encodeURIComponent(pathTo.piece(slug));
  return (
    <aside class="held" lang={site.lang} dir="ltr">
      <p>
        <b>{words.note}</b> {words.keep(rules.pieces, rules.period)}
      </p>
      <ul class="wall-ways">
        <li>
          <a href="/sign-in/code">{words.code}</a>
        </li>
        <li>
          <a href={`/sign-in?to=${to}`}>{words.signIn}</a>
        </li>
      </ul>
    </aside>
  );
}
