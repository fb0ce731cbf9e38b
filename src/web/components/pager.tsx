import { words } from "../words.ts";

/** Links to the pages of a list; nothing when there is only one. */
export function Pager({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={words.pages.label}>
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          {words.pages.previous}
        </a>
      )}
      <ol>
        {pagesAround(page, pages).map((n) => (
          <li key={n}>
            <a href={to(n)} aria-current={n === page ? "page" : undefined} aria-label={words.pages.page(n)}>
              {n}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          {words.pages.next}
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and those near this one. */
function pagesAround(page: number, pages: number): number[] {
  const near = new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages]);
  return [...near].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
}
