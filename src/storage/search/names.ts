import type { Kysely } from "kysely";
import type { SubjectKind } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { fold, wordsOf } from "./words.ts";

/** A contributor, subject or actor as filters and suggestions look for it. */
export interface Named {
  kind: "contributor" | SubjectKind | "actor";
  key: number;
  /** Slug, or an actor's id. */
  slug: string;
  name: string;
  /** Published pieces. */
  pieces: number;
  /** Folded words of the name. */
  words: string[];
}

/** Everybody and everything that has a page. */
export class Names {
  readonly contributors: ReadonlyMap<number, Named>;
  readonly subjects: ReadonlyMap<number, Named>;
  readonly actors: ReadonlyMap<number, Named>;

  constructor(contributors: Named[], subjects: Named[], actors: Named[]) {
    const byKey = (names: Named[]) => new Map(names.map((named) => [named.key, named]));
    [this.contributors, this.subjects, this.actors] = [byKey(contributors), byKey(subjects), byKey(actors)];
  }

  /** Those whose words begin with all of these, in folded letters: most pieces first. */
  startingWith(starts: string[], limit: number): Named[] {
    const found: Named[] = [];
    for (const names of [this.contributors, this.subjects, this.actors]) {
      for (const named of names.values()) if (named.pieces > 0 && allBegin(named.words, starts)) found.push(named);
    }
    return found.sort((a, b) => b.pieces - a.pieces || (a.name < b.name ? -1 : 1)).slice(0, limit);
  }
}

/** Reads all names anew. */
export async function loadNames(db: Kysely<Schema>): Promise<Names> {
  const contributors = await db.selectFrom("contributor").select(["key", "slug", "name", "pieces"]).execute();
  const subjects = await db.selectFrom("subject").select(["key", "kind", "slug", "name", "pieces"]).execute();
  const actors = await db.selectFrom("actor").select(["key", "id as slug", "name", "pieces"]).execute();
  return new Names(
    contributors.map((row) => named("contributor", row)),
    subjects.map((row) => named(row.kind as SubjectKind, row)),
    actors.map((row) => named("actor", row)),
  );
}

function named(kind: Named["kind"], { key, slug, name, pieces }: Omit<Named, "kind" | "words">): Named {
  return { kind, key, slug, name, pieces, words: folded(name) };
}

/** Keys of those that any of the values names, by slug or by words of the name; null when there are no values. */
export function keysNamed(names: ReadonlyMap<number, Named>, values: string[]): ReadonlySet<number> | null {
  if (values.length === 0) return null;
  const keys = new Set<number>();
  for (const value of values) {
    const slug = value.toLowerCase();
    const words = folded(value);
    for (const { key, slug: own, words: has } of names.values()) {
      if (own === slug || (words.length > 0 && words.every((word) => has.includes(word)))) keys.add(key);
    }
  }
  return keys;
}

/** Whether each start begins one of the words. */
export function allBegin(words: string[], starts: string[]): boolean {
  return starts.every((start) => words.some((word) => word.startsWith(start)));
}

/** The words of a name in folded letters. */
export function folded(name: string): string[] {
  return wordsOf(name).map(fold);
}
