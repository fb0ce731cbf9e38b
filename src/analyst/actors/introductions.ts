import type { Token } from "../language/tokens.ts";
import { aliasesFrom } from "./dictionary.ts";
import { JOINTS, NOT_PERSONAL, PARTICLES, STRONG_TITLES, WEAK_TITLES } from "./name-words.ts";

/** A person's name after a title, as tokens `[from, to)`. */
export interface Titled {
  from: number;
  to: number;
  /** In lower case: "general", "prime minister". */
  title: string;
}

const longestName = 5;
const fullTitles: Readonly<Record<string, string>> = {
  gen: "general",
  lt: "lieutenant",
  col: "colonel",
  maj: "major",
  adm: "admiral",
  brig: "brigadier",
  capt: "captain",
  sgt: "sergeant",
  sen: "senator",
  rep: "representative",
  gov: "governor",
  amb: "ambassador",
  dr: "doctor",
  prof: "professor",
};

/** "President Ikaru Ndoba", "Lt. Gen. Ndoba", "spokesman Ikaru Ndoba": people whom a title introduces. */
export function findTitled(tokens: readonly Token[]): Titled[] {
  const found: Titled[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const title = tokens[at] as Token;
    if (!isTitle(title) || isTitle(tokens[nameStart(tokens, at)])) continue;
    const from = nameStart(tokens, at);
    const { to, words } = personalName(tokens, from);
    const strong = STRONG_TITLES.has(title.lower) && /^\p{Lu}/u.test(title.text);
    const after = tokens[to];
    const isPlace = after !== undefined && /^\p{Lu}\p{Ll}/u.test(after.text) && NOT_PERSONAL.has(after.lower);
    if (isPlace || words === 0 || (words === 1 && !(strong && tokens[from]?.pos === "PROPN"))) continue;
    found.push({ from, to, title: titleAt(tokens, at) });
    at = to - 1;
  }
  return found;
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (STRONG_TITLES.has(token.lower) || WEAK_TITLES.has(token.lower));
}

/** The token after a title and the point of its abbreviation. */
function nameStart(tokens: readonly Token[], title: number): number {
  const { lower } = tokens[title] as Token;
  const point = tokens[title + 1]?.text === "." && (lower in fullTitles || /^(?:mr|mrs|ms)$/.test(lower));
  return title + (point ? 2 : 1);
}

/** The title in full, with "prime" or "foreign" before it. */
export function titleAt(tokens: readonly Token[], at: number): string {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? "";
  const full = fullTitles[lower] ?? lower;
  return /^(?:prime|foreign|defence|defense|interior|finance|vice|deputy)$/.test(before) ? `${before} ${full}` : full;
}

function personalName(tokens: readonly Token[], from: number): { to: number; words: number } {
  let at = from;
  let words = 0;
  let to = from;
  while (at < from + longestName + 2 && words < longestName) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (/^\p{Lu}$/u.test(token.text) && next?.text === "." && words < 3) {
      at += 2;
      words += 1;
      continue;
    }
    if (words > 0 && PARTICLES.has(token.lower) && /^\p{Lu}\p{Ll}/u.test(next?.text ?? "")) {
      at += 1;
      continue;
    }
    if (!/^(?:\p{Lu}[\p{L}\p{M}'’]*\p{Ll}|(?:al|el|ul|ur)-\p{Lu}|\p{Lu}\p{L}*[-‐‑]\p{L})/u.test(token.text)) break;
    if (NOT_PERSONAL.has(token.lower) || isTitle(token)) break;
    // A state or a body begins here: "General Kenya", "President Ndoba Boko Haram".
    if (aliasesFrom(token.lower).some(({ entry, words: all }) => entry.kind !== "person" && all.length === 1)) break;
    at += 1;
    words += 1;
    to = at;
  }
  return to === from ? { to, words: 0 } : { to, words };
}

/** An acronym in brackets, or after "or", and the token where the name before it ends. */
export interface Acronym {
  at: number;
  /** The token after the name. */
  end: number;
}

/** "Movement for the Renewal of Boru (MRB)", "Movement for the Renewal of Boru, or MRB,". */
export function findAcronyms(tokens: readonly Token[]): Acronym[] {
  const found: Acronym[] = [];
  for (let at = 2; at < tokens.length; at += 1) {
    if (
      !/^\p{Lu}[\p{L}\p{N}&/-]{1,9}$/u.test(tokens[at]?.text ?? "") ||
      !/\p{Lu}.*\p{Lu}/u.test(tokens[at]?.text ?? "")
    )
      continue;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1];
    if (before.text === "(" && after !== undefined && /^[),;]$/.test(after.text)) found.push({ at, end: at - 1 });
    else if (
      before.lower === "or" &&
      tokens[at - 2]?.text === "," &&
      (after === undefined || /^[,.;)]$/.test(after.text))
    )
      found.push({ at, end: at - 2 });
  }
  return found;
}

/** Where the name begins that an acronym shortens, when its capitals or all its words have these initials. */
export function spelledOut(tokens: readonly Token[], { at, end }: Acronym): number | null {
  const wanted = (tokens[at] as Token).text.replace(/[^\p{L}]/gu, "").toLowerCase();
  let capitals = "";
  let all = "";
  for (let from = end - 1; from >= Math.max(0, end - 2 * wanted.length - 2); from -= 1) {
    const { text, lower } = tokens[from] as Token;
    const isCapital = /^\p{Lu}/u.test(text);
    if (!isCapital && !JOINTS.has(lower)) return null;
    const initials = text
      .split(/[-‐‑]/)
      .map((part) => part.charAt(0).toLowerCase())
      .join("");
    all = initials + all;
    if (isCapital) capitals = initials + capitals;
    if (isCapital && end - from > 1 && (capitals === wanted || all === wanted)) return from;
  }
  return null;
}
