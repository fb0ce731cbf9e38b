import { readLayout } from "./document/read-layout.ts";
import type { Layout } from "./document/layout.ts";
import type { Speaker } from "./claim.ts";
import type { Passage, SpokenText } from "./reading.ts";
import { dateIn } from "./time/times.ts";

/** The outlet's own voice; it has no personal name. */
export const OUTLET: Speaker = { name: "", kind: "outlet" };

/**
 * A plain text with its speakers, from its layout. A byte order mark at its start is dropped first; all offsets are into
 * what remains. `date` is that of publication, ISO 8601, if it is known; without it, the date that the text prints above
 * itself is taken.
 */
export function spokenText(
  text: string,
  { date = null }: { date?: string | null } = {},
): { spoken: SpokenText; layout: Layout } {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const layout = readLayout(plain);
  const printed = layout.date === null ? null : dateIn(plain.slice(layout.date.start, layout.date.end));
  return { spoken: { text: plain, passages: passagesOf(layout), date: date ?? printed }, layout };
}

/** A layout's stretches with their speakers, in the order of the text. */
export function passagesOf(layout: Layout): Passage[] {
  const [author] = layout.contributors;
  const writer: Speaker =
    layout.kind === "article" && author !== undefined ? { name: author.name, kind: "contributor" } : OUTLET;
  const passages: Passage[] = [];
  if (layout.title !== null) passages.push({ ...bounds(layout.title), role: "title", speaker: OUTLET, questions: [] });
  if (layout.standfirst !== null)
    passages.push({ ...bounds(layout.standfirst), role: "standfirst", speaker: OUTLET, questions: [] });
  for (const span of layout.body) passages.push({ ...bounds(span), role: "body", speaker: writer, questions: [] });
  for (const question of layout.questions) {
    passages.push({
      ...bounds(question),
      role: "question",
      speaker: { name: question.asker ?? "", kind: "outlet" },
      questions: [question.n],
    });
  }
  for (const turn of layout.turns) {
    const speaker: Speaker = { name: layout.contributors[turn.contributor]?.name ?? "", kind: "contributor" };
    passages.push({ ...bounds(turn), role: "turn", speaker, questions: [...turn.questions] });
  }
  return passages.sort((a, b) => a.start - b.start);
}

function bounds({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}
