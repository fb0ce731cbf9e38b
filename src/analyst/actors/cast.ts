import type { ActorKind, ActorReference } from "../claim.ts";
import type { Token } from "../language/tokens.ts";
import { aliasesFrom, entryOf, wordsOf, type Alias, type Entry } from "./dictionary.ts";
import { PARTICLES } from "./name-words.ts";
import { slugOf } from "./slug.ts";

const none: readonly Alias[] = [];
const suffixes = /^(?:jr|sr|ii|iii|iv)$/;

/** What a text has said so far of who is who: names of its own, short names, acronyms, titles. One for each text. */
export class Cast {
  /** When the text was published, ISO 8601; null when unknown. */
  readonly date: string | null;
  readonly #aliases = new Map<string, Alias[]>();
  /** Short names in lower case, and whose they are; null once two share one. */
  readonly #short = new Map<string, string | null>();
  readonly #seen = new Set<string>();
  readonly #counted = new Set<string>();
  readonly #titles = new Map<string, Set<string>>();

  /** `people`: who speaks in the text, by full name. */
  constructor(date: string | null = null, people: readonly string[] = []) {
    this.date = date;
    for (const name of new Set(people)) this.#credit(name);
  }

  /** The text's own names that begin with this lower-case word, longest first. */
  aliasesFrom(word: string): readonly Alias[] {
    return this.#aliases.get(word) ?? none;
  }

  /** Somebody whose words stand in the text, if the name is a full one. */
  #credit(name: string): void {
    const parts = name.trim().split(/\s+/);
    const words = wordsOf(name);
    if (parts.length < 2 || words.length > 8 || !/^\p{Lu}/u.test(name) || listed(words) !== undefined) return;
    this.person(words, name.trim());
  }

  /** A person by full name, who may be called by surname or initials from here on. */
  person(words: readonly string[], name: string): Entry {
    const entry = this.body(words, name, "person");
    this.meet(entry);
    return entry;
  }

  /** Any other actor by the name that the text gives it. */
  body(words: readonly string[], name: string, kind: ActorKind): Entry {
    const entry = unlisted(name, kind);
    this.#add({ entry, form: "name", words: [...words], exact: null, capitalised: true });
    return entry;
  }

  /** An acronym, or another name of one word, that the text gives to an actor. It goes before the dictionary. */
  call(entry: Entry, short: string): void {
    const [first, ...more] = wordsOf(short);
    if (first !== undefined && more.length === 0)
      this.#add({ entry, form: "name", words: [first], exact: short, capitalised: false });
  }

  /** Another full name of an actor. */
  alsoCall(entry: Entry, words: readonly string[]): void {
    this.#add({ entry, form: "name", words: [...words], exact: null, capitalised: true });
  }

  /** An actor was named: a person's surname and initials mean this one, as long as nobody shares them. */
  meet(entry: Entry): void {
    if (this.#seen.has(entry.id)) return;
    this.#seen.add(entry.id);
    if (entry.kind !== "person") return;
    const parts = entry.name.split(/\s+/).filter((part) => !suffixes.test(part.replace(/[.,]/g, "").toLowerCase()));
    const last = parts.at(-1) ?? "";
    if (parts.length < 2) return;
    this.#shorten(entry, last);
    if (/^(?:al|el)-/i.test(last)) this.#shorten(entry, last.slice(3));
    const particle = parts.findIndex((part, at) => at > 0 && PARTICLES.has(part.toLowerCase()));
    if (particle > 0) this.#shorten(entry, parts.slice(particle).join(" "));
    const initials = parts.map((part) => part.charAt(0)).join("");
    if (initials.length >= 3) {
      this.#shorten(entry, initials.toUpperCase());
      if (initials !== initials.toUpperCase()) this.#shorten(entry, initials);
    } else this.#shorten(entry, `${initials.charAt(0)}. ${last}`);
  }

  /** Another state's body of a name that the dictionary has, if at all, for other states only: "Togo's NIS". */
  owned(name: readonly Token[], state: string): Alias {
    const printed = name.map(({ text }) => text).join(" ");
    const entry = unlisted(`${printed} of ${state}`, "agency");
    const words = name.map(({ lower }) => lower);
    const alias: Alias = { entry, form: "name", words, exact: words.length === 1 ? printed : null, capitalised: true };
    this.#add(alias);
    return alias;
  }

  /** Whether the text has named this actor of the dictionary before. */
  hasMet(id: string): boolean {
    return this.#seen.has(id);
  }

  /** Whether a name was given to its actor by the text itself. */
  calls(alias: Alias): boolean {
    return this.aliasesFrom(alias.words[0] ?? "").includes(alias);
  }

  /** Persons of a state were counted ("two Kenyans"): "the Kenyans" are they from here on. */
  count(state: string): void {
    this.#counted.add(state);
  }

  hasCounted(state: string): boolean {
    return this.#counted.has(state);
  }

  /** Whether two people of the text share this short name, so that it means neither. */
  isShared(words: readonly string[]): boolean {
    return this.#short.get(words.join(" ")) === null;
  }

  /** Remembers a title that stood before somebody's name, in lower case. */
  title(id: string, title: string): void {
    const titles = this.#titles.get(id) ?? new Set();
    this.#titles.set(id, titles.add(title));
  }

  hasTitle(id: string, title: string): boolean {
    return this.#titles.get(id)?.has(title) === true;
  }

  #shorten(entry: Entry, short: string): void {
    const words = wordsOf(short);
    const [first = ""] = words;
    const key = words.join(" ");
    const owner = this.#short.get(key);
    if (owner === null || owner === entry.id || key === "" || short.length < 2) return;
    const others = aliasesFrom(first).filter((one) => one.words.join(" ") === key && one.entry.id !== entry.id);
    // A state, or somebody else of that name whom the text has named, keeps it.
    if (others.some((one) => one.entry.kind !== "person" || this.#seen.has(one.entry.id))) return;
    if (owner !== undefined) {
      this.#short.set(key, null);
      const kept = this.aliasesFrom(first).filter((one) => one.words.join(" ") !== key);
      this.#aliases.set(first, kept);
      return;
    }
    this.#short.set(key, entry.id);
    this.#add({
      entry,
      form: "name",
      words,
      exact: words.length === 1 ? short : null,
      capitalised: words.length > 1 && /^\p{Lu}/u.test(short),
    });
  }

  #add(alias: Alias): void {
    const [first] = alias.words;
    if (first === undefined) return;
    const key = alias.words.join(" ");
    const list = (this.#aliases.get(first) ?? []).filter((one) => one.words.join(" ") !== key);
    list.push(alias);
    this.#aliases.set(
      first,
      list.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** The dictionary's entry for these words, if they are one of its names. */
export function listed(words: readonly string[]): Entry | undefined {
  const key = words.join(" ");
  return aliasesFrom(words[0] ?? "").find((one) => one.words.join(" ") === key)?.entry;
}

function unlisted(name: string, kind: ActorKind): Entry {
  const slug = slugOf(name);
  const id = entryOf(slug) === undefined ? slug : `${slug}-${kind.replace(" ", "-")}`;
  return { id, name, kind, unlisted: true, wholes: [], dead: false, offices: "" };
}

/** What a claim says of an entry. */
export function referenceTo({ id, name, kind, unlisted: isNew }: Entry): ActorReference {
  return isNew === true ? { id, name, kind, unlisted: true } : { id, name, kind };
}
