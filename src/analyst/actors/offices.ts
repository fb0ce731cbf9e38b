import { allEntries, type Entry } from "./dictionary.ts";

/** A term of office; months as ISO 8601, `to` null while it lasts. */
interface Term {
  holder: Entry;
  office: string;
  /** Id of the state or body whose office it is. */
  of: string;
  from: string;
  to: string | null;
}

/** The month up to which terms without an end are known to have lasted. Later, nobody is taken to hold an office. */
const KNOWN_UNTIL = "2026-01";

const OFFICES: ReadonlyMap<string, string> = new Map(
  [
    ["president", "president"],
    ["vice president", "vice-president"],
    ["vice-president", "vice-president"],
    ["prime minister", "prime-minister"],
    ["premier", "prime-minister"],
    ["chancellor", "chancellor"],
    ["king", "king"],
    ["monarch", "king"],
    ["sultan", "sultan"],
    ["emir", "emir"],
    ["crown prince", "crown-prince"],
    ["supreme leader", "supreme-leader"],
    ["foreign minister", "foreign-minister"],
    ["foreign secretary", "foreign-minister"],
    ["secretary of state", "foreign-minister"],
    ["defence minister", "defence-minister"],
    ["defense minister", "defence-minister"],
    ["defence secretary", "defence-minister"],
    ["defense secretary", "defence-minister"],
    ["secretary of defense", "defence-minister"],
    ["secretary general", "secretary-general"],
    ["secretary-general", "secretary-general"],
    ["director", "director"],
    ["director general", "director"],
    ["director-general", "director"],
    ["chief", "director chief leader"],
    ["head", "director leader"],
    ["boss", "director leader"],
    ["commander", "chief leader"],
    ["leader", "leader"],
    ["dictator", "leader president"],
  ].map(([title = "", offices = ""]) => [title, offices]),
);

let termsOf: Map<string, Term[]> | null = null;

/** The title that begins at these lower-case words, as "prime minister", and how many words it takes; null for none. */
export function titleFrom(words: readonly string[]): { title: string; length: number } | null {
  for (const length of [3, 2, 1]) {
    const title = words.slice(0, length).join(" ");
    if (words.length >= length && OFFICES.has(title)) return { title, length };
  }
  return null;
}

/** Who alone held this office of a state or body on a day, month or year (ISO 8601); null when that is not clear. */
export function holderOf(of: string, title: string, date: string | null): Entry | null {
  const offices = officesOf(title);
  const holders = (terms().get(of) ?? []).filter((term) => offices.includes(term.office) && mayCover(term, date));
  return alone(holders, date);
}

/** The only one of this surname who held such an office on the date; "President Ndoba" names a state's, not just any. */
export function holderNamed(title: string, surname: string, date: string | null): Entry | null {
  const offices = officesOf(title);
  if (offices.length === 0 || /^(?:chief|head|leader|commander|director)$/.test(title)) return null;
  const holders = [...terms().values()]
    .flat()
    .filter((term) => offices.includes(term.office) && isCalled(term.holder, surname) && mayCover(term, date));
  return alone(holders, date);
}

/** Whether somebody may be called by a title: they held such an office by then, or at all when no date is known. */
export function mayBeCalled(id: string, title: string, date: string | null): boolean {
  const offices = officesOf(title);
  for (const list of terms().values()) {
    if (list.some((term) => term.holder.id === id && offices.includes(term.office) && mayCover(term, date)))
      return true;
  }
  return false;
}

function officesOf(title: string): string[] {
  return OFFICES.get(title)?.split(" ") ?? [];
}

function isCalled({ name }: Entry, surname: string): boolean {
  return name.toLowerCase().split(/[\s]+/).at(-1) === surname;
}

/** Nobody is clear without a date, in the month of a change, or in a year of two holders. */
function alone(terms: readonly Term[], date: string | null): Entry | null {
  const [term] = terms;
  if (term === undefined || date === null) return null;
  return terms.every(({ holder }) => holder.id === term.holder.id) && terms.some((one) => surelyCovers(one, date))
    ? term.holder
    : null;
}

function mayCover({ from, to }: Term, date: string | null): boolean {
  if (date === null) return true;
  const [first, last] = monthsOf(date);
  return from <= last && (to ?? KNOWN_UNTIL) >= first;
}

function surelyCovers({ from, to }: Term, date: string): boolean {
  const [first, last] = monthsOf(date);
  return from < first && (to === null ? last <= KNOWN_UNTIL : last < to);
}

function monthsOf(date: string): [first: string, last: string] {
  return date.length >= 7 ? [date.slice(0, 7), date.slice(0, 7)] : [`${date.slice(0, 4)}-01`, `${date.slice(0, 4)}-12`];
}

function terms(): Map<string, Term[]> {
  if (termsOf !== null) return termsOf;
  termsOf = new Map();
  for (const holder of allEntries()) {
    if (holder.offices === "") continue;
    for (const one of holder.offices.split(";")) {
      const [office = "", of = "", months = ""] = one.split(" ");
      const [from = "", to = ""] = months.split("/");
      const list = termsOf.get(of) ?? [];
      list.push({ holder, office, of, from, to: to === "" ? null : to });
      termsOf.set(of, list);
    }
  }
  return termsOf;
}
