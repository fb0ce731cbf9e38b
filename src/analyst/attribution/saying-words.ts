// Words that report what somebody says or thinks. Data only.

export const SAYING_VERBS = new Set(
  `say says said believe believes believed think thinks thought argue argues argued claim claims claimed allege alleges alleged insist
  insists insisted maintain maintains maintained contend contends contended fear fears feared state states stated declare declares
  declared announce announces announced report reports reported assert asserts asserted suggest suggests suggested acknowledge
  acknowledges acknowledged deny denies denied doubt doubts doubted reject rejects rejected admit admits admitted complain complains complained know knows knew
  warn warns warned note notes noted stress stresses stressed emphasise emphasises emphasised emphasize emphasizes emphasized conclude
  concludes concluded estimate estimates estimated predict predicts predicted expect expects expected worry worries worried explain explains
  explained confirm confirms confirmed concede concedes conceded remark remarks remarked observe observes observed reiterate reiterates
  reiterated recall recalls recalled assume assumes assumed`.split(/\s+/),
);

/** Verbs that name whom they tell before what they tell. */
export const TELLING_VERBS = new Set(
  "tell tells told inform informs informed assure assures assured remind reminds reminded".split(" "),
);
export const ALLEGING_VERBS = new Set(
  "claim claims claimed allege alleges alleged report reports reported suggest suggests suggested suspect suspects".split(
    " ",
  ),
);
/** What somebody knows or admits is so. */
export const KNOWING_VERBS = new Set(
  "acknowledge acknowledges acknowledged admit admits admitted know knows knew confirm confirms confirmed concede concedes conceded".split(
    " ",
  ),
);
export const DENYING_VERBS = new Set("deny denies denied doubt doubts doubted reject rejects rejected".split(" "));
/** Verbs by which somebody turns down what is charged. */
export const REJECTING_VERBS =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:e|es|ed)|refut(?:e|es|ed)|rebut(?:s|ted)?|repudiat(?:e|es|ed))$/;
/** "The charge that … was made by": verbs that say whose it is. */
export const CHARGING_VERBS = /^(?:made|levell?ed|raised|advanced|repeated|voiced|aired|spread|brought)$/;
/** Offices and bodies that speak for the state they belong to. */
export const STATE_VOICES =
  /^(?:government|ministry|ministries|minister|ministers|president|presidency|premier|chancellor|king|queen|emir|officials?|authorities|spokesman|spokeswoman|spokesperson|ambassador|envoy|delegation|embassy|army|military|parliament|cabinet|diplomats?)$/;
/** Who held such an office, or means to, speaks for no state. */
export const NO_VOICES = /\b(?:former|ex|ousted|deposed|exiled|opposition|shadow)\b/;
export const ALLEGING_NOUNS = new Set(
  `evidence reports report allegations allegation claims claim accusations accusation rumours rumour rumors rumor suspicions suspicion
  speculation charges charge assertions assertion suggestions suggestion insinuations insinuation`.split(/\s+/),
);
/** "Rumour has it that …": what nobody answers for. */
export const HEARSAY =
  /^(?:rumou?rs?|legend|myth|myths|gossip|word|talk|story|stories|tale|tales|tradition|speculation|conventional wisdom|theory|joke|narrative|propaganda|assumption|suspicion|whisper|whispers) (?:has it|have it|had it|goes|go|went|says|say|said|holds|held|tells|told us|is|was|being|runs)(?: on)?(?: ,)?(?: that)?$/;
/** "It is widely said that …" */
export const IMPERSONAL =
  /^(?:it|as) (?:is|was|has been|had been|'s|has long been)(?: \p{Ll}+ly| often| also| sometimes| now| still| then| even)* (?:said|alleged|claimed|rumoured|rumored|reported|believed|thought|assumed|suspected|whispered|argued|suggested|supposed|understood|feared|held|asserted|speculated|maintained|told)(?: that)?$/u;
export const VIEW_NOUNS = new Set(
  "perspective perspectives view viewpoint standpoint vantage eyes opinion point mind".split(" "),
);

/** Verbs that follow or precede words in quotation marks. */
export const QUOTING_VERBS =
  "said|says|told|tells|argued|argues|added|adds|explained|explains|warned|warns|wrote|writes|noted|notes|declared|declares|insisted|insists|asked|asks|replied|replies|claimed|claims|stated|states|observed|observes|recalled|recalls|remarked|remarks|stressed|stresses|concluded|concludes|continued|responded|announced|complained|commented|acknowledged|admitted";

/** Words of an office before a name that no list of jobs has. */
export const TITLE_WORDS = new Set(
  `prime foreign vice deputy first crown state staff affairs defence defense interior exterior finance justice trade energy former acting
  then opposition under-secretary-general secretary-general spokesman spokeswoman ex-president ex-minister president-elect premier
  chancellor police army navy air force special representative high commissioner comrade excellency his her party national security`.split(
    /\s+/,
  ),
);

/** Capitalised words before a verb of saying that name nobody. */
export const NO_NAMES = new Set(
  `he she they it i we you who the this that these those a an but and so in on at as if when while what officials some many others most
  one another both yesterday today later earlier meanwhile however nobody everyone someone critics analysts observers sources witnesses`.split(
    /\s+/,
  ),
);
