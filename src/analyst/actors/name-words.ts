// Words that stand before, inside and after the names of people and bodies. Data only.

/** Before a personal name of one word or more: "General Ndoba". In lower case, without a point. */
export const STRONG_TITLES: ReadonlySet<string> = new Set(
  `gen general lt lieutenant col colonel maj major adm admiral brig brigadier capt captain sgt sergeant marshal commander
  president vice-president premier chancellor minister secretary senator sen rep congressman congresswoman governor gov
  ambassador amb judge justice sheikh sheik mullah maulana ayatollah hojatoleslam emir prince princess king queen sultan
  comrade mr mrs ms miss dr prof professor sir lady lord archbishop bishop cardinal pope imam rabbi`.split(/\s+/),
);

/** Before a full name only: "spokesman Ikaru Ndoba". */
export const WEAK_TITLES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson analyst adviser advisor aide envoy diplomat lawyer activist economist historian
  scholar researcher professor journalist author chief head chairman chairwoman chairperson chair director leader
  co-founder founder commander deputy mediator negotiator lawmaker legislator politician dissident cleric warlord
  militant businessman oligarch banker officer official coordinator representative commissioner candidate
  strongman dictator successor predecessor mayor`.split(/\s+/),
);

/** Small words inside a personal name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "bin ibn bint abu umm al el ul ur de da dos do del della di du la le van von der den ter ten y".split(" "),
);

/** Capitalised words that end a personal name before it begins: "General Assembly", "Prime Minister's Office". */
export const NOT_PERSONAL: ReadonlySet<string> = new Set(
  `the assembly staff council office intelligence security directorate headquarters command commission committee court
  electric motors election elections secretariat conference congress convention party people people's union federation
  minister president secretary general state treasury defence defense foreign affairs interior justice house senate
  parliament government army navy air force police guard guards republic kingdom emirate state states department ministry
  embassy street avenue prize doctrine plan act bill law treaty agreement accord palace square university college institute
  center centre foundation bank company corporation group front movement brigade brigades on in at of for and but he she
  it they his her this that these those when while after before since if as not yesterday today tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october november
  december i we you prime vice deputy executive counsel whip north south east west northern southern eastern western`.split(
    /\s+/,
  ),
);

/** Words that join the parts of a body's name: "Front for the Renewal of Boru". */
export const JOINTS: ReadonlySet<string> = new Set(
  "of for the and in on to against with de du des la las le les los el al ul e y und für di da do dos".split(" "),
);

/** Words in the names of bodies that tell none from another. */
export const GENERIC: ReadonlySet<string> = new Set(
  `front movement army party people peoples union league council congress committee liberation national nationalist united
  democratic republican revolutionary islamic popular defence defense security service services intelligence agency
  directorate department ministry bureau office organisation organization institute group forces force international
  state federal general central with from against`.split(/\s+/),
);

const words = (list: string): RegExp => new RegExp(String.raw`\b(?:${list.trim().split(/\s+/).join("|")})\b`, "i");

/** What the words of a body's name say of its kind. */
export const ARMED_NAME = words(
  "liberation brigades? militia mujahid(?:een|in) mujahedin fedayeen jihad martyrs resistance guerrillas? warriors insurgent rebels",
);
export const AGENCY_NAME = words(
  "ministry department agency directorate bureau police intelligence gendarmerie command customs inspectorate secretariat navy army",
);

/** Heads of capitalised names that are papers, gatherings, times or things, and roles without a name: none of them acts. */
export const NO_ACTORS: ReadonlySet<string> = new Set(
  `charter convention treaty declaration covenant constitution protocol accord accords agreement pact resolution statute
  summit conference session meeting agenda goal goals objective objectives day week year decade century war wars election
  elections referendum campaign pandemic epidemic crisis programme program plan initiative process dialogue framework
  strategy fund-raising award prize act bill law covid covid-19 excellency excellencies secretary-general
  director-general under-secretary-general high representative representatives member members state states party parties
  government governments nation nations country countries people peoples man men woman women god almighty spring autumn
  north south east west`.split(/\s+/),
);
