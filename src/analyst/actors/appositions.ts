import type { Token } from "../language/tokens.ts";
import { APPOSITION_NOUNS } from "./description-words.ts";
import { isPartOf } from "./dictionary.ts";
import type { Phrase } from "./phrase.ts";
import { isPossessive } from "./possessive.ts";

const farthest = 14;

/**
 * "the ISI, Pakistan's spy agency, …" is one actor: its phrase takes in what is said beside it. So does a name after its
 * description ("Pakistan's spy agency, the ISI", "Pakistan's ISI") with the owner that it has anyway.
 */
export function joinAppositions(tokens: readonly Token[], atoms: readonly Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const atom = { ...(atoms[at] as Phrase) };
    const to = describedUntil(tokens, atom, atoms[at + 1]);
    if (to !== null) {
      atom.to = to;
      while (at + 1 < atoms.length && (atoms[at + 1] as Phrase).from < to) at += 1;
    }
    if (to === null && followsDescription(tokens, atom, atoms[at + 1])) atom.to += 1;
    const owner = kept.at(-1);
    if (owner !== undefined && describes(tokens, owner, atom)) {
      const commas = tokens[atom.from - 1]?.text === "," || tokens[atom.from - 2]?.text === ",";
      kept.pop();
      atom.from = owner.from;
      if (commas && atom.role === "head" && tokens[atom.to]?.text === ",") atom.to += 1;
    }
    kept.push(atom);
  }
  return kept;
}

/** Where a description between commas ends that begins after this name; its last comma is taken in. */
function describedUntil(
  tokens: readonly Token[],
  { to, role, members }: Phrase,
  next: Phrase | undefined,
): number | null {
  if (role === "possessor" || members.length !== 1 || tokens[to]?.text !== ",") return null;
  const opener = tokens[to + 1];
  if (opener === undefined) return null;
  const owned = next !== undefined && next.from === to + 1 && next.role !== "head";
  if (!owned && !/^(?:the|a|an|its|their|his|her|once|now|then|itself|also)$/.test(opener.lower)) return null;
  let noun = -1;
  for (let at = to + 1; at < Math.min(to + farthest, tokens.length); at += 1) {
    const token = tokens[at] as Token;
    if (/^[,;:.]$/.test(token.text) || token.text === "–" || token.text === "—") {
      if (noun < 0) return null;
      // "A, a group in Kenya, and B" goes on with a list; the comma then stays outside.
      return token.text === "," && !/^(?:and|or)$/.test(tokens[at + 1]?.lower ?? "") ? at + 1 : at;
    }
    if (/^(?:and|or|but|while)$/.test(token.lower) && noun < 0) return null;
    if ((token.pos === "VERB" && !/(?:ed|ing)$/.test(token.lower)) || token.pos === "AUX") return null;
    if (noun < 0 && APPOSITION_NOUNS.has(token.lower) && !isPossessive(tokens, at + 1)) noun = at;
  }
  return null;
}

/** "Kenya's spy agency, the NIS, supports …": the comma after the name closes what stands beside its description. */
function followsDescription(tokens: readonly Token[], { from, to, role }: Phrase, next: Phrase | undefined): boolean {
  if (role !== "head" || tokens[from - 1]?.text !== "," || tokens[to]?.text !== ",") return false;
  if (!APPOSITION_NOUNS.has(tokens[from - 2]?.lower ?? "") || next?.from === to + 1) return false;
  if (/^(?:and|or|which|who|whose|where|the|a|an)$/.test(tokens[to + 1]?.lower ?? "")) return false;
  let at = from - 2;
  while (at >= 0 && (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test((tokens[at] as Token).pos) || isPossessive(tokens, at)))
    at -= 1;
  // "In the country, Hamas, …" describes nobody.
  return tokens[at]?.pos !== "ADP";
}

/** Whether the phrase before is only the owner in a description of this one. */
function describes(tokens: readonly Token[], owner: Phrase, { from, role, members }: Phrase): boolean {
  const [whole] = owner.members;
  const [part] = members;
  if (
    owner.role === "head" ||
    whole === undefined ||
    part === undefined ||
    members.length > 1 ||
    owner.members.length > 1
  )
    return false;
  if (role !== "head" && role !== "possessor") return false;
  const start = isPossessive(tokens, owner.to) ? owner.to + 1 : owner.to;
  if (!isPartOf(part.actor.id, whole.actor.id) || from - start > 6) return false;
  let noun = from === start;
  for (let at = start; at < from; at += 1) {
    const { lower, pos, text } = tokens[at] as Token;
    if (APPOSITION_NOUNS.has(lower)) noun = true;
    else if (pos === "VERB" || pos === "AUX" || pos === "ADP" || /^(?:and|or)$/.test(lower)) return false;
    else if (text === "," && !noun) return false;
  }
  return noun;
}
