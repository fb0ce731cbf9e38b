import type { Facet, FacetValue } from "../../publication/index.ts";
import type { Columns } from "./columns.ts";
import type { Named, Names } from "./names.ts";

/** How many values of a facet are worth showing. */
const most = 10;

/** The most frequent values of each facet over these pieces. */
export function countFacets(columns: Columns, names: Names, keys: ArrayLike<number>): Record<Facet, FacetValue[]> {
  const topics = new Map([...names.subjects].filter(([, { kind }]) => kind === "topic"));
  return {
    contributor: top(columns.contributors.count(keys), (key) => valueOf(names.contributors.get(key))),
    topic: top(columns.subjects.count(keys), (key) => valueOf(topics.get(key))),
    actor: top(columns.actors.count(keys), (key) => valueOf(names.actors.get(key))),
    kind: top(columns.countKinds(keys), (kind) => ({ value: kind, name: kind })),
    year: top(columns.countYears(keys), (year) => ({ value: String(year), name: String(year) })),
  };
}

function valueOf(named: Named | undefined): { value: string; name: string } | null {
  return named ? { value: named.slug, name: named.name } : null;
}

function top<K>(counts: Map<K, number>, valueOf: (key: K) => { value: string; name: string } | null): FacetValue[] {
  const values: FacetValue[] = [];
  for (const [key, count] of counts) {
    const value = valueOf(key);
    if (value) values.push({ ...value, count });
  }
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, most);
}
