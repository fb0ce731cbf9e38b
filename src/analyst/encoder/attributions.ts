import type { Span } from "../span.ts";
import type { Marked, Model, States, TokenAnswers, Unit } from "./model.ts";
import { spansOf, type TagSpan } from "./tags.ts";

/** Who is said to say or think what, in the text's own words. Content may stand in several stretches. */
export interface AttributedSpan {
  cue: Span;
  source: Span | null;
  content: Span[];
  score: number;
}

/** Whether it is worth asking who is the source of a cue, and what its content is. */
export type Worth = (cue: Span & { score: number }) => boolean;

/** The attributions in units that have been read; each unit's stand in the order of its cues. */
export async function attributionsIn(
  model: Model,
  states: States,
  tokens: TokenAnswers,
  worth: Worth,
): Promise<AttributedSpan[][]> {
  const asked: Marked[] = [];
  const cues: TagSpan[] = [];
  states.units.forEach((read, unit) => {
    const { cueTags } = model.settings;
    for (const cue of spansOf(tokens.cue, unit * tokens.length + 1, read.pieces.ids.length, cueTags)) {
      if (!worth({ ...place(read, cue), score: cue.score })) continue;
      cues.push(cue);
      asked.push({ unit, cue: [cue.from, cue.to] });
    }
  });
  const answers = await model.marked(states, asked);
  const found: AttributedSpan[][] = states.units.map(() => []);
  asked.forEach(({ unit }, index) => {
    const cue = cues[index] as TagSpan;
    const parts = answers[index];
    const read = states.units[unit] as Unit;
    if (parts === undefined) return;
    const spans = spansOf(parts.part, 1, read.pieces.ids.length, model.settings.partTags);
    const source = spans.filter(({ kind }) => kind === "source").sort((a, b) => b.score - a.score)[0];
    const content = spans.filter(({ kind }) => kind === "content");
    found[unit]?.push({
      cue: place(read, cue),
      source: source === undefined ? null : place(read, source),
      content: content.map((span) => place(read, span)),
      score: cue.score,
    });
  });
  return found;
}

export function place({ pieces }: Unit, { from, to }: { from: number; to: number }): Span {
  return { start: pieces.spans[from]?.start ?? 0, end: pieces.spans[to - 1]?.end ?? 0 };
}
