import type { Phrase } from "../actors/phrase.ts";
import { SAYING_VERBS, TELLING_VERBS } from "../attribution/saying-words.ts";
import type { View } from "../attribution/views.ts";
import { couldBeVerb, inflect } from "../language/verbs.ts";
import type { Scene } from "../relations/scene.ts";
import type { Sign } from "../relations/vocabulary.ts";

/** Verbs besides those of saying whose clause tells what their subject only has in mind or passes on. */
const minding: ReadonlySet<string> = new Set(
  `hope wish repeat forget remember learn hear find see realise realize discover understand imagine guess suppose doubt agree pretend dream
  regret`
    .split(/\s+/)
    .flatMap((verb) => inflect(verb).map(([form]) => form)),
);
/** Verbs of saying by which the teller may turn against somebody in their clause: to complain, to warn. */
const tyingVerb = /^(?:warn|complain|fear|worr|reject)/;
const pronoun = /^(?:it|they|he|she|its|their|his|her|them|him)$/;

/** Words that are reported, as tokens, and the tokens before them that say who reports them to whom. */
interface Report {
  from: number;
  to: number;
  tying: boolean;
  tells: (phrase: Phrase) => boolean;
}

/**
 * Whether one of two phrases stands in a clause that is only reported, and the other before it: "Ghana hopes that Togo
 * helps Mali" ties neither Togo nor Mali to Ghana. A warning or a complaint may, but no good is said by it. Where the
 * clause may speak of the teller by a pronoun that is not resolved, nothing is ruled out.
 */
export function onlyReports(
  scene: Scene,
  views: readonly View[],
  [one, other]: readonly [Phrase, Phrase],
  sign: Sign | null,
): boolean {
  return [...clauses(scene), ...asides(views)].some(({ from, to, tying, tells }) => {
    if (tying && sign === "-") return false;
    const within = (phrase: Phrase): boolean => phrase.from >= from && phrase.to <= to;
    const told = tells(one) && within(other) ? other : tells(other) && within(one) ? one : null;
    return told !== null && !hasPronoun(scene, from, told.from);
  });
}

/** "A says that …", "A told B that …", "A knows C did …". */
function clauses(scene: Scene): Report[] {
  return scene.tokens.flatMap(({ lower }, at): Report[] => {
    if (scene.phraseAt(at) !== undefined) return [];
    if (!TELLING_VERBS.has(lower) && !SAYING_VERBS.has(lower) && !minding.has(lower)) return [];
    const from = clauseAfter(scene, at, TELLING_VERBS.has(lower));
    if (from === null) return [];
    const end = scene.tokens.findIndex((token, index) => index > from && token.lower === ";");
    const to = end < 0 ? scene.tokens.length : end;
    return [{ from, to, tying: tyingVerb.test(lower), tells: (phrase) => phrase.to <= from }];
  });
}

/** "A helps B, C says". */
function asides(views: readonly View[]): Report[] {
  return views
    .filter(({ from }) => from < 0)
    .map(({ from, to, holders }) => ({
      from,
      to,
      tying: false,
      tells: ({ members }) => members.some((member) => holders.includes(member)),
    }));
}

/** Where the clause of a verb begins: behind its "that", or at the actor whose own verb follows. */
function clauseAfter(scene: Scene, verb: number, telling: boolean): number | null {
  for (let at = verb + 1; at < verb + 8; at += 1) {
    if (scene.lower(at) === "that") return at + 1;
    // "announced a pact that …" goes on about the pact.
    const noun = /^(?:NOUN|PRON)$/.test(scene.pos(at)) && scene.phraseAt(at) === undefined;
    if (/^[.;,:]$/.test(scene.lower(at)) || (noun && !telling)) break;
  }
  const phrase = scene.phraseAt(verb + 1) ?? scene.phraseAt(verb + 2);
  return phrase?.role === "head" && couldBeVerb(scene.tokens, phrase.to) ? phrase.from : null;
}

function hasPronoun(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(Math.max(0, from), to).some(({ lower }, index) => {
    const resolved = scene.phraseAt(Math.max(0, from) + index) !== undefined;
    return !resolved && pronoun.test(lower);
  });
}
