/**
 * Nouns that tie two actors. Data only. A line: nouns | prepositions before the second actor | relation | mode | flags
 * Flags: b = also "between A and B"; n = "no X" says the relation after the arrow; l = needs a light verb or an owner, never a bare subject.
 */
export const NOUN_LEXICON = `
cooperation,collaboration,partnership,alliance|with|cooperates_with||b
ties,contacts,links,friendship,rapprochement|with,to|cooperates_with||b
support,assistance,help,aid,backing,solidarity|for,to|supports||
weapons,arms,missiles,ammunition,tanks|to|supports|weapons|l
training|to,for|supports|training|l
funds,funding,money,loans|to,for|supports|funding|l
praise,admiration|for|supports|praise|
sanctuary,refuge,haven,havens,shelter,asylum|to,for|harbours||l
control,influence,leverage,hold|over|directs||
dependence,reliance,dependency|on,upon|depends_on||
talks,negotiations,dialogue,mediation,ceasefire,truce|with|negotiates_with||b
strain,strains,tension,tensions,friction,frictions,rift,rifts,rivalry,hostility,animosity,dispute,disputes,feud,quarrel,crisis,estrangement,enmity|with|strained_with||b
disagreement,disagreements,differences,divergence|with|diverges_from||b
distrust,mistrust,suspicion,suspicions,wariness|of,towards,toward|distrusts||b
criticism,condemnation,denunciation,complaints,anger,resentment|of,about,against,at,towards,toward|criticises||
threat,threats,danger,menace|to,against|threatens||
plot,plots,conspiracy|against|threatens||
sanctions,embargo,blockade,pressure|on,against,upon|coerces|sanctions|
crackdown|on,against|coerces||
interference,meddling|in|coerces|interference|
attack,attacks,strikes,strike,airstrikes,bombing,bombardment,raid,raids,assault,assaults,offensive,aggression,jihad,campaign|on,against|fights||l
war,wars|with,against|fights||b
invasion|of|fights|invasion|
occupation,annexation|of|coerces|occupation|
`;

/** Nouns that only say that there is something between two; adjectives and verbs around them say what. */
export const BOND_NOUNS = new Set(["relations", "relationship", "relationships", "relation", "ties"]);

export const WARM_WORDS =
  /^(?:good|close|strong|warm|cordial|friendly|excellent|vital|crucial|essential|fundament\w*|important|indispensable|cooperative|strategic|fruitful|special|improved|improving|brotherly|fraternal|key|central|critical|solid|deep|historic|robust|healthy|harmonious)$/;
export const COLD_WORDS =
  /^(?:strained|tense|difficult|bad|poor|cold|cool|frosty|hostile|bitter|troubled|fraught|sour|soured|worsening|deteriorating|deteriorated|uneasy|fragile|adversarial|acrimonious|rocky|icy|fractious|delicate|dangerous|worsened|frayed)$/;
/** What relations do when they get warmer or colder. */
export const WARMING_WORDS =
  /^(?:thaw(?:s|ed|ing)?|improv(?:es?|ed|ing)|warm(?:s|ed|ing)|recover(?:s|ed|ing)?|flourish(?:es|ed|ing)?|blossom(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?)$/;
export const COOLING_WORDS =
  /^(?:sour(?:s|ed|ing)?|worsen(?:s|ed|ing)?|deteriorat(?:es?|ed|ing)|cool(?:s|ed|ing)|chill(?:s|ed|ing)?|fray(?:s|ed|ing)?|suffer(?:s|ed|ing)?|declin(?:es?|ed|ing)|collaps(?:es?|ed|ing)|crumbl(?:es?|ed|ing)|unravel(?:s|led|ling|ed|ing)?|nosediv(?:es?|ed|ing)|plummet(?:s|ed|ing)?)$/;
export const NEED_WORDS = /^(?:crucial|vital|essential|indispensable|fundament\w*|critical|necessary|imperative|key)$/;
export const HARD_WORDS = /^(?:difficult|impossible|hard|unthinkable|unlikely|unattainable|futile|inconceivable)$/;

/** "A is B's partner": what the noun after the owner says. */
export const BE_NOUNS: ReadonlyMap<string, string> = new Map([
  ...["partner", "ally", "allies", "partners", "friend", "friends"].map((noun) => [noun, "cooperates_with"] as const),
  ...["rival", "rivals"].map((noun) => [noun, "strained_with"] as const),
  ...["enemy", "enemies", "adversary", "adversaries", "foe", "foes"].map((noun) => [noun, "strained_with"] as const),
  ...["patron", "sponsor", "backer", "supporter", "benefactor"].map((noun) => [noun, "supports"] as const),
  ...["proxy", "proxies", "puppet", "client"].map((noun) => [noun, "proxy"] as const),
]);

/** "A is … about B": what an adjective and its preposition say. */
export const BE_ADJECTIVES: ReadonlyMap<string, readonly [relation: string, prepositions: string]> = new Map<
  string,
  readonly [string, string]
>([
  ...[
    "unhappy",
    "upset",
    "angry",
    "furious",
    "outraged",
    "displeased",
    "dissatisfied",
    "irritated",
    "frustrated",
    "incensed",
    "annoyed",
    "critical",
  ].map((word) => [word, ["criticises", "with about at over by of"]] as const),
  ...["suspicious", "wary", "distrustful", "mistrustful"].map(
    (word) => [word, ["distrusts", "of towards toward"]] as const,
  ),
  ...["dependent", "reliant"].map((word) => [word, ["depends_on", "on upon"]] as const),
  ...["loyal", "subservient", "beholden"].map((word) => [word, ["loyal", "to"]] as const),
  ...["hostile", "opposed"].map((word) => [word, ["strained_with", "to towards toward"]] as const),
  ...["allied", "aligned"].map((word) => [word, ["aligned_with", "with to"]] as const),
  ...["close", "closer", "friendly", "friendlier"].map(
    (word) => [word, ["cooperates_with", "to with towards"]] as const,
  ),
  ...["grateful"].map((word) => [word, ["supports", "to"]] as const),
]);
