import type { Kysely } from "kysely";
import type { Hit, Match, SearchRequest, SearchResult, Suggestion } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import type { KeyMask } from "./columns.ts";
import { countFacets } from "./facets.ts";
import { readHits, type SealedHit } from "./hits.ts";
import { respell } from "./respell.ts";
import { SearchState } from "./state.ts";
import { suggest } from "./suggest.ts";
import { termsOf, type Term } from "./terms.ts";
import type { Ranked, Ranking, TextIndex } from "./text-index.ts";

/** An answer, some of whose snippets are still to be cut. */
export interface SealedResult extends Omit<SearchResult, "items"> {
  items: (Hit | SealedHit)[];
  terms: Term[];
}

/** What can be asked on the near side of the wall. */
export type SealedSearch = Pick<LibrarySearch, "search" | "suggest" | "respell">;

/** Search as both engines do it, over what differs between them. */
export class LibrarySearch {
  readonly #db: Kysely<Schema>;
  readonly #index: TextIndex;
  readonly #state: SearchState;

  constructor(db: Kysely<Schema>, index: TextIndex) {
    this.#db = db;
    this.#index = index;
    this.#state = new SearchState(db);
  }

  search(request: SearchRequest): Promise<SealedResult> {
    return this.#index.atOnce(async () => {
      const { match, filters } = request.query;
      const mask = await this.#state.mask(filters);
      const positive = match?.type === "without" && !match.part ? null : match;
      const ranking = positive && request.sort === "relevance" ? await this.#ranked(positive, mask, request) : null;
      const keys = ranking?.keys ?? (!ranking || mask || request.facets ? await this.#keys(match, mask) : null);
      const shown = ranking?.best ?? (await this.#newest(keys ?? [], request));
      const terms = termsOf(match);
      return {
        total: keys?.length ?? (positive ? await this.#index.count(positive) : 0),
        items: await readHits(this.#db, shown, terms),
        facets: request.facets ? countFacets(await this.#state.columns(), await this.#state.names(), keys ?? []) : null,
        terms,
      };
    });
  }

  suggest(typed: string, limit: number): Promise<Suggestion[]> {
    return this.#index.atOnce(async () => suggest(this.#db, this.#index, await this.#state.names(), typed, limit));
  }

  respell(words: string[]): Promise<Map<string, string> | null> {
    return this.#index.atOnce(() => respell(this.#index, words));
  }

  /** Everything that matches and passes. */
  async #keys(match: Match | null, mask: KeyMask | null): Promise<number[]> {
    const keys = await this.#matching(match);
    return mask ? keys.filter((key) => mask[key] === 1) : keys;
  }

  async #matching(match: Match | null): Promise<number[]> {
    if (match && !(match.type === "without" && !match.part)) return this.#index.matching(match);
    const published = (await this.#state.columns()).published();
    if (!match) return published;
    const excluded = new Set(await this.#index.matching({ type: "any", parts: match.excluded }));
    return published.filter((key) => !excluded.has(key));
  }

  async #ranked(match: Match, mask: KeyMask | null, { limit, offset, facets }: SearchRequest): Promise<Ranking> {
    const { best, keys } = await this.#index.ranked(match, mask, offset + limit, facets);
    return { best: best.slice(offset), keys };
  }

  async #newest(keys: number[], { limit, offset }: SearchRequest): Promise<Ranked[]> {
    return (await this.#state.columns()).newest(keys, offset, limit).map((key) => ({ key, score: 0 }));
  }
}
