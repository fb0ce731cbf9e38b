import { Type, type Static, type TSchema } from "typebox";
import { queryString } from "./schema.ts";

export const Paging = {
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20, description: "Most items in one answer." }),
  offset: Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0, description: "How many items to leave out." }),
};
export const PagingQuery = queryString(Type.Object(Paging));
export type Range = Static<typeof PagingQuery>;

/** One page of a list. */
export function PageOf<T extends TSchema>(item: T) {
  return Type.Object({
    total: Type.Integer({ description: "Items in all pages together." }),
    items: Type.Array(item),
    next: Type.Unsafe<string | null>({ type: ["string", "null"], description: "Address of the next page." }),
  });
}

/**
 * Puts a page together.
 * @param here absolute address of the request, with its query
 */
export function page<T>({ total, items }: { total: number; items: T[] }, { limit, offset }: Range, here: string) {
  if (items.length === 0 || offset + limit >= total) return { total, items, next: null };
  const next = new URL(here);
  next.searchParams.set("limit", String(limit));
  next.searchParams.set("offset", String(offset + limit));
  return { total, items, next: next.href };
}
