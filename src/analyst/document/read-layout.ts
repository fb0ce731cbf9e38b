import { boilerplateRanges, findBoilerplate } from "./boilerplate.ts";
import { ConversationReader, type Conversation, type Manner } from "./conversation.ts";
import { readIntroductions, type Introduction } from "./introduction.ts";
import type { Layout } from "./layout.ts";
import { readLines } from "./lines.ts";
import { findManner, opensSomething } from "./manner.ts";
import { readSignal } from "./signals.ts";
import { takeStandfirst, takeTitle } from "./opening.ts";
import { readUnits, type Unit } from "./units.ts";

/**
 * Reads a plain text's layout: what kind of piece it is, who speaks where, which questions are answered,
 * and what is only page furniture. Never throws; every span lies inside `text`, and nothing is normalised.
 */
export function readLayout(text: string): Layout {
  const lines = readLines(text);
  const signals = lines.map((line) => readSignal(line));
  const manner = findManner(lines, signals);
  const opens = (index: number): boolean => opensSomething(signals[index], manner);
  const cut = findBoilerplate(lines, opens);
  const units = readUnits(text, lines, signals, cut, (index) => opens(index) || signals[index]?.numbered !== null);
  const title = takeTitle(units, manner);
  const rest = units.slice(title === null ? 0 : 1);
  const introduced = introductionsOf(text, title, rest, manner);
  const talk = new ConversationReader(manner, introduced).read(rest);
  const boilerplate = boilerplateRanges(lines, cut);
  if (talk.turns.length === 0) return { ...readArticle(rest, title), boilerplate };
  const opening = talk.introduction.filter(({ signal }) => signal.author === null);
  const standfirst = takeStandfirst(opening, "conversation");
  return {
    kind: speakers(talk) > 1 ? "roundtable" : "interview",
    title: span(title),
    standfirst: span(standfirst),
    contributors: talk.contributors,
    questions: talk.questions,
    turns: talk.turns,
    body: opening.slice(standfirst === null ? 0 : 1).map(bounds),
    boilerplate,
  };
}

function readArticle(units: readonly Unit[], title: Unit | null): Omit<Layout, "boilerplate"> {
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
  const inTitle =
    title === null
      ? null
      : /\b(?:interview|conversation|q&a|talk) with ((?:[\p{Lu}][\p{L}.'’-]*\s?){2,4})/iu.exec(title.text);
  if (found.length === 0 && title !== null && inTitle !== null) {
    found.push({ name: (inTitle[1] ?? "").trim(), title: "", affiliation: "", byline: bounds(title) });
  }
  return found;
}

function speakers({ turns }: Conversation): number {
  return new Set(turns.map(({ contributor }) => contributor)).size;
}

function bounds({ start, end }: Unit): { start: number; end: number } {
  return { start, end };
}

function span(unit: Unit | null): { start: number; end: number } | null {
  return unit === null ? null : bounds(unit);
}
