import type { Manner } from "./conversation.ts";
import type { Line } from "./lines.ts";
import { fold, labelFits } from "./names.ts";
import type { Signal } from "./signals.ts";

interface Speaker {
  /** Line of the first label. */
  first: number;
  turns: number;
  asks: number;
  role: "asker" | "answerer" | null;
  name: string;
}

/** Finds how a text marks its speakers: by labels, by credit lines, or only by questions that stand out. */
export function findManner(lines: readonly Line[], signals: readonly Signal[], unnamed: boolean): Manner {
  const { askers, answerers } = labelManner(lines, signals);
  const labelled = answerers.size > 0;
  const credits = signals.flatMap((signal, index) =>
    signal.byline === null ? [] : [{ index, name: signal.byline.name }],
  );
  const firstQuestion = signals.findIndex(
    (signal, index) => signal.numbered !== null && (signal.numbered.role === "question" || asks(lines, index)),
  );
  const asked = firstQuestion >= 0;
  const names = new Set(credits.map(({ name }) => name));
  const bylines = !labelled && ((asked && credits.some(({ index }) => index > firstQuestion)) || names.size > 1);
  const marked = lines.filter(
    (line, index) => line.marked && line.text.endsWith("?") && signals[index]?.numbered === null,
  );
  const numbered = signals.filter((signal, index) => signal.numbered !== null && asks(lines, index));
  const bareQuestions = labelled
    ? askers.size === 0 && numbered.length > 0
    : !bylines && (marked.length >= 2 || numbered.length >= 2);
  return { askers: labelled ? askers : new Set(), answerers, bylines, bareQuestions, unnamed };
}

/** Whether a line opens a question, a turn or a credit in this manner. */
export function opensSomething(signal: Signal | undefined, manner: Manner): boolean {
  if (signal === undefined) return false;
  const { label, numbered, byline } = signal;
  if (label !== null) {
    const folded = fold(label.name);
    if (manner.askers.has(folded) || manner.answerers.has(folded)) return true;
  }
  if (numbered?.role !== null && numbered?.role !== undefined) return true;
  if (numbered !== null && (manner.bylines || manner.bareQuestions)) return true;
  return byline !== null && manner.bylines;
}

function labelManner(
  lines: readonly Line[],
  signals: readonly Signal[],
): { askers: Set<string>; answerers: Set<string> } {
  const speakers = new Map<string, Speaker>();
  let current: Speaker | null = null;
  let asking = false;
  signals.forEach(({ label, byline, numbered }, index) => {
    if (label !== null) {
      const folded = fold(label.name);
      current = speakers.get(folded) ?? { first: index, turns: 0, asks: 0, role: label.role, name: label.name };
      speakers.set(folded, current);
      current.turns += 1;
      asking = false;
    } else if (byline !== null || numbered !== null) current = null;
    if (current !== null && !asking && /\?["”’)*_]*$/.test((lines[index] as Line).text.slice(-8))) {
      asking = true;
      current.asks += 1;
    }
  });
  return decide(speakers);
}

/** Two voices at least, one of them asking; or several that speak again and again. */
function decide(speakers: ReadonlyMap<string, Speaker>): { askers: Set<string>; answerers: Set<string> } {
  const all = [...speakers];
  const mostlyAsks = ({ turns, asks, role }: Speaker): boolean =>
    role === "asker" || (role === null && asks > 0 && asks * 2 >= turns);
  const asking = all.filter(([, one]) => mostlyAsks(one));
  const printed = asking.some(([, { role }]) => role === "asker");
  const askers = asking.length > 0 ? [asking.reduce((most, one) => (one[1].asks > most[1].asks ? one : most))] : [];
  const first = printed ? asking.filter(([, { role }]) => role === "asker") : askers;
  // "Harbour Weekly" goes on as "HW".
  const named = all.filter((one) => first.some((asker) => asker === one || labelFits(one[1].name, asker[1].name)));
  const opening = Math.min(...named.map(([, { first }]) => first));
  // A single label above the first question is a title with a colon, or a note.
  const others = all.filter((one) => !named.includes(one) && (one[1].turns > 1 || one[1].first > opening));
  const again = others.filter(([, { turns, role }]) => turns > 1 || role === "answerer");
  if (named.length === 0 && again.length < 2) return { askers: new Set(), answerers: new Set() };
  const speaking = named.length > 0 ? others.filter(([, one]) => plausible(one, all)) : again;
  return { askers: new Set(named.map(([name]) => name)), answerers: new Set(speaking.map(([name]) => name)) };
}

/** A label that is used once must be a name, or the short form of one, to be a speaker. */
function plausible({ turns, role, name }: Speaker, all: readonly (readonly [string, Speaker])[]): boolean {
  if (turns > 1 || role === "answerer" || name.includes(" ")) return true;
  return all.some(([, other]) => other.name !== name && labelFits(name, other.name)) || all.length === 2;
}

function asks(lines: readonly Line[], index: number): boolean {
  const own = (lines[index] as Line).text;
  return own.length < 600 && own.includes("?");
}
