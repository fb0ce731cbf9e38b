import type { Scene } from "../relations/scene.ts";

const saying =
  "(?:say|says|said|saying|claim|claims|claimed|claiming|think|thinks|thought|thinking|believe|believes|believed|believing|mean|means|meant|suggest|suggests|suggested|suggesting|imply|implies|implying|argue|argues|argued|arguing|assume|assumes|assumed|assuming|conclude|concluded|assert|asserted|suppose|supposed|pretend|prove|proves|proved|proven|show|shows|shown|suspect|fear|maintain|imagine|insist|expect)";
const not =
  "(?:not(?! (?:only|just|merely|simply)\\b)|n't|\\p{L}+n't|cannot|never|no longer|nowhere near|far from|hardly|scarcely)";
const few =
  "(?:few|nobody|no one|none|wrong|false|untrue|mistake|mistaken|misleading|absurd|incorrect|inaccurate|nonsense|ridiculous|naive|premature|simplistic|impossible|difficult|hard|refuse[sd]?|no \\p{L}+|only (?:a |an |the )?\\p{L}+ (?:would|could|can|will))";
const proof =
  "(?:convinced|persuaded|sure|certain|true|correct|accurate|clear|obvious|evident|plausible|credible|proven|proved|established|confirmed|satisfied|the case)";
const unsure = "(?:doubtful|uncertain|unclear|questionable|debatable|unproven|unconfirmed|inconceivable|unthinkable)";
const wrongly = "(?:mistakenly|wrongly|falsely|erroneously|incorrectly|baselessly)";
const falsehood = "(?:false|untrue|wrong|incorrect|myth|lie|fiction|fantasy|misconception|fallacy|illusion)";
const grounds = "(?:reason|cause|grounds?|basis|evidence|proof|indication|sign)";

/** What denies or doubts a clause, or only wishes for it, right before that clause. */
const frames = [
  `(?:${not}|${few})(?: (?!but\\b)[^\\s,;:.]+){0,4} ${saying}`,
  `${not}(?: [^\\s,;:.]+){0,2} ${proof}`,
  `(?<!\\bnot |n't )(?:is|are|was|were|be|remains?|seems?|looks?)(?: \\p{L}+){0,2} ${unsure}`,
  `(?<!\\bnot |n't |\\bno )(?:${falsehood}|not the case)`,
  `(?:no|little|scant|never any)(?: \\p{L}+)? ${grounds} (?:to|for) \\p{L}+`,
  `used to ${saying}|once ${saying}`,
  `${wrongly}(?: \\p{L}+)? ${saying}|${saying} , ${wrongly} ,`,
  `(?:pretend(?:s|ed|ing)?|wish(?:es|ed)?|lied|lies)`,
  `(?:i|we|one)(?: (?:strongly|seriously|rather|very much|also|still))? (?:doubt|doubted|dispute|disputed|deny)`,
].map((frame) => new RegExp(`(?<!\\p{L})(?:${frame})(?: that)?(?: the| a| an)?$`, "u"));

/** Words that end the clause which a "that" opens. */
const clauseEnd = /(?:^| )(?:;|:|but|while|whereas|although|though|yet|because|, and)(?: |$)/;
/** A frame is no longer than this, in words. */
const longest = 14;

/** Whether what begins at `start` and is said by `trigger` stands under words that deny it from afar: "I am not sure that …". */
export function isDoubted(scene: Scene, start: number, trigger: number): boolean {
  return [start, ...clausesAround(scene, trigger)].some((at) => followsDoubt(scene, at));
}

/** Whether words that deny or doubt a clause stand right before it. */
export function followsDoubt(scene: Scene, clause: number): boolean {
  const before = scene.words(clause - longest, clause);
  return frames.some((frame) => frame.test(before));
}

/** Where the clauses begin that a "that" opens and this word stands in. */
export function clausesAround(scene: Scene, trigger: number): number[] {
  return scene.tokens.flatMap(({ lower }, at) =>
    lower === "that" && at < trigger && !clauseEnd.test(scene.words(at + 1, trigger)) ? [at + 1] : [],
  );
}
