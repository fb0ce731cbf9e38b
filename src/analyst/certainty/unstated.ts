import type { Finding, Scene } from "../relations/scene.ts";
import { isExcepted } from "./denial.ts";
import { isDoubted } from "./doubted.ts";
import { isWished } from "./wishes.ts";

const refuted =
  /\b(?:is|are|was|were|remains|proved|proves)(?: to be)?(?: (?:simply|just|plainly|entirely|completely|utterly|clearly|patently|largely|quite|pure|a|an))* (?:false|wrong|untrue|baseless|unfounded|groundless|myth|lie|nonsense|absurd|mistaken|incorrect|unproven|unsubstantiated|ridiculous|fiction|propaganda)\b/;
const fiction =
  /\b(?:film|films|movie|novel|cartoon|thriller|video game|wargame|war game|exercise|scenario|simulation|fiction)\b.*\b(?:shows?|showed|showing|depicts?|depicted|depicting|portrays?|portrayed|imagines?|imagined|tells|told|whereby|where|which|about|has|had|simulates?|simulated)\b|\bin (?:the|this|that|a|his|her|one) (?:\S+ )?(?:film|movie|novel|cartoon|thriller|video game|wargame|war game|exercise|scenario|simulation)\b/;
const endedBefore =
  /\b(?:(?:end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|sever(?:s|ed|ing)?|cut|cuts|broke|terminat(?:e|es|ed|ing)|cancel(?:s|led|ling)?|abandon(?:s|ed|ing)?|froze|renounc(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awing)|prevent(?:s|ed|ing)?|lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|remov(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|repeal(?:s|ed|ing)?|waiv(?:e|es|ed|ing)|dismantl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|overcom(?:e|es|ing)|overcame|defus(?:e|es|ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|withh(?:old|olds|eld|olding)|thwart(?:s|ed|ing)?|foil(?:s|ed|ing)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|discontinu(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out)(?: off| down| all| up)?|(?:end|cessation|collapse|termination|suspension|loss|absence|breakdown|severance|withdrawal) of|(?:end|halt|stop) to)(?: the| all| any| its| their| this| these| those| that)?(?: \p{L}+ly)?(?: (?:long-standing|economic|unjust|illegal|unilateral|political|military|bilateral|current|remaining|old|commercial|financial|and|,))*$/u;
const endedAfter =
  /^(?:has |have |had |was |were |is |are |has been |have been )?(?:ended|ceased|collapsed|broken? down|stopped|terminated|suspended|severed|came to an end)\b|^(?:is|are|was|were|seems?|looks?)(?: now| all but| long| \w+ly)? (?:over|dead|finished|history|no more|in ruins|in tatters|a thing of the past)\b/;
const wordsOnly =
  /\b(?:(?:only|merely|just) (?:in (?:words|theory|rhetoric|name)|on paper|rhetorically|with words)|in (?:words|name|theory) (?:only|alone)|on paper)\b/;
/** A text that is not agreed on, and what it would have said. */
const blocked =
  /\b(?:block|veto|reject|scrap|shelv|oppos|prevent|withdr[ae]w|refus)\p{L}*(?: to (?:sign|adopt|back|support|accept))?(?: [^\s,;:.]+){0,4} (?:statement|declaration|resolution|draft|text|motion|bill|communiqu[eé]|proposal|letter)s?(?: (?:in|by|under|through) which| whereby| that| which| to)?(?: (?!(?:and|but|because|while)\b)[^\s,;:.]+){0,6}$/u;
const imagined = /\b(?:would|should|could)(?: not| never|n't)?(?: \S+)? have(?: \S+)?$/;
const unable = /\b(?:could|would|couldn't|wouldn't|cannot|can't|won't|(?:can|will) (?:not|never|hardly))\b/;

/** Why the words around a finding keep it from being stated: they deny it from afar, or imagine or end it. Null when they do not. */
export function unstatedBecause(scene: Scene, finding: Finding): string | null {
  const { trigger, relation } = finding;
  const first = firstOf(scene, finding);
  const from = Math.min(trigger, Math.max(finding.from, first));
  const near = scene.words(from - 14, from);
  const all = scene.words(trigger - 40, trigger);
  const after = scene.words(trigger + 1, trigger + 40);
  if (isDoubted(scene, from, Math.max(first, trigger)) || (/\bthat\b/.test(all) && refuted.test(after)))
    return "these words say that this is not so, or that it cannot be said";
  if (fiction.test(all)) return "this happens in a story or an exercise";
  if (isExcepted(scene, finding)) return "these words leave out this actor";
  if (isEnded(near) || [finding.to, endOf(scene, finding)].some((to) => endedAfter.test(scene.words(to, to + 5))))
    return "this says that something ends, not that it is";
  if (blocked.test(all)) return "this stands in a text that was not agreed on";
  if (isWished(scene, finding)) return "this wishes or plans something, it does not say that it is";
  if (wordsOnly.test(after)) return "this is said to be so in words only";
  if (imagined.test(all)) return "this only imagines a relation, it does not state one";
  if (finding.certainty === "denied" && /\bunless\b/.test(scene.words(0, scene.tokens.length)))
    return "this is denied under a condition only";
  if (relation !== "depends_on" && isWithout(scene, trigger)) return "this says what could not be without something";
  return null;
}

/** "Without C, A could not fight B" says nothing of a fight. */
function isWithout(scene: Scene, trigger: number): boolean {
  return (
    unable.test(scene.words(trigger - 5, trigger)) &&
    scene.tokens.some(({ lower }, at) => lower === "without" && Math.abs(at - trigger) < 30)
  );
}

/** "ended its support for", and not "has not ended its support for". */
function isEnded(before: string): boolean {
  const found = endedBefore.exec(before);
  return (
    found !== null &&
    !/(?:^| )(?:not|never|n't|\w+n't|cannot|(?:fail|refus|declin)\w* to)(?: \w+ly| yet| been| be)*$/.test(
      before.slice(0, found.index).trimEnd(),
    )
  );
}

/** The first token of the first actor of a finding: what the network finds quotes the whole sentence. */
function firstOf(scene: Scene, { sources, targets }: Finding): number {
  const start = Math.min(...[...sources, ...targets].map(({ span }) => span.start));
  return scene.tokens.findIndex(({ end }) => end > start);
}

/** The token behind the last actor of a finding. */
function endOf(scene: Scene, { sources, targets }: Finding): number {
  const last = Math.max(...[...sources, ...targets].map(({ span }) => span.end));
  return scene.tokens.findLastIndex(({ start }) => start < last) + 1;
}
