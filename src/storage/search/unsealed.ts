import type { Searching } from "../../publication/index.ts";
import { unseal, type VisibleText } from "./hits.ts";
import type { SealedSearch } from "./library-search.ts";

/** The port over a search, with the wall applied to every snippet that needs it. */
export function unsealed(sealed: SealedSearch, visibleText: VisibleText, close: () => Promise<void>): Searching {
  return {
    async search(request) {
      const { items, terms, ...rest } = await sealed.search(request);
      return { ...rest, items: items.map((item) => unseal(item, terms, visibleText)) };
    },
    suggest: (typed, limit) => sealed.suggest(typed, limit),
    respell: (words) => sealed.respell(words),
    close,
  };
}
