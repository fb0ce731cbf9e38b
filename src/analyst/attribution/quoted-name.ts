import { HONORIFICS, INSTITUTION_WORDS, NAME_PARTICLES, ROLE_WORDS } from "../document/words.ts";
import { NO_NAMES, QUOTING_VERBS, TITLE_WORDS } from "./saying-words.ts";

const verb = String.raw`(?:later |also |then |once |recently )?(?:${QUOTING_VERBS})\b`;
const chunk = String.raw`([^.;:!?“”"\n]{2,120}?)`;
const saidBy = new RegExp(String.raw`^,?\s{1,3}${verb}\s([^;:!?“”"\n]{2,120})`, "u");
const bySaid = new RegExp(String.raw`^,?\s{1,3}${chunk},?\s${verb}`, "u");
const leads = new RegExp(String.raw`^(.*?)(,?)\s${verb}((?:\s[\p{L}’'-]+){0,8}?)(?: that)?[,:]?\s{1,3}$`, "u");
const accordingTo = /\b[Aa]ccording to ([^;:!?“”"\n]{2,120}?),\s{1,3}$/u;
const accordingAfter = /^,?\s{1,3}according to ([^;:!?“”"\n]{2,120})/u;
const abbreviated = /\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Sen|Prof|Lt|Maj|Amb|Rep|Brig|Capt|Adm|Hon|Rev|\p{Lu})\.(?=\s)/gu;
const capital = /^(?:(?:al|el|ul|as|ad|an|at|az|ar)-)?\p{Lu}[\p{L}\p{M}'’.·-]*$/u;
const governing =
  /^(?:in|on|at|to|for|of|with|by|from|after|before|during|about|against|as|that|if|he|she|they|it|who|we|i|and|or|but|than|like)$/;

/** Who says the words between `open` and `close`, if a name and a verb of saying stand right before or after them. */
export function quotedName(passage: string, open: number, close: number): string | null {
  const rest = sentenceStart(passage.slice(close, close + 160));
  // After a full stop inside the marks a new sentence begins, and its subject says nothing of these words.
  const ended = /[.…]["”’']?$/u.test(passage.slice(Math.max(0, close - 2), close));
  const following =
    saidBy.exec(rest)?.[1] ?? (ended ? undefined : bySaid.exec(rest)?.[1]) ?? accordingAfter.exec(rest)?.[1];
  const own = following === undefined ? null : firstName(following);
  if (own !== null) return own;
  const lead = sentenceEnd(passage.slice(Math.max(0, open - 240), open));
  const source = accordingTo.exec(lead)?.[1];
  if (source !== undefined) return firstName(source);
  const told = leads.exec(lead);
  return told === null ? null : lastName(told[1] ?? "");
}

/** Up to the end of the sentence. The point of an abbreviation ends none: it is written "·" until the name is read. */
function sentenceStart(text: string): string {
  const plain = text.replace(abbreviated, (short) => `${short.slice(0, -1)}·`);
  const end = /[.!?](?=\s|$|["”’])/u.exec(plain)?.index ?? plain.length;
  return plain.slice(0, end);
}

function sentenceEnd(text: string): string {
  const plain = text.replace(abbreviated, (short) => `${short.slice(0, -1)}·`);
  let from = 0;
  for (const { index, 0: mark } of plain.matchAll(/[.!?]["”’)]*\s+|[“”"]|\n+/gu)) from = index + mark.length;
  return plain.slice(from);
}

/** The person whom a phrase begins with, past titles and appositions: "the Nigerian minister, Ada Okoro". */
function firstName(phrase: string): string | null {
  const parts = phrase.split(/\s*[,()]\s*/).filter((part) => part !== "");
  for (const part of parts.slice(0, 3)) {
    const name = nameIn(part);
    if (name !== null) return name;
    if (!/^(?:the|a|an|its|their|his|her|in|on|at|\p{Lu}\S*['’]s)\b/iu.test(part)) return null;
    if (/\b(?:for|of|by)\s(?!State|Staff|the Interior|Defen|Foreign|Finance)/u.test(part) && /^(?:a|an)\b/.test(part))
      return null;
  }
  return null;
}

/** The person whom a clause ends with, or who stands before an apposition: "Ada Okoro, the minister,". */
function lastName(clause: string): string | null {
  const parts = clause.split(/\s*[,()]\s*/).filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const apposed = /^(?:the|a|an|its|their|his|her|who|which|whose|\p{Ll}+)\b/u.test(last) && parts.length > 1;
  const name = nameIn(last);
  return name ?? (apposed ? nameIn(parts.at(-2) ?? "") : null);
}

/** The personal name that a stretch of text ends with, without its titles; null when there is none. */
export function nameEnding(text: string): string | null {
  const words = sentenceEnd(text).trim().split(/\s+/);
  let from = words.length;
  while (
    from > 0 &&
    (capital.test(words[from - 1] ?? "") || (from < words.length && NAME_PARTICLES.has(words[from - 1] ?? "")))
  )
    from -= 1;
  while (from < words.length && !capital.test(words[from] ?? "")) from += 1;
  return withoutTitles(words.slice(from));
}

/** The name in "the foreign minister Ada Okoro of Delta": after lower-case titles, up to the next lower-case word. */
function nameIn(part: string): string | null {
  const words = part.trim().split(/\s+/);
  let at = 0;
  while (at < words.length && !capital.test(words[at] ?? "")) at += 1;
  if (words.slice(0, at).some((word) => governing.test(word.toLowerCase())) || at > 5) return null;
  // "Kenya's president Ada Okoro": the owner is no part of the name.
  const owner = words.findIndex((word, index) => index >= at && /['’]s?$/u.test(word) && /['’]/u.test(word));
  if (owner >= 0) {
    const after = words.slice(owner + 1).join(" ");
    return after === "" ? null : nameIn(after);
  }
  const run: string[] = [];
  for (; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const joins =
      run.length > 0 &&
      NAME_PARTICLES.has(word.toLowerCase()) &&
      words.slice(at + 1, at + 3).some((next) => capital.test(next));
    const ofOffice = /^(?:of|for|the|and)$/.test(word) && TITLE_WORDS.has((words[at + 1] ?? "").toLowerCase());
    if (!capital.test(word) && !joins && !ofOffice) break;
    run.push(word);
  }
  // "the Nigerian foreign minister": an adjective before an office.
  return isTitle(words[at] ?? "") ? null : withoutTitles(run);
}

/** Takes the office off a name and leaves the first name: "Foreign Minister Ada Okoro" is Ada Okoro. */
function withoutTitles(run: readonly string[]): string | null {
  const last = run.findLastIndex((word, index) => index < run.length - 1 && isTitle(word));
  const name = run.slice(last + 1);
  const first = name[0]?.toLowerCase() ?? "";
  if (
    name.length === 0 ||
    NO_NAMES.has(first) ||
    name.some((word) => isTitle(word) || INSTITUTION_WORDS.has(word.toLowerCase()))
  )
    return null;
  return name.join(" ").replaceAll("·", ".");
}

function isTitle(word: string): boolean {
  const plain = word.replace(/[.·]/g, "").toLowerCase();
  return (HONORIFICS.has(plain) || ROLE_WORDS.has(plain) || TITLE_WORDS.has(plain)) && plain !== "dean";
}
