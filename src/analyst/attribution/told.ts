import type { AttributedSpan } from "../encoder/attributions.ts";
import type { Claim } from "../claim.ts";
import type { Mention } from "../reading.ts";
import { weaker } from "../relations/verb-group.ts";
import type { Span } from "../span.ts";

/** "It is encouraging that …" is nobody's word but the speaker's. */
const nobody = /^(?:it|there)$/i;
/** "Everybody knows that …", "nobody in the capital doubts that …": the speaker is one of them. */
const everybody = /^(?:every(?:one|body)|all the world|the whole world|no one|nobody)\b/i;
const oneself = /^(?:i|we|us|me|my|our|one|you)\b/i;

/** Whether it would matter that the words of a claim are somebody's: the rules have seen neither holder nor doubt. */
export function mayBeTold({ holder, speaker, certainty }: Claim): boolean {
  return holder === null && speaker.kind !== "quoted" && certainty === "asserted";
}

/**
 * A claim inside words that the network gives to a source, where no rule saw one: whoever the source is holds the view,
 * and of a source that is no actor the claim is alleged. The speaker's own "I think" changes nothing.
 */
export function told(
  claim: Claim,
  attributions: readonly AttributedSpan[],
  mentions: readonly Mention[],
  text: string,
): Claim {
  if (!mayBeTold(claim)) return claim;
  const source = sourceOf(claim, attributions);
  if (source === null) return claim;
  const words = text.slice(source.start, source.end);
  if (oneself.test(words.trim()) || everybody.test(words.trim())) return claim;
  const inside = mentions.filter(({ start, end }) => start >= source.start && end <= source.end);
  if (inside.length === 0 && nobody.test(words.trim())) return claim;
  const { id, name } = inside[0]?.actor ?? {};
  const party = id === claim.sourceActor.id || id === claim.targetActor.id;
  if (
    inside.length === 1 &&
    id !== undefined &&
    name !== undefined &&
    !party &&
    stands(words, inside[0] as Span, source)
  )
    return { ...claim, holder: { id, name } };
  return party ? claim : { ...claim, certainty: weaker(claim.certainty, "alleged") };
}

/** The source of the innermost content that holds both actors. */
function sourceOf({ sourceSpan, targetSpan }: Claim, attributions: readonly AttributedSpan[]): Span | null {
  const from = Math.min(sourceSpan[0], targetSpan[0]);
  const to = Math.max(sourceSpan[1], targetSpan[1]);
  const inner = attributions
    .filter(({ source }) => source !== null)
    .flatMap(({ source, content }) => content.map((span) => ({ source, span })))
    .filter(({ span }) => span.start <= from && span.end >= to)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return inner[0]?.source ?? null;
}

/** Whether an actor's name is what the source's words come down to, and no mere part of "critics of the agency". */
function stands(words: string, mention: Span, source: Span): boolean {
  const before = words.slice(0, mention.start - source.start);
  const after = words.slice(mention.end - source.start);
  return /^(?:the|a|an|an?other)?\s*$/i.test(before.trim()) && /^\W*$/.test(after);
}
