import type { Finished } from "./finished.ts";

const maxAge = 30_000;
const maxBytes = 24 * 1024 * 1024;

/**
 * Finished pages of this process. The key says what the page shows, whose sight it is made for and which state
 * of the library it was made from; a changed state is another key. What no key can tell (a related piece that
 * was renamed) is gone after half a minute.
 */
export class PageCache {
  readonly #pages = new Map<string, { page: Finished; until: number }>();
  readonly #making = new Map<string, Promise<Finished>>();
  #bytes = 0;
  readonly #keeps: boolean;

  /** One that keeps nothing makes every page anew. */
  constructor(keeps: boolean) {
    this.#keeps = keeps;
  }

  get(key: string): Finished | null {
    const kept = this.#pages.get(key);
    if (!kept) return null;
    if (kept.until > Date.now()) return kept.page;
    this.#drop(key);
    return null;
  }

  /** The kept page, or a new one; requests that come while it is made wait for the same one. */
  async through(key: string, make: () => Promise<Finished>): Promise<Finished> {
    const kept = this.get(key);
    if (kept) return kept;
    const making = this.#making.get(key) ?? this.#make(key, make);
    return making;
  }

  #make(key: string, make: () => Promise<Finished>): Promise<Finished> {
    const making = make()
      .then((page) => {
        this.#keep(key, page);
        return page;
      })
      .finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  #keep(key: string, page: Finished): void {
    if (!this.#keeps) return;
    this.#drop(key);
    this.#pages.set(key, { page, until: Date.now() + maxAge });
    this.#bytes += page.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#pages.delete(key);
    this.#bytes -= kept.page.length;
  }
}
