import type { SpamFilter } from "../ports.ts";
import { leaningAdded, lessonFrom, type SpamLessons } from "./lessons.ts";
import { read } from "./reading.ts";
import { reasonsOf } from "./reasons.ts";
import { leaning, likelihood, type SpamWeights } from "./weights.ts";

/** How likely a text is spam, by what was learnt before any ruling of a publication. */
export function likelihoodOfSpam(weights: SpamWeights, reply: { text: string; name: string }): number {
  return likelihood(weights, leaning(weights, read(reply).marks));
}

/**
 * Our own filter: weights that are shipped, and what the publication's moderators have ruled.
 * @param weights loads the weights; asked once, at the first reply
 */
export function openFilter(weights: () => Promise<SpamWeights>, lessons: SpamLessons): SpamFilter {
  let loaded: Promise<SpamWeights> | null = null;
  const load = (): Promise<SpamWeights> => (loaded ??= weights());
  return {
    async check({ text, name }) {
      try {
        const { signs, marks } = read({ text, name });
        const [known, added] = await Promise.all([load(), lessons.added([...marks.coarse.keys()])]);
        const p = likelihood(known, leaning(known, marks) + leaningAdded(added, marks));
        return { p, why: p < 0.5 ? "" : reasonsOf(signs) };
      } catch {
        return { p: 0.5, why: "the filter could not read it" };
      }
    },
    async learn({ id, text, name }, spam) {
      await lessons.keep(id, null);
      if (spam === null) return;
      const { marks } = read({ text, name });
      const [known, before] = await Promise.all([load(), lessons.added([...marks.coarse.keys()])]);
      const lesson = lessonFrom(known, before, marks, spam);
      if (lesson) await lessons.keep(id, lesson);
    },
  };
}
