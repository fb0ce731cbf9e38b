import type { Frame } from "./frame.ts";
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
/** And of one that leaves room for the sections and the search beside it on a wide screen. */
const longestShort = 16;

export function Masthead({ frame, path }: { frame: Frame; path: string | null }) {
  const { site } = frame;
  const front = path === "/";
  const look = front ? "masthead-front" : site.name.length > longestShort ? "masthead-long" : "masthead-short";
  return (
    <header class={`masthead ${look}`}>
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
        {front && <ReaderLinks frame={frame} path={path} />}
      </div>
      {!front && <ReaderLinks frame={frame} path={path} />}
    </header>
  );
}

/** Into one's account, or to one; a plan for those who have none. */
function ReaderLinks({ frame: { face, known }, path }: { frame: Frame; path: string | null }) {
  return (
    <ul class="reader-links">
      <li>
        {known ? (
          <a href="/account">{words.nav.account}</a>
        ) : (
          <a
            href={path === null || path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}`}
            rel="nofollow"
          >
            {words.nav.signIn}
          </a>
        )}
      </li>
      {face !== "subscriber" && (
        <li>
          <a href="/plans">{words.nav.subscribe}</a>
        </li>
      )}
    </ul>
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
