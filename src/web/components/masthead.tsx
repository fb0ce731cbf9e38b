import type { Site } from "../site.ts";
import { words } from "../words.ts";

const sections: [path: string, name: string][] = [
  ["/archive", words.nav.archive],
  ["/topics", words.nav.topics],
  ["/regions", words.nav.regions],
  ["/contributors", words.nav.contributors],
  ["/actors", words.nav.actors],
];

/** Characters of a name that can be set as large as the page allows. */
const longestGreat = 9;

export function Masthead({ site, path }: { site: Site; path: string | null }) {
  const front = path === "/";
  return (
    <header class={front ? "masthead masthead-front" : "masthead"}>
      {site.notice && <p class="notice">{site.notice}</p>}
      <div class="masthead-row">
        {front ? (
          <h1 class={site.name.length > longestGreat ? "wordmark wordmark-long" : "wordmark"}>{site.name}</h1>
        ) : (
          <p class="wordmark">
            <a href="/">{site.name}</a>
          </p>
        )}
        {front && <p class="motto">{site.description}</p>}
      </div>
      <div class="masthead-bar">
        <nav aria-label={words.sections}>
          <ul class="sections">
            {sections.map(([to, name]) => (
              <li key={to}>
                <a href={to} aria-current={path === to ? "page" : path?.startsWith(`${to}/`) ? "true" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {path !== "/search" && <QuickSearch />}
      </div>
    </header>
  );
}

function QuickSearch() {
  return (
    <form class="quick-search" role="search" action="/search" method="get">
      <label class="unseen" for="q">
        {words.searchFor}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        placeholder={words.search}
        autocomplete="off"
        data-suggest="/search/suggestions"
      />
      <button type="submit">{words.searching.go}</button>
    </form>
  );
}
