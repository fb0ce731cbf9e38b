import type { Facet, Hit } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { Byline } from "../components/credits.tsx";
import { Dated } from "../components/dated.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { markedParts, searchPath, type Asked, type FacetLink } from "../presenters/search.ts";
import { accessNames, facetNames, kindNames, words } from "../words.ts";

export interface SearchProps {
  frame: Frame;
  asked: Asked;
  total: number;
  /** Whether there was nothing to look for in what was asked. */
  vain: boolean;
  hits: Hit[];
  pages: number;
  facets: [Facet, FacetLink[]][];
  /** Parts of the query that were left out, and why. */
  misunderstood: { part: string; why: string }[];
  spelling: string | null;
}

export function SearchPage({ frame, asked, total, vain, hits, pages, facets, misunderstood, spelling }: SearchProps) {
  const { text } = asked;
  const title = text === "" ? words.searching.heading : `${words.searching.heading}: ${text}`;
  return (
    <PageFrame frame={frame} title={title} path="/search" indexed={false} width="wide">
      <div class="search-page">
        <header class="list-head">
          <h1 class="title">{words.searching.heading}</h1>
          <SearchForm asked={asked} />
          <p class="search-total" role="status">
            {text === "" ? words.searching.everything : words.searching.results(total, text)}
          </p>
          {hits.length > 1 && <Sorting asked={asked} />}
          {misunderstood.map(({ part, why }) => (
            <p key={part} class="search-note">
              <code>{part}</code> {why}
            </p>
          ))}
          {spelling !== null && (
            <p class="search-note">
              {words.searching.didYouMean} <a href={searchPath({ ...asked, text: spelling, page: 1 })}>{spelling}</a>?
            </p>
          )}
        </header>
        <div class="search-results">
          {hits.length > 0 ? (
            <Hits hits={hits} />
          ) : (
            <p class="lead">{vain ? words.searching.nothingAsked : words.searching.none}</p>
          )}
          <Pager page={asked.page} pages={pages} to={(page) => searchPath({ ...asked, page })} />
        </div>
        <div class="search-side">
          {facets.length > 0 && <Facets facets={facets} />}
          <Help />
        </div>
      </div>
    </PageFrame>
  );
}

function SearchForm({ asked: { text, sort } }: { asked: Asked }) {
  return (
    <form class="search-form" role="search" action="/search" method="get">
      <label for="search-words">{words.searching.label}</label>
      <input
        id="search-words"
        type="search"
        name="q"
        value={text}
        autocomplete="off"
        data-suggest="/search/suggestions"
      />
      {sort === "date" && <input type="hidden" name="sort" value="date" />}
      <button type="submit">{words.searching.go}</button>
    </form>
  );
}

function Hits({ hits }: { hits: Hit[] }) {
  return (
    <ol class="contents hits">
      {hits.map((hit) => (
        <li key={hit.id} class="entry">
          <article class="entry-body">
            <h2 class="entry-title" lang={hit.lang} dir={hit.dir}>
              <a href={pathTo.piece(hit.slug)}>{hit.title}</a>
            </h2>
            {hit.snippet.text !== "" && (
              <p class="snippet" lang={hit.lang} dir={hit.dir}>
                {markedParts(hit.snippet.text, hit.snippet.marks).map(({ text, marked }) =>
                  marked ? <mark>{text}</mark> : text,
                )}
              </p>
            )}
            <p class="entry-line">
              <Byline credits={hit.credits} />
              <span class="entry-facts">
                <span>{kindNames[hit.kind].one}</span>
                <Dated date={hit.date} />
                {hit.access !== "open" && <span class="walled">{accessNames[hit.access]}</span>}
              </span>
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}

function Sorting({ asked }: { asked: Asked }) {
  const sorts = ["relevance", "date"] as const;
  return (
    <nav class="sorting" aria-label={words.searching.sort}>
      <span aria-hidden="true">{words.searching.sort}</span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={searchPath({ ...asked, sort, page: 1 })}
          aria-current={sort === asked.sort ? "true" : undefined}
        >
          {words.searching[sort]}
        </a>
      ))}
    </nav>
  );
}

function Facets({ facets }: { facets: [Facet, FacetLink[]][] }) {
  return (
    <nav class="facets" aria-label={words.searching.narrow}>
      {facets.map(([facet, links]) => (
        <section key={facet} aria-labelledby={`facet-${facet}`}>
          <h2 id={`facet-${facet}`}>{facetNames[facet]}</h2>
          <ul>
            {links.map(({ name, count, chosen, path }) => (
              <li key={path}>
                <a href={path} rel="nofollow" aria-current={chosen ? "true" : undefined}>
                  {name}
                </a>{" "}
                <span class="count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Help() {
  return (
    <details class="search-help">
      <summary>{words.searching.help}</summary>
      <dl>
        {words.searching.helpRows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
