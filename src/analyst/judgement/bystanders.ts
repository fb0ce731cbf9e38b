import type { Phrase } from "../actors/phrase.ts";
import type { Scene } from "../relations/scene.ts";

const others =
  /^(?:enem(?:y|ies)|foes?|adversar(?:y|ies)|rivals?|opponents?|critics?|neighbours?|neighbors?|dissidents?|exiles?|victims?)$/;
const asks =
  /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|what|how|why|who|when|where|which)$/;
const comment =
  /^(?:condemn|criticis|criticiz|denounc|welcom|prais|applaud|hail|regret|deplor|protest|discuss|mention|explain|describ|not(?:es?|ed|ing)$)/;

/**
 * Whether a phrase names somebody who has no part in what its sentence states: the owner of those who act ("Ghana's
 * enemies"), one who is named for contrast ("Mali, not Togo, …"), one of two that could be chosen, one who is asked, or one
 * whom others tell each other of ("files on Mali").
 */
export function isBystander(scene: Scene, phrase: Phrase): boolean {
  return (
    ownsOthers(scene, phrase) ||
    isContrasted(scene, phrase) ||
    isChoice(scene, phrase) ||
    isAsked(scene, phrase) ||
    isTopic(scene, phrase)
  );
}

/**
 * Whether a phrase only says where something is done: "helped Ghana in Mali", "clashed off Togo". It is party to nothing
 * but to somebody's being there.
 */
export function isTheatre(scene: Scene, phrase: Phrase): boolean {
  const at = wordBefore(scene, phrase);
  if (/^(?:near|off|around|outside)$/.test(scene.lower(at))) return true;
  return scene.lower(at) === "in" && scene.phrases.some((other) => other.to === at);
}

/** "Ghana condemned Togo's attack on Mali": the first only speaks of what ties the other two. */
export function onlyComments(scene: Scene, [one, other]: readonly [Phrase, Phrase]): boolean {
  const verb = scene.tokens.findIndex(({ lower }, at) => at >= one.to && at < other.from && comment.test(lower));
  if (verb < 0 || scene.phraseAt(verb) !== undefined) return false;
  const doer = scene.phrases.find(({ from, to, role }) => from > verb && to < other.from && role !== "head");
  const between = scene.words((doer?.to ?? verb) + 1, other.from);
  return doer !== undefined && doer.from - verb < 4 && !/[,;:]|\b(?:and|but|because|which|who|that)\b/.test(between);
}

/** "Ghana, which joined Mali, helps Togo": what an aside names has no part in what follows it. */
export function isPartedByAside(scene: Scene, [one, other]: readonly [Phrase, Phrase]): boolean {
  return scene.tokens.some(({ lower }, at) => {
    if (lower !== "," || !/^(?:who|whom|whose|which)$/.test(scene.lower(at + 1)) || at >= one.from) return false;
    const close = scene.tokens.findIndex((token, index) => index > at && token.lower === ",");
    return close >= one.to && close < other.from;
  });
}

function ownsOthers(scene: Scene, { from, to, role }: Phrase): boolean {
  if (scene.lower(from - 1) === "of" && others.test(scene.lower(from - 2))) return true;
  if (role === "head") return false;
  const noun = scene.lower(to) === "'s" || scene.lower(to) === "'" ? to + 1 : to;
  return others.test(scene.lower(noun)) || (scene.pos(noun) === "ADJ" && others.test(scene.lower(noun + 1)));
}

function isContrasted(scene: Scene, { from }: Phrase): boolean {
  return /(?:, not|\bunlike|\brather than|\binstead of)(?: the)?$/.test(scene.words(from - 3, from));
}

function isChoice(scene: Scene, { from }: Phrase): boolean {
  return /\b(?:choose|chooses|chose|choosing|choice|caught|torn|balance|balances|balanced|balancing) between(?: the)?$/.test(
    scene.words(from - 3, from),
  );
}

/** "Ms Roe, do they …?" */
function isAsked(scene: Scene, { from, to }: Phrase): boolean {
  const opens =
    from === 0 || (from === 1 && /^(?:mr|mrs|ms|dr|professor|president|minister|general)$/.test(scene.lower(0)));
  return opens && scene.lower(to) === "," && asks.test(scene.lower(to + 1)) && scene.tokens.at(-1)?.text === "?";
}

const told = /^(?:intelligence|information|data|files?|secrets?|notes|reports?|tips|dossiers?|evidence|briefings?)$/;

/** "They share intelligence on Ghana with …" */
function isTopic(scene: Scene, phrase: Phrase): boolean {
  const at = wordBefore(scene, phrase);
  return /^(?:on|about|regarding|concerning|against)$/.test(scene.lower(at)) && told.test(scene.lower(at - 1));
}

/** The place of the word before a phrase and its article. */
function wordBefore(scene: Scene, { from }: Phrase): number {
  return scene.lower(from - 1) === "the" ? from - 2 : from - 1;
}
