/**
 * Verbs that tie a subject to an object. Data only. A line: verbs | prepositions before the object, "-" for none | relation | mode | flags
 * A verb may have more words behind it; determiners, owners and adjectives may stand between ("takes all its orders").
 * Flags: t = acting on what belongs to the object is acting on the object ("threatens Kenya's ports"); r = the object does it to the
 * subject ("obeys").
 */
export const VERB_LEXICON = `
cooperate,collaborate,team up,work closely,partner,coordinate|with|cooperates_with||
join forces,sign a pact,sign a defence pact,sign a treaty|with|cooperates_with||
share intelligence,swap intelligence,trade intelligence,exchange intelligence,pool intelligence|with|cooperates_with|intelligence|
share information,swap information,exchange information,share secrets,swap secrets|with|cooperates_with|intelligence|
work together,work hand in glove,work hand in hand,make common cause|with|cooperates_with||
bury hatchet,patch things up,patch up relations,mend fences,mend relations,make up,make peace|with|cooperates_with||
move closer,draw closer,grow closer,edge closer,cosy up|to|cooperates_with||
support,back,help,assist,aid,bolster,prop up,shore up,champion,bail out,rescue|-|supports||
stand by|-|supports||
stand|behind|supports||
fight,die,kill,spy,lobby,vouch,stand up,speak up|for|supports||
fund,finance,bankroll,subsidise,subsidize,underwrite|-|supports|funding|
arm,equip,rearm|-|supports|weapons|
train|-|supports|training|
advise|-|supports|training|
praise,commend,applaud,hail,salute|-|supports|praise|t
thank|-|supports|praise|
side|with|supports||
host,harbour,harbor,shelter|-|harbours||
protect,defend|-|supports||
control,command,direct,sponsor,steer,manipulate,run|-|directs||
take orders,take instructions,take direction,receive orders,receive instructions|from|directs||r
obey|-|directs||r
depend,rely,count|on,upon|depends_on||
owe survival,owe existence,owe throne,owe power,owe independence,owe freedom,owe life,owe lives,owe place,owe position,owe seat|to|depends_on||
need|-|depends_on||
agree,align,side|with|aligned_with||
negotiate,talk,parley,confer,mediate|with|negotiates_with||
mediate|between|negotiates_with|mediation|
offer good offices,lend good offices|to|negotiates_with|mediation|
hold talks,open talks,begin talks,resume talks|with|negotiates_with||
differ,diverge,disagree,part company,fall out,agree to disagree|with,from|diverges_from||
move away,drift away,drift apart,turn away,distance itself,distance themselves,distance himself,distance herself|from|diverges_from||
turn back|on|diverges_from||
sever ties,sever relations,sever links,sever contacts,cut ties,cut relations,cut links,cut off ties,cut off relations|with|strained_with||
break ties,break relations,break off ties,break off relations,break off contact,break off contacts|with|strained_with||
clash,compete,vie,feud,quarrel|with|strained_with||
oppose|-|strained_with||
distrust,mistrust|-|distrusts||t
fear|-|distrusts||
criticise,criticize,condemn,denounce,accuse,blame,rebuke,deplore,decry,slam,chide,castigate,lambast,lambaste,chastise|-|criticises||t
complain|about,of|criticises||t
despise,detest,loathe,hate,resent|-|criticises||
protest|against|criticises||t
object|to|criticises||t
threaten,menace,endanger,imperil|-|threatens||t
warn|-|threatens|warning|
plot,conspire,scheme|against|threatens||t
sanction,blockade,embargo|-|coerces|sanctions|
coerce,pressure,intimidate,bully,punish,ban,outlaw,expel,besiege|-|coerces||
arrest,detain,jail,imprison,extradite|-|coerces|arrest|
clamp down,crack down|on|coerces||
occupy,annex|-|coerces|occupation|t
interfere,meddle|in|coerces|interference|t
overthrow,topple,oust,depose|-|coerces||
fight,attack,bomb,bombard,shell,raid,assault,ambush,strike,battle,combat,defeat,crush|-|fights||t
fight,war|against|fights||t
invade|-|fights|invasion|
kill,assassinate,murder,capture,massacre|-|fights||
belong|to|part_of||
`;

/** Verbs that carry a noun's meaning to their subject: "provides weapons to", "has ties with", "poses a threat to". */
export const LIGHT_VERBS = new Set(
  `have maintain enjoy provide offer give lend supply sell ship smuggle send deliver extend pose represent present constitute impose launch mount conduct carry
  stage express show voice raise cause create keep forge build develop establish strengthen deepen form seek plot plan hold open begin resume
  enter use issue make wage share remain be become declare conclude sign restore sever reduce receive continue commit carry_out`.split(
    /\s+/,
  ),
);

/** Verbs before another verb: what they do to it. */
export const CONTROL_VERBS: ReadonlyMap<string, "goes on" | "intends" | "denies" | "alleged"> = new Map([
  ...[
    "continue",
    "help",
    "keep",
    "begin",
    "start",
    "manage",
    "proceed",
    "come",
    "agree",
    "decide",
    "choose",
    "use",
    "move",
    "pledge",
    "seek",
    "try",
    "attempt",
    "work",
    "go",
  ].map((verb) => [verb, "goes on"] as const),
  ...[
    "want",
    "plan",
    "hope",
    "intend",
    "aim",
    "vow",
    "promise",
    "wish",
    "need",
    "like",
    "prefer",
    "prepare",
    "expect",
    "threaten",
    "offer",
    "ready",
    "willing",
    "likely",
    "able",
    "unlikely",
    "set",
  ].map((verb) => [verb, "intends"] as const),
  ...[
    "fail",
    "refuse",
    "cease",
    "stop",
    "decline",
    "avoid",
    "deny",
    "end",
    "halt",
    "quit",
    "pretend",
    "unable",
    "unwilling",
  ].map((verb) => [verb, "denies"] as const),
  ...[
    "say",
    "believe",
    "allege",
    "report",
    "suspect",
    "rumour",
    "rumor",
    "think",
    "claim",
    "understand",
    "suppose",
  ].map((verb) => [verb, "alleged"] as const),
]);
