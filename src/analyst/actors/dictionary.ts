import type { ActorKind, ActorReference } from "../claim.ts";
import { tokenize } from "../language/tokens.ts";
import { AGENCIES } from "./agencies.ts";
import { ARMED_GROUPS } from "./armed-groups.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { PEOPLE } from "./people.ts";
import { REGIONS } from "./regions.ts";
import { STATES } from "./states.ts";

/** What the dictionary knows of an actor. */
export interface Entry extends ActorReference {
  /** Id of what it is part of. */
  parent: string | null;
  /** Persons only: known to have died. */
  dead: boolean;
}

/** How a name stands for its actor: itself, an adjective ("Kenyan"), or a capital ("Nairobi" for the government). */
export type Form = "name" | "adjective" | "capital";

export interface Alias {
  entry: Entry;
  form: Form;
  /** Lower-case tokens. */
  words: string[];
  /** As printed, when only this case is the name ("US", not "us"). */
  exact: string | null;
  /** Whether it must begin with a capital in the text. */
  capitalised: boolean;
}

const entries = new Map<string, Entry>();
const byFirstWord = new Map<string, Alias[]>();

/** The entry with this id. */
export function entryOf(id: string): Entry | undefined {
  return entries.get(id);
}

/** Aliases that begin with this lower-case word, longest first. */
export function aliasesFrom(word: string): readonly Alias[] {
  return byFirstWord.get(word) ?? [];
}

export function actorCount(): number {
  return entries.size;
}

function add(entry: Entry, form: Form, name: string): void {
  const plain = name.replace("’", "'");
  const words = tokenize(plain, { start: 0, end: plain.length }).map(({ lower }) => lower);
  const [first] = words;
  if (first === undefined) return;
  const acronym = words.length === 1 && name.length <= 8 && /\p{Lu}.*\p{Lu}/u.test(name) && !name.includes("-");
  const alias: Alias = {
    entry,
    form,
    words,
    exact: acronym ? name : null,
    capitalised: /^\p{Lu}/u.test(name) && !/^Al[- ]/.test(name),
  };
  const list = byFirstWord.get(first) ?? [];
  list.push(alias);
  byFirstWord.set(first, list);
}

function load(data: string, kind: ActorKind): void {
  for (const line of data.trim().split("\n")) {
    const [id = "", name = "", names = "", third = "", capitals = ""] = line.split("|");
    const isState = kind === "state";
    const dead = kind === "person" && third === "dead";
    const entry: Entry = { id, name, kind, parent: isState || kind === "person" ? null : third || null, dead };
    entries.set(id, entry);
    for (const one of [name, ...split(names)]) add(entry, "name", one);
    if (!isState) continue;
    for (const one of split(third)) add(entry, "adjective", one);
    for (const one of split(capitals)) add(entry, "capital", one);
  }
}

function split(list: string): string[] {
  return list.split(";").filter((one) => one !== "");
}

load(STATES, "state");
load(AGENCIES, "agency");
load(ARMED_GROUPS, "armed group");
load(ORGANISATIONS, "organisation");
load(PEOPLE, "person");
load(REGIONS, "region");
for (const entry of entries.values()) {
  // A group inside another group is a faction of it.
  const parent = entry.parent === null ? undefined : entries.get(entry.parent);
  if (entry.kind === "armed group" && parent?.kind === "armed group") entry.kind = "faction";
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
