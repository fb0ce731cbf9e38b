import { ASSET_NOUNS } from "../actors/description-words.ts";
import type { Phrase } from "../actors/phrase.ts";
import type { Scene } from "./scene.ts";

const fillers =
  /^(?:the|a|an|any|all|some|many|more|most|both|its|their|his|her|this|that|these|those|various|several|other|such|against|of|than|number|members|leaders|fighters|hundreds|dozens|thousands|scores|two|three|four|five|ten|even|especially)$/;

/** How far an object may stand from what governs it. */
const reach = 8;

/**
 * The actor phrase that begins at `at`, over determiners and adjectives. With `through`, an owner or modifier counts
 * ("Kenya's ports"); without it, only when what is owned is the actor's own body ("Kenyan territory").
 */
export function objectAt(scene: Scene, at: number, through: boolean): Phrase | null {
  for (let next = at; next < Math.min(at + reach, scene.tokens.length); next += 1) {
    const phrase = scene.phraseAt(next);
    if (phrase !== undefined) {
      const titled = phrase.role === "modifier" ? personAfter(scene, phrase) : null;
      if (titled !== null) return titled;
      if (isRegime(scene, phrase) || isSufferer(scene, phrase)) return null;
      if (phrase.role === "head" || isDated(scene, phrase) || through || hasAsset(scene, phrase)) return phrase;
      return null;
    }
    const word = scene.lower(next);
    const pos = scene.pos(next);
    if (!fillers.test(word) && pos !== "ADJ" && pos !== "DET" && pos !== "NUM" && pos !== "ADV") return null;
    if (word === "against" || (word === "of" && next === at)) return null;
  }
  return null;
}

/** "Kenyan President Jane Roe": the person is meant, not the state. */
function personAfter(scene: Scene, { to }: Phrase): Phrase | null {
  for (let at = to; at < to + 4; at += 1) {
    const phrase = scene.phraseAt(at);
    if (phrase !== undefined) return phrase.members[0]?.actor.kind === "person" ? phrase : null;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(scene.pos(at))) return null;
  }
  return null;
}

/** The object of a preposition among `prepositions` that follows within a few adverbs; with the preposition's place. */
export function objectOf(
  scene: Scene,
  after: number,
  prepositions: readonly string[],
  through: boolean,
): { phrase: Phrase; at: number } | null {
  for (let next = after; next < after + 4 && next < scene.tokens.length; next += 1) {
    if (prepositions.includes(scene.lower(next))) {
      const phrase = objectAt(scene, next + 1, through);
      return phrase === null ? null : { phrase, at: next };
    }
    if (
      scene.pos(next) !== "ADV" &&
      !/^(?:directly|closely|openly|out|up|down|back|secretly|more|again|together|strongly)$/.test(scene.lower(next))
    )
      return null;
  }
  return null;
}

/** "armed Kenya last year": the time behind a name is no noun that the name modifies. */
function isDated(scene: Scene, { role, to }: Phrase): boolean {
  return (
    role === "modifier" &&
    /^(?:last|next|this|that|every|earlier|later|late|early)$/.test(scene.lower(to)) &&
    /^(?:year|month|week|decade|century|spring|summer|autumn|winter|fall|time|in|this|last|next|\p{Lu}\p{Ll}+day)$/u.test(
      scene.lower(to + 1),
    )
  );
}

/** "the Kenya invasion": what befell Kenya, not what Kenya did. */
function isSufferer(scene: Scene, { role, to }: Phrase): boolean {
  return (
    role === "modifier" &&
    /^(?:invasion|war|crisis|conflict|question|deal|file|issue|genocide|vote|election|elections|reform|reforms|resolution|resolutions|membership|decision|decisions|report|reports|agenda|conference|summit|treaty|declaration|convention|expert|experts|problem|dispute|settlement|peace|process)$/.test(
      scene.lower(to),
    )
  );
}

/** "Castro's regime" is not Castro. */
function isRegime(scene: Scene, { members, role, to }: Phrase): boolean {
  return (
    role === "possessor" &&
    members[0]?.actor.kind === "person" &&
    /^(?:regime|government|administration|forces|army|party)$/.test(scene.lower(to + 1))
  );
}

function hasAsset(scene: Scene, phrase: Phrase): boolean {
  let at = phrase.to;
  if (phrase.role === "possessor") at += 1;
  while (scene.pos(at) === "ADJ") at += 1;
  return ASSET_NOUNS.has(scene.lower(at)) || ASSET_NOUNS.has(scene.lower(at + 1));
}

/** Words after a relation that say what it is about, as tokens; null when nothing does. */
export function aboutAfter(scene: Scene, from: number): { from: number; to: number } | undefined {
  const opener = scene.lower(from);
  if (!/^(?:on|over|about|against|regarding|concerning|around|in|for)$/.test(opener)) return undefined;
  if (
    opener === "in" &&
    !/^in (?:the |its |their )?(?:\S+ )?(?:fight|war|struggle|battle|campaign|effort|efforts|matter|matters)\b/.test(
      scene.words(from, from + 4),
    )
  )
    return undefined;
  if (opener === "for" && !/^for (?:its|their|the) /.test(scene.words(from, from + 2))) return undefined;
  let to = from + 1;
  while (
    to < scene.tokens.length &&
    to < from + 14 &&
    !/^(?:[,.;:!?()]|--|—|–|but|which|who|that|because|while|and|is|are|was|were|in the world)$/.test(scene.lower(to))
  ) {
    if (to > from + 2 && scene.pos(to) === "VERB" && scene.phraseBefore(to) !== undefined) break;
    if (scene.words(to, to + 3) === "in the world") break;
    to += 1;
  }
  if (to - from < 2) return undefined;
  return { from: from + 1, to };
}
