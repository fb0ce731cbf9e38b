import { formOf } from "../language/verbs.ts";
import type { Finding, Scene } from "../relations/scene.ts";
import { readVerbGroup } from "../relations/verb-group.ts";

const any =
  /(?:^|\s)(?:no|not|n't|\p{L}+n't|never|none|nobody|nothing|nowhere|neither|nor|without|lack\p{L}*|absence|any|few|little|hardly|scarcely|barely|rarely|seldom|cannot|unable|unwilling|unlikely|instead|rather|except|far|short|longer|false\p{L}*|untrue|wrong\p{L}*|(?:den[iy]|refus|fail|reject|dismiss|declin|avoid|abstain|refrain|doubt|disput|prevent|stop|ceas|end|halt|quit|block|veto|prohibit|ban|refut|rebut|unfounded|baseless)\p{L}*)(?=\s|$)/u;
const before =
  /(?:^|\s)(?:not|never|no longer|n't|\p{L}+n't|cannot|hardly|scarcely|barely|nowhere near|far from|instead of|rather than|short of|without)(?: (?:be|been|being|have|has|had|(?!only|merely|simply)\p{L}+ly|yet|ever|even|so far|also|at all|currently))*$/u;
const insteadOf = /(?:^|\s)(?:short of|far from|close to|instead of|rather than)(?: \p{L}+ly)?$/u;
const missing = /^(?:stop|fall|fell|come|came|coming)\p{L}*(?: \p{L}+)? (?:short of|close to) \p{L}+ing$/u;
const beforeNoun =
  /\b(?:is|are|was|were|be|been)(?: not| n't| never| no longer|n't)(?: (?:a|an|any|the|at|in|on|under))*$/;

/** Whether a word that denies something stands in the sentence at all. */
export function hasDenial(scene: Scene): boolean {
  return any.test(scene.words(0, scene.tokens.length));
}

/** Whether a word is denied where it stands: "did not bomb", "no longer at war", "failed to help", "far from helping". */
export function isDeniedHere(scene: Scene, at: number): boolean {
  const words = scene.words(at - 8, at);
  if (before.test(words)) return true;
  const pos = scene.pos(at);
  if (pos === "NOUN") return beforeNoun.test(words);
  return pos === "VERB" && readVerbGroup(scene, at, formOf(scene.lower(at))).certainty === "denied";
}

/** "far from helping", "stopped short of attacking": so put, nothing is told of any relation but that it is not. */
export function isDoneInstead(scene: Scene, at: number): boolean {
  if (scene.lower(at).endsWith("ing") && insteadOf.test(scene.words(at - 4, at))) return true;
  return [4, 5].some((length) => missing.test(scene.words(at, at + length)));
}

/** "C does not", "all but C": the source is taken out of what is said of others. */
export function isExcepted(scene: Scene, { sources }: Finding): boolean {
  const first = sources[0]?.span.start;
  const phrase = scene.phrases.find(({ from, to }) => {
    const [start, end] = [scene.tokens[from]?.start ?? -1, scene.tokens[to - 1]?.end ?? -1];
    return first !== undefined && start <= first && first < end;
  });
  if (phrase === undefined) return false;
  const { from, to } = phrase;
  return (
    /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could) ?(?:not|n't)(?: [.,;!?]| [–—]|$)/.test(
      scene.words(to, to + 3),
    ) ||
    /^(?:don't|doesn't|didn't|hasn't|haven't|hadn't|isn't|aren't|won't|can't)(?: [.,;!?]|$)/.test(
      scene.words(to, to + 2),
    ) ||
    /(?:^|\s)(?:all but|everyone but|except|except for|with the exception of|unlike|excluding)$/.test(
      scene.words(from - 4, from),
    )
  );
}
