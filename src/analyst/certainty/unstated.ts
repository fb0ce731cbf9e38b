import type { Finding, Scene } from "../relations/scene.ts";
import { isWished } from "./wishes.ts";

const unsaid =
  /\b(?:not(?! only)|n't|\w+n't|cannot|never|few|nobody|no one|none|hardly|scarcely|wrong|false|untrue|mistake|mistaken|misleading|absurd|incorrect|inaccurate|nonsense|ridiculous|naive|premature|simplistic|impossible|difficult|hard|refuse[sd]?)\b(?: (?!but\b)[^\s,;:.]+){0,4} (?:say|says|said|saying|claim|claims|claimed|claiming|think|thinks|thought|thinking|believe|believes|believed|mean|means|meant|suggest|suggests|suggested|suggesting|imply|implies|implying|argue|argues|argued|arguing|assume|assumes|assuming|conclude|assert|suppose|pretend|prove|proves|proved|proven|show|shows|shown)(?: that)?(?: the| a| an)?$/;
const untruth =
  /\b(?:(?:not (?:\S+ )?(?:true|correct|accurate|clear|certain|the case)|\w+n't (?:true|the case)|false|untrue|wrong|incorrect|myth|lie|fiction|fantasy|misconception|fallacy|illusion) that)(?: the| a| an)?$/;
const refuted =
  /\b(?:is|are|was|were|remains|proved|proves)(?: to be)?(?: (?:simply|just|plainly|entirely|completely|utterly|clearly|patently|largely|quite|pure|a|an))* (?:false|wrong|untrue|baseless|unfounded|groundless|myth|lie|nonsense|absurd|mistaken|incorrect|unproven|unsubstantiated|ridiculous|fiction|propaganda)\b/;
const fiction =
  /\b(?:film|films|movie|novel|cartoon|thriller|video game|wargame|war game|exercise|scenario|simulation|fiction)\b.*\b(?:shows?|showed|showing|depicts?|depicted|depicting|portrays?|portrayed|imagines?|imagined|tells|told|whereby|where|which|about|has|had|simulates?|simulated)\b|\bin (?:the|this|that|a|his|her|one) (?:\S+ )?(?:film|movie|novel|cartoon|thriller|video game|wargame|war game|exercise|scenario|simulation)\b/;
const endedBefore =
  /\b(?:(?:end(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|sever(?:s|ed|ing)?|cut|cuts|broke|terminat(?:e|es|ed|ing)|cancel(?:s|led|ling)?|abandon(?:s|ed|ing)?|froze|renounc(?:e|es|ed|ing)|withdr(?:aw|aws|ew|awing)|prevent(?:s|ed|ing)?|lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|remov(?:e|es|ed|ing)|revok(?:e|es|ed|ing)|repeal(?:s|ed|ing)?|waiv(?:e|es|ed|ing)|dismantl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|settl(?:e|es|ed|ing)|overcom(?:e|es|ing)|overcame|defus(?:e|es|ed|ing)|block(?:s|ed|ing)?|veto(?:es|ed|ing)?|withh(?:old|olds|eld|olding)|thwart(?:s|ed|ing)?|foil(?:s|ed|ing)?|avert(?:s|ed|ing)?|avoid(?:s|ed|ing)?|discontinu(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out)(?: off| down| all| up)?|(?:end|cessation|collapse|termination|suspension|loss|absence|breakdown|severance|withdrawal) of|(?:end|halt|stop) to)(?: the| all| any| its| their| this| these| those| that)?(?: \p{L}+ly)?(?: (?:long-standing|economic|unjust|illegal|unilateral|political|military|bilateral|current|remaining|old|commercial|financial|and|,))*$/u;
const endedAfter =
  /^(?:has |have |had |was |were |is |are |has been |have been )?(?:ended|ceased|collapsed|broken? down|stopped|over|terminated|suspended|severed|came to an end)\b/;
const wordsOnly =
  /\b(?:(?:only|merely|just) (?:in (?:words|theory|rhetoric|name)|on paper|rhetorically|with words)|in (?:words|name|theory) (?:only|alone)|on paper)\b/;
const imagined = /\b(?:would|should|could)(?: not| never|n't)?(?: \S+)? have(?: \S+)?$/;
const unable = /\b(?:could|would|couldn't|wouldn't|cannot|can't|won't|(?:can|will) (?:not|never|hardly))\b/;

/** Why the words around a finding keep it from being stated: they deny it from afar, or imagine or end it. Null when they do not. */
export function unstatedBecause(scene: Scene, finding: Finding): string | null {
  const { trigger, relation } = finding;
  const from = Math.min(finding.from, trigger);
  const near = scene.words(from - 14, from);
  const all = scene.words(trigger - 40, trigger);
  const after = scene.words(trigger + 1, trigger + 40);
  if (unsaid.test(near) || untruth.test(near) || (/\bthat\b/.test(all) && refuted.test(after)))
    return "these words say that this is not so, or that it cannot be said";
  if (fiction.test(all)) return "this happens in a story or an exercise";
  if (endedBefore.test(near) || endedAfter.test(scene.words(finding.to, finding.to + 5)))
    return "this says that something ends, not that it is";
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
