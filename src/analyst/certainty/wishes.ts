import type { Finding, Scene } from "../relations/scene.ts";
import { RELATIONS } from "../relations/vocabulary.ts";

/** Nouns and verbs that ask for what is not there yet, right before a noun that ties two actors. */
const wanted =
  /\b(?:(?:goal|aim|objective|priority|hope|dream|vision|ideal|purpose|task) (?:is|was|remains|will be|must be)|(?:spirit|interest|fear|fears|risk|risks|danger|dangers|threat|spectre|specter|likelihood|brink|verge|eve|absence|case|event|talk|question|notion|thought|outbreak) (?:of|in)|(?:would|'d) (?:like|love|prefer) to|wants? to see|(?:hope|hopes|hoped|hoping|call|calls|called|calling|appeal|appeals|appealed|wish|wishes|desire|demand|demands|plea|pleas|push|pushed|press|pressed|need|request|requests|plan|plans|proposal|proposals|prospect|prospects|possibility|chance|chances|opportunity|opportunities|potential|scope|room|basis|conditions|case|support|path|way|ways|road|roadmap|idea|ideas|vision|framework|ground|initiative|initiatives|push|prepare|prepares|prepared|ready|readiness|willingness|look forward|aim|aims|argued|argues|pray|favour|favor|deadline|precondition|prerequisite|venue|forum|platform|mandate)(?: [^,;:.]+)? (?:for|of|to|towards?)|(?:hope|hoped|hopes|aimed|aims|aim|effort|efforts|attempt|attempts|attempted|try|tries|tried|trying|seek|seeks|sought|seeking|want|wants|wanted|wish|wishes|need|needs|needed|require|requires|required|urge|urges|urged|encourage|encourages|encouraged|encouraging|facilitate|facilitates|facilitating|promote|promotes|promoting|promoted|propose|proposes|proposed|proposing|demand|demands|demanded|advocate|advocates|advocated|recommend|recommends|envisage|envisages|foresee|await|awaits|imagine|prevent|prevents|avoid|avoids|avert|averts|averting|avoiding|preventing|favour|favours|favor|favors|expect|expects|await|request|requests|requested|consider|considers|explore|explores|exploring|discuss|discusses|discussed|plan|plans)(?: (?:to|at|towards|for|about))?)(?: (?!but\b|because\b|that\b|which\b|who\b|is\b|are\b|has\b|have\b|was\b|were\b)[^\s;:.]+){0,7}$/;
/** What is only to begin, or to begin again. */
const toBegin =
  /\b(?:resumption|restoration|normali[sz]ation|re-?establishment|establishment|re-?opening|opening|revival|start|beginning|launch|launching|resuming|restoring|normali[sz]ing|establishing|re-?establishing|reviving|starting|opening|launching|rebuilding|building|improving|improvement|fostering|resume|restore|normali[sz]e|revive|establish|rebuild|foster|start|begin|open|launch|initiation|initiating|commencement|convening|holding|stimulation|stimulating|continuation|pursuit)(?: of| in| between)?(?: (?!and\b|but\b)[^\s,;:.]+){0,4}$/;
/** Words before such a beginning that say that it has come. */
const come =
  /\b(?:welcom(?:e|es|ed|ing)|hail(?:s|ed)?|applaud(?:s|ed)?|prais(?:e|es|ed)|commend(?:s|ed)?|after|since|following|thanks to|led to|witnessed|saw|seen|announced|announcing|has|have|had|was|were|did|celebrat\w+|noted?|notes|marked|marks|allowed|resulted in|agreed(?: \S+)? to|began|started|opened|launched|resumed|restored|established|normali[sz]ed)\b/;
const modal =
  /^(?:(?:\S+ ){0,2}?(?:must|should|would|could|cannot|can|may|might|ought|needs?|has to|have to|have yet|has yet|remains? to be|are to|is to)|(?:is|are|was|were|remains?|seems?|looks?)(?: \S+){0,2} (?:needed|necessary|required|possible|impossible|unlikely|desirable|urgent|overdue|imperative|in sight|the goal|far off|remote|dim|likely|premature|inevitable|unthinkable|out of the question))\b/;

/** "We must support talks between A and B" does not say that they talk. */
const urging =
  /\b(?:must|should|ought to|let us|need to|needs to|have to|has to|(?:hopes?|urges?|essential|important|imperative|vital|wish|wishes|demands?|insists?|requests?|recommends?|proposes?) that|supports?|supporting)\b(?! be\b)[^,;:.]*$/;

/** "A urged B to help C" says nothing of B's help, and "A tried to persuade B to" neither. */
const urged =
  /(?:^| )(?:(?:urg|ask|press|pressur|invit|encourag|implor|beg|lobb|exhort|challeng|advis|incit)\w*|want\w*|call\w* (?:up)?on|(?:try|tried|tries|trying|hop\w*|want\w*|seek\w*|sought|fail\w*|attempt\w*|unable|refus\w*) to \w+)(?: (?:the|its|both|all))?$/;
const nothingFrom =
  /\b(?:little|nothing|not much|something|much|everything) to (?:gain|lose|win|fear|expect) (?:from|in|by)(?: (?:a|an|the|any|such|another|open|new|\w+ing))*$/;

function isUrgedOn(scene: Scene, trigger: number): boolean {
  const to = scene.lower(trigger - 1) === "to" ? trigger - 1 : trigger - 2;
  if (scene.lower(to) !== "to") return false;
  const phrase = scene.phraseBefore(scene.lower(to - 1) === "not" ? to - 1 : to);
  return phrase !== undefined && urged.test(scene.words(phrase.from - 5, phrase.from));
}

/** Whether the words only wish for a relation, plan it, or say what it should be like. */
export function isWished(scene: Scene, { from, to, trigger, relation, future }: Finding): boolean {
  if (isUrgedOn(scene, trigger)) return true;
  for (let at = trigger; at < trigger + 8; at += 1) if (nothingFrom.test(scene.words(from, at))) return true;
  // Right behind its subject, what the tagger takes for a noun is a verb.
  const isNoun = /^(?:NOUN|PROPN)$/.test(scene.pos(trigger)) && scene.phraseBefore(trigger)?.role !== "head";
  if (!isNoun || /^(?:depends_on|threatens)$/.test(relation) || future === true) return false;
  const start = Math.min(from, trigger);
  const near = scene.words(start - 10, trigger);
  if (wanted.test(near)) return true;
  if (toBegin.test(near) && !come.test(scene.words(start - 12, trigger))) return true;
  const { sign } = RELATIONS[relation];
  if (sign !== "-" && urging.test(scene.words(start - 10, start))) return true;
  return modal.test(scene.words(to, to + 8)) || (scene.lower(start) === "any" && start < trigger);
}
