import type { Token } from "../language/tokens.ts";
import type { Phrase } from "./phrase.ts";

const LIST_OPENERS = [
  ["including"],
  ["such", "as"],
  ["like"],
  ["namely"],
  ["notably"],
  ["especially"],
  ["particularly"],
  ["among", "them"],
];

/** Joins "A, B and C" into one phrase, and hangs "groups such as A and B" on its class. */
export function joinLists(tokens: readonly Token[], atoms: readonly Phrase[]): Phrase[] {
  return hangExamples(tokens, coordinate(tokens, atoms));
}

function coordinate(tokens: readonly Token[], atoms: readonly Phrase[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < atoms.length) {
    const run = runFrom(tokens, atoms, at);
    phrases.push(run.length > 1 ? joined(run) : (atoms[at] as Phrase));
    at += run.length;
  }
  return phrases;
}

/** The longest list that begins here; commas alone join nothing, unless examples are being listed. */
function runFrom(tokens: readonly Token[], atoms: readonly Phrase[], start: number): Phrase[] {
  const first = atoms[start] as Phrase;
  const examples = opensExamples(tokens, first.from);
  let length = examples ? Number.POSITIVE_INFINITY : 1;
  const run = [first];
  for (let at = start + 1; at < atoms.length; at += 1) {
    const before = atoms[at - 1] as Phrase;
    const next = atoms[at] as Phrase;
    const between = tokens
      .slice(before.to, next.from)
      .map(({ lower }) => lower)
      .join(" ");
    if (!/^(?:,|,? ?(?:and|or|&|and also|as well as|and\/or)|, ?both)$/.test(between) || before.role === "possessor")
      break;
    if (between !== "," && !examples && startsClause(tokens, run, next)) break;
    run.push(next);
    if (between !== ",") length = Math.max(length === Number.POSITIVE_INFINITY ? length : 0, run.length);
    if (
      next.role === "possessor" ||
      (next.role === "modifier" &&
        /^\p{L}/u.test(tokens[next.to]?.text ?? "") &&
        !/^(?:and|or)$/.test(tokens[next.to]?.lower ?? ""))
    )
      break;
  }
  return run.slice(0, Math.min(length, run.length));
}

/** "… attacked A, and B fled": B is the next clause's subject, not A's neighbour. */
function startsClause(tokens: readonly Token[], run: readonly Phrase[], next: Phrase): boolean {
  const first = run[0] as Phrase;
  const verbBefore = tokens.slice(0, first.from).some(({ pos }) => pos === "VERB" || pos === "AUX");
  const after = tokens[next.to];
  return (
    verbBefore &&
    ((after?.pos === "AUX" && !/^(?:are|were|have|do)$/.test(after.lower)) ||
      (after?.pos === "VERB" && /(?:s|ed)$/.test(after.lower)))
  );
}

function joined(run: readonly Phrase[]): Phrase {
  const first = run[0] as Phrase;
  const last = run.at(-1) as Phrase;
  const members = run.flatMap((phrase) => phrase.members);
  const distinct = members.filter(
    ({ actor }, index) => members.findIndex((one) => one.actor.id === actor.id) === index,
  );
  return { from: first.from, to: last.to, role: last.role, members: distinct, plural: true, listed: false };
}

function hangExamples(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const opener = openerBefore(tokens, phrase.from);
    const owner = kept.at(-1);
    const isClass = owner !== undefined && owner.members.every(({ actor }) => actor.kind === "group");
    if (opener === null) kept.push(phrase);
    else if (isClass && owner.to === opener) {
      owner.to = phrase.to;
      owner.members = [...owner.members, ...phrase.members];
      owner.listed = true;
      owner.plural = true;
    } else if (tokens[opener - 1]?.lower === "others") kept.push({ ...phrase, from: opener - 1, listed: true });
    else kept.push({ ...phrase, listed: true });
  }
  return kept;
}

function opensExamples(tokens: readonly Token[], from: number): boolean {
  return openerBefore(tokens, from) !== null;
}

/** Where ", including" or "– such as" begins before this token, its comma or dash included. */
function openerBefore(tokens: readonly Token[], from: number): number | null {
  for (const words of LIST_OPENERS) {
    const at = from - words.length;
    if (at < 1 || !words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    return /^(?:,|--|–|—|-|\()$/.test(tokens[at - 1]?.text ?? "") ? at - 1 : at;
  }
  return null;
}
