import type { NamedSpan } from "./actors/named-span.ts";
import { namedSpans } from "./actors/seen-names.ts";
import { denialOf } from "./certainty/denied-word.ts";
import { Drafting } from "./draft.ts";
import {
  readAttributions,
  readCertainty,
  readNames,
  readPair,
  readSigns,
  unitAround,
  unitsIn,
  type SeenName,
} from "./encoder/answers.ts";
import type { Model } from "./encoder/model.ts";
import { likeliest } from "./encoder/pairs.ts";
import { OUTLET } from "./passages.ts";
import type { Mention, Reading, SpokenText } from "./reading.ts";
import { QUADS } from "./relations/plover.ts";
import { spanOf, type Span } from "./span.ts";
import type { Bounds, StatementRow, Tasks } from "./tasks.ts";

/** No predicate that is denied is surer than this; what is denied where it stands the network hears well, but for its sign. */
const mostDenied = { here: -0.1, afar: -1 };

/** The narrow questions, answered by the same network and stages that read whole pieces. */
export function tasksOf(model: Model, read: (spoken: SpokenText) => Promise<Reading>): Tasks {
  const alone = ({ text, speaker, date }: StatementRow): Promise<Reading> => read(spokenBy(text, speaker, date));
  return {
    async sign({ text, a, b }) {
      const [one, other] = [spanOf(a), spanOf(b)];
      const signs = await readSigns(model, unitAround(model, text, [one, other]), one, other);
      return { label: signs === null ? "none" : likeliest(signs) };
    },
    async event({ text, source, target }) {
      const [one, other] = [spanOf(source), spanOf(target)];
      const reading = await readPair(model, unitAround(model, text, [one, other]), one, other);
      const roots = reading?.roots ?? { CONSULT: 1 };
      const quads = sums(roots, (root) => String(QUADS[root] ?? 1));
      const signs = sums(roots, (root) => ((QUADS[root] ?? 1) <= 2 ? "+" : "-"));
      return { root: likeliest(roots), quad: Number(likeliest(quads)), sign: likeliest(signs) as "+" | "-" };
    },
    async attribution({ text }) {
      const found = await readAttributions(model, text);
      return {
        attributions: found.map(({ source, cue, content }) => ({
          source: source === null ? [] : [boundsOf(source)],
          cue: [boundsOf(cue)],
          content: content.map(boundsOf),
        })),
      };
    },
    async certainty({ text, target }) {
      const span = spanOf(target);
      const heard = (await readCertainty(model, unitAround(model, text, [span]), span)) ?? 0;
      const denial = denialOf(text, span);
      return { value: denial === null ? heard : Math.min(heard, mostDenied[denial]) };
    },
    async claims(row) {
      return { claims: (await alone(row)).claims };
    },
    async actors({ text }) {
      const names = (await readNames(model, unitsIn(model, text))).flat();
      const known = mentionsIn(text, names);
      return {
        mentions: names
          .filter(({ kind }) => kind !== "other")
          .map(({ start, end, kind }) => {
            const actor = known.find((mention) => mention.start === start && mention.end === end)?.actor;
            return { start, end, kind: actor?.kind ?? kind, ...(actor === undefined ? {} : { actor: actor.id }) };
          }),
      };
    },
  };
}

/** The actors that a text names, with those that the network saw in it. */
function mentionsIn(text: string, names: readonly SeenName[]): Mention[] {
  const drafting = new Drafting(spokenBy(text, undefined, undefined));
  const passages = drafting.readable();
  const sentences = passages.flatMap((passage) => passage.sentences);
  const bySentence = sentences.map(({ start, end }): [number, NamedSpan[]] => [
    start,
    namedSpans(names.filter((name) => name.start >= start && name.end <= end)),
  ]);
  drafting.read(passages, new Map(bySentence));
  return drafting.mentions.filter(({ how }) => how === "name");
}

function spokenBy(text: string, speaker: string | undefined, date: string | undefined): SpokenText {
  const voice = speaker === undefined ? OUTLET : { name: speaker, kind: "contributor" as const };
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: voice, questions: [] };
  return { text, passages: [passage], date: date ?? null };
}

function sums(chances: Readonly<Record<string, number>>, groupOf: (name: string) => string): Record<string, number> {
  const groups: Record<string, number> = {};
  for (const [name, chance] of Object.entries(chances)) groups[groupOf(name)] = (groups[groupOf(name)] ?? 0) + chance;
  return groups;
}

function boundsOf({ start, end }: Span): Bounds {
  return [start, end];
}
