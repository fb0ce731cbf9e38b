import type { ActorKind, ActorReference } from "../claim.ts";
import { tokenize } from "../language/tokens.ts";
import { AGENCIES } from "./agencies.ts";
import { ARMED_GROUPS } from "./armed-groups.ts";
import { INTERNATIONAL_AGENCIES } from "./international-agencies.ts";
import { LEADERS_OF_AFRICA } from "./leaders-africa.ts";
import { LEADERS_OF_THE_AMERICAS } from "./leaders-americas.ts";
import { LEADERS_OF_ASIA } from "./leaders-asia.ts";
import { LEADERS_OF_EUROPE } from "./leaders-europe.ts";
import { LEADERS_OF_THE_MIDDLE_EAST } from "./leaders-middle-east.ts";
import { MORE_ARMED_GROUPS, OFFICIALS } from "./officials.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { peoplesOf } from "./people-names.ts";
import { REGIONS } from "./regions.ts";
import { INTELLIGENCE_AGENCIES } from "./intelligence-agencies.ts";
import { slugOf } from "./slug.ts";
import { STATES } from "./states.ts";

/** What an actor is or was part of; years, and null where it always was or still is. */
interface Whole {
  id: string;
  from: number | null;
  to: number | null;
}

/** What the dictionary knows of an actor. */
export interface Entry extends ActorReference {
  wholes: readonly Whole[];
  /** Persons only: known to have died. */
  dead: boolean;
  /** Persons only: "president kenya 2013-04/2022-09", as the data has them; read by offices.ts. */
  offices: string;
}

/** How a name stands for its actor: itself, an adjective ("Kenyan"), a capital ("Nairobi" for the government), or a people ("Kenyans"). */
export type Form = "name" | "adjective" | "capital" | "people";

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

const sources: readonly (readonly [kind: ActorKind, data: string])[] = [
  ["state", STATES],
  ["agency", AGENCIES],
  ["agency", INTELLIGENCE_AGENCIES],
  ["agency", INTERNATIONAL_AGENCIES],
  ["armed group", ARMED_GROUPS],
  ["organisation", ORGANISATIONS],
  ["person", LEADERS_OF_AFRICA],
  ["person", LEADERS_OF_THE_AMERICAS],
  ["person", LEADERS_OF_ASIA],
  ["person", LEADERS_OF_EUROPE],
  ["person", LEADERS_OF_THE_MIDDLE_EAST],
  ["region", REGIONS],
];

const none: readonly Alias[] = [];
let loaded: Dictionary | null = null;

/** The entry with this id. */
export function entryOf(id: string): Entry | undefined {
  return dictionary().entries.get(id);
}

/** Names that begin with this lower-case word, longest first. */
export function aliasesFrom(word: string): readonly Alias[] {
  return dictionary().namesFrom(word);
}

/** Names beginning with this lower-case word that bodies of several states bear: they mean one only beside its owner. */
export function sharedFrom(word: string): readonly Alias[] {
  return dictionary().shared.get(word) ?? none;
}

/** Everybody that the dictionary knows, adopted names included; for terms of office and for tests. */
export function allEntries(): Iterable<Entry> {
  const known = dictionary();
  known.adoptAll();
  return known.entries.values();
}

/** Whether an actor is, or ever was, part of another, through as many as four steps. */
export function isPartOf(id: string, whole: string, steps = 4): boolean {
  return steps > 0 && (entryOf(id)?.wholes ?? []).some((one) => one.id === whole || isPartOf(one.id, whole, steps - 1));
}

/** Read at the first question: whoever only looks at layouts does not wait for it. */
function dictionary(): Dictionary {
  loaded ??= new Dictionary();
  return loaded;
}

class Dictionary {
  readonly entries = new Map<string, Entry>();
  readonly shared = new Map<string, Alias[]>();
  readonly #byFirstWord = new Map<string, Alias[]>();
  /** Adopted names by their first word, until a text holds that word: "person|Ikaru Ndoba;other names|offices". */
  readonly #waiting = new Map<string, string[]>();

  constructor() {
    for (const [kind, data] of sources) this.#load(data, kind);
    for (const line of OFFICIALS.trim().split("\n")) {
      const [state = "", ...people] = line.split("\t");
      for (const one of people) {
        const months = one.lastIndexOf(";");
        this.#wait("person", one.slice(0, months), `government ${state} ${one.slice(months + 1)}`);
      }
    }
    for (const name of MORE_ARMED_GROUPS.trim().split(/[\t\n]/)) this.#wait("armed group", name, "");
    for (const entry of this.entries.values()) {
      // A group that has always been inside another one is a faction of it.
      const [whole] = entry.wholes;
      if (entry.kind !== "armed group" || whole === undefined || whole.from !== null || whole.to !== null) continue;
      if (/^(?:armed group|faction)$/.test(this.entries.get(whole.id)?.kind ?? "")) entry.kind = "faction";
    }
    for (const list of this.#byFirstWord.values())
      if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  }

  #load(data: string, kind: ActorKind): void {
    for (const line of data.trim().split("\n")) {
      const [id = "", name = "", names = "", third = "", fourth = ""] = line.split("|");
      const isWhole = kind !== "state" && kind !== "person";
      const entry: Entry = {
        id,
        name,
        kind,
        wholes: isWhole && third !== "" ? third.split(";").map((one) => wholeOf(one)) : [],
        dead: kind === "person" && third === "dead",
        offices: kind === "person" ? fourth : "",
      };
      this.entries.set(id, entry);
      this.#add(entry, "name", name);
      for (const one of split(names)) this.#add(entry, "name", one);
      if (kind === "agency") for (const one of split(fourth)) this.#share(entry, one);
      if (kind !== "state") continue;
      for (const one of split(third)) this.#add(entry, "adjective", one);
      for (const one of split(fourth)) this.#add(entry, "capital", one);
      for (const one of peoplesOf(id, split(third))) this.#add(entry, "people", one);
    }
  }

  /** Names that begin with this lower-case word, longest first. */
  namesFrom(word: string): readonly Alias[] {
    const waiting = this.#waiting.get(word);
    if (waiting !== undefined) {
      this.#waiting.delete(word);
      for (const line of waiting) this.#adopt(line);
      this.#byFirstWord.get(word)?.sort((a, b) => b.words.length - a.words.length);
    }
    return this.#byFirstWord.get(word) ?? none;
  }

  adoptAll(): void {
    for (const word of this.#waiting.keys()) this.namesFrom(word);
  }

  #wait(kind: ActorKind, names: string, offices: string): void {
    const [, first = ""] = /^([A-Za-z]+(?:-[A-Za-z]+)*)/.exec(names) ?? [];
    const word = first.toLowerCase();
    const line = `${kind}|${names}|${offices}`;
    const list = this.#waiting.get(word);
    if (list === undefined) this.#waiting.set(word, [line]);
    else list.push(line);
  }

  /** Takes in an adopted name, unless another line has it. Other names count only with the same first word. */
  #adopt(line: string): void {
    const [kind = "", all = "", offices = ""] = line.split("|");
    const [name = "", ...names] = all.split(";");
    const id = slugOf(name);
    if (this.entries.has(id) || this.#knows(name)) return;
    const entry: Entry = { id, name, kind: kind as ActorKind, wholes: [], dead: false, offices };
    this.entries.set(id, entry);
    this.#add(entry, "name", name);
    for (const one of names)
      if (!this.#knows(one) && wordsOf(one)[0] === wordsOf(name)[0]) this.#add(entry, "name", one);
  }

  #knows(name: string): boolean {
    const words = wordsOf(name);
    const key = words.join(" ");
    return (this.#byFirstWord.get(words[0] ?? "") ?? []).some(
      (one) => one.words.length === words.length && one.words.join(" ") === key,
    );
  }

  #add(entry: Entry, form: Form, name: string): void {
    for (const spelling of spellingsOf(name))
      if (spelling === name || !this.#knows(spelling)) keep(this.#byFirstWord, aliasOf(entry, form, spelling));
  }

  #share(entry: Entry, name: string): void {
    for (const spelling of spellingsOf(name)) keep(this.shared, aliasOf(entry, "name", spelling));
  }
}

function keep(names: Map<string, Alias[]>, alias: Alias): void {
  const [first] = alias.words;
  if (first === undefined) return;
  const list = names.get(first);
  if (list === undefined) names.set(first, [alias]);
  else list.push(alias);
}

function aliasOf(entry: Entry, form: Form, name: string): Alias {
  const words = wordsOf(name);
  const acronym = words.length === 1 && name.length <= 8 && !name.includes("-") && /\p{Lu}.*\p{Lu}/u.test(name);
  return {
    entry,
    form,
    words,
    exact: acronym ? name : null,
    capitalised: name.charAt(0) !== name.charAt(0).toLowerCase() && !/^Al[- ]/.test(name),
  };
}

const british: readonly (readonly [british: string, american: string])[] = [
  ["Organisation", "Organization"],
  ["Defence", "Defense"],
  ["Centre", "Center"],
  ["Programme", "Program"],
];

/** A name as it stands, and as it is spelt on the other side of the Atlantic. */
function spellingsOf(name: string): string[] {
  if (!/organi[sz]ation|defen[cs]e|cent(?:re|er)|programm?e?\b/i.test(name)) return [name];
  const spelled = (from: 0 | 1): string =>
    british.reduce(
      (text, pair) =>
        text.replace(new RegExp(String.raw`\b${pair[from]}\b`, "i"), (word) => like(word, pair[1 - from] as string)),
      name,
    );
  return [...new Set([name, spelled(0), spelled(1)])];
}

function like(word: string, other: string): string {
  return word.charAt(0) === word.charAt(0).toLowerCase() ? other.toLowerCase() : other;
}

/** The lower-case tokens of a name; most names are letters and single spaces. */
export function wordsOf(name: string): string[] {
  if (/^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(name)) return name.toLowerCase().split(" ");
  const plain = name.replace("’", "'");
  return tokenize(plain, { start: 0, end: plain.length }).map(({ lower }) => lower);
}

/** "al-qaeda 2004-2013", "stasi -1990", "kenya". */
function wholeOf(text: string): Whole {
  const [id = "", years = ""] = text.split(" ");
  const [from = "", to = ""] = years.split("-");
  return { id, from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
}

function split(list: string): string[] {
  return list === "" ? [] : list.split(";");
}
