import type { Span } from "../span.ts";
import { BYLINE_DATE } from "./boilerplate-patterns.ts";
import { boilerplateRanges, findBoilerplate } from "./boilerplate.ts";
import { ConversationReader, type Conversation, type Manner } from "./conversation.ts";
import { readIntroductions, type Introduction } from "./introduction.ts";
import type { Layout } from "./layout.ts";
import { readLetter } from "./letter.ts";
import { readLines, type Line } from "./lines.ts";
import { findManner, opensSomething } from "./manner.ts";
import { hasPointedLabels, readSignal, SILENT, type Signal } from "./signals.ts";
import { takeStandfirst, takeTitle } from "./opening.ts";
import { readUnits, type Unit } from "./units.ts";

const interviewWith = /\b(?:[Ii]nterview|[Cc]onversation|[Qq]&[Aa]|[Tt]alk) with ((?:[\p{Lu}][\p{L}.'’-]*\s?){2,4})/u;

/**
 * Reads a plain text's layout: what kind of piece it is, who speaks where, which questions are answered,
 * and what is only page furniture. Never throws; every span lies inside `text`, and nothing is normalised.
 */
export function readLayout(text: string): Layout {
  const lines = readLines(text);
  const letter = readLetter(text, lines);
  const pointed = hasPointedLabels(lines);
  const signals = lines.map((line, index) => (letter.cut.has(index) ? SILENT : readSignal(line, pointed)));
  const manner = findManner(lines, signals, letter.subject !== null);
  const opens = (index: number): boolean => opensSomething(signals[index], manner);
  const cut = new Map([...findBoilerplate(lines, opens), ...letter.cut]);
  const dated = letter.date === null ? dateLine(lines, cut) : -1;
  const units = readUnits(text, lines, signals, cut, (index) => opens(index) || signals[index]?.numbered !== null);
  const date = letter.date ?? (dated < 0 ? bylineDate(lines, signals) : bounds(lines[dated] as Line));
  const subject = letter.subject && titleAt(text, letter.subject);
  const title = subject ?? takeTitle(units, manner);
  const rest = units.slice(title === null || (subject !== null && units[0]?.text !== subject.text) ? 0 : 1);
  const introduced = introductionsOf(text, title, rest, manner);
  const talk = new ConversationReader(manner, introduced).read(rest);
  cut.delete(dated);
  const boilerplate = boilerplateRanges(lines, cut);
  if (talk.turns.length === 0) return { ...readArticle(rest, title), date, boilerplate };
  const opening = talk.introduction.filter(({ signal }) => signal.author === null);
  const standfirst = takeStandfirst(opening, "conversation");
  return {
    kind: speakers(talk) > 1 ? "roundtable" : "interview",
    title: span(title),
    standfirst: span(standfirst),
    date,
    contributors: talk.contributors,
    questions: talk.questions,
    turns: talk.turns,
    body: opening.slice(standfirst === null ? 0 : 1).map(bounds),
    boilerplate,
  };
}

function readArticle(units: readonly Unit[], title: Unit | null): Omit<Layout, "date" | "boilerplate"> {
  const at = units.slice(0, 4).findIndex(({ signal }) => signal.author !== null || signal.byline !== null);
  const author = at < 0 ? null : (units[at] as Unit);
  const credit = author?.signal.author ?? author?.signal.byline ?? null;
  const words = units.filter((unit) => unit !== author);
  const standfirst = takeStandfirst(words, at > 0 ? "above byline" : "article");
  return {
    kind: "article",
    title: span(title),
    standfirst: span(standfirst),
    contributors: credit === null || author === null ? [] : [{ ...credit, byline: bounds(author) }],
    questions: [],
    turns: [],
    body: words.slice(standfirst === null ? 0 : 1).map(bounds),
  };
}

/** Who is introduced before the first question or turn. */
function introductionsOf(text: string, title: Unit | null, units: readonly Unit[], manner: Manner): Introduction[] {
  const first = units.findIndex(({ signal }) => opensSomething(signal, manner));
  const until = first < 0 ? 3 : first;
  const found = units
    .slice(0, Math.min(until, 6))
    .flatMap((unit) => readIntroductions(text.slice(unit.start, unit.end), unit.start));
  const byline = units.slice(0, 3).find(({ signal }) => signal.byline !== null);
  if (byline?.signal.byline) found.push({ ...byline.signal.byline, byline: bounds(byline) });
  for (const unit of [...(title === null ? [] : [title]), ...units.slice(0, Math.min(until, 3))]) {
    const named = interviewWith.exec(unit.text.slice(0, 400));
    if (found.length > 0 || named === null) continue;
    found.push({ name: (named[1] ?? "").trim(), title: "", affiliation: "", byline: bounds(unit) });
  }
  return found;
}

/** Index of the line near the top that dates the piece; -1 when there is none. */
function dateLine(lines: readonly Line[], cut: ReadonlyMap<number, string>): number {
  return lines.slice(0, 6).findIndex(({ text }, index) => cut.get(index) === "date line" && !/^updated/i.test(text));
}

/** The date behind "By Jane Roe" near the top. */
function bylineDate(lines: readonly Line[], signals: readonly Signal[]): Span | null {
  for (const [index, { text, end }] of lines.slice(0, 6).entries()) {
    const found = signals[index]?.author ? BYLINE_DATE.exec(text) : null;
    if (found !== null) return { start: end - (found[1] ?? "").length, end };
  }
  return null;
}

function titleAt(text: string, { start, end }: Span): Unit {
  return { start, end, text: text.slice(start, end), signal: SILENT, marked: false, afterCut: false };
}

function speakers({ turns }: Conversation): number {
  return new Set(turns.map(({ contributor }) => contributor)).size;
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}

function span(unit: Unit | null): Span | null {
  return unit === null ? null : bounds(unit);
}
