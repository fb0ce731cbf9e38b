import type { Site } from "../site.ts";
import { words } from "../words.ts";
import { accountWords } from "../words/account.ts";

export function Colophon({ site }: { site: Site }) {
  return (
    <footer class="colophon" aria-label={words.footer}>
      <p class="colophon-name">{site.name}</p>
      <p class="colophon-line">{site.description}</p>
      <ul class="colophon-links">
        <li>
          <a href="/about-the-analyst">{words.nav.about}</a>
        </li>
        <li>
          <a href="/privacy">{accountWords.privacy.title}</a>
        </li>
        <li>
          <a href="/archive">{words.nav.archive}</a>
        </li>
        <li>
          <a href="/feed.rss">RSS</a>
        </li>
        <li>
          <a href="/search">{words.search}</a>
        </li>
        <li>
          <a href="/api/v1/openapi.json">API</a>
        </li>
      </ul>
    </footer>
  );
}
