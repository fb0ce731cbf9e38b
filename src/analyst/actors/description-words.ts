// Words that describe actors without naming them. Data only.

export const ARMED_ADJECTIVES = new Set(
  "terrorist militant insurgent rebel extremist jihadist jihadi islamist separatist armed guerrilla paramilitary opposition violent radical terror".split(
    " ",
  ),
);
export const GROUP_NOUNS = new Set(
  "groups organisations organizations factions networks outfits cells militias movements group militia organisation organization faction network movement".split(
    " ",
  ),
);
export const FIGHTER_NOUNS = new Set(
  "militants insurgents rebels terrorists jihadists extremists separatists guerrillas militias islamists".split(" "),
);

/** "elements of the ISI": a part of unknown size, which is not the whole. */
export const PART_NOUNS = new Set("elements factions hardliners hard-liners rogues".split(" "));

/** Nouns after or before a name that stand for the actor itself: "the Kenyan government", "leaders of Hamas". */
export const ORGAN_NOUNS = new Set(
  `government governments authorities officials leaders leadership state regime administration troops forces soldiers army
  military navy police diplomats policymakers policy-makers establishment cabinet ministry presidency militants fighters
  militia militias rebels insurgents guerrillas commanders members operatives cadres movement group junta
  republic security services service intelligence air force armed central defence defense foreign coast guard`.split(
    /\s+/,
  ),
);

/** Words that begin such a noun and are none alone: "armed forces". */
export const ORGAN_MODIFIERS = new Set(
  "armed air security central defence defense foreign coast intelligence republic".split(" "),
);

/** Bodies in a state that are not the state: "the Kenyan opposition". Only a name of their own makes them actors. */
export const BODY_NOUNS = new Set(
  `service services intelligence agency agencies army armies party parties opposition rebel rebels insurgents guerrillas militia militias
  militants fighters members operatives cadres commanders movement group groups dissidents exiles newspaper newspapers journalists
  press media company companies firm firms bank banks union unions church`.split(/\s+/),
);

/** What belongs to an actor so closely that acting on it is acting on the actor: "attacks against Kenyan interests". */
export const ASSET_NOUNS = new Set(
  `interests citizens nationals targets territory soil bases positions ships aircraft civilians personnel convoys convoy embassy embassies
  diplomats installations allies cities security sovereignty borders border homeland mainland population existence stability`.split(
    /\s+/,
  ),
);

/** Nouns that say beside a name what it is: "the ISI, Pakistan's spy agency". */
export const APPOSITION_NOUNS: ReadonlySet<string> = new Set(
  `agency service services intelligence army military force forces police ministry department command directorate
  group groups movement faction militia organisation organization network outfit front party alliance bloc coalition union
  company firm country nation state kingdom republic neighbour neighbor power superpower archipelago rival ally partner
  leader president minister premier chancellor chief head director commander general spokesman spokeswoman spokesperson
  king prince emir dictator founder politician analyst diplomat envoy successor predecessor brother son daughter wife
  father deputy wing branch affiliate offshoot proxy sponsor patron body arm`.split(/\s+/),
);

/** "the agency": nouns that point back to an actor of a kind. */
export const ROLE_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["agency", ["agency"]],
  ["service", ["agency"]],
  ["country", ["state"]],
  ["nation", ["state"]],
  ["kingdom", ["state"]],
  ["group", ["armed group", "faction"]],
  ["militia", ["armed group", "faction"]],
  ["movement", ["armed group", "faction"]],
  ["insurgency", ["armed group"]],
  ["network", ["armed group", "faction"]],
  ["party", ["organisation"]],
  ["company", ["organisation"]],
  ["ministry", ["agency"]],
  ["organisation", ["organisation", "armed group"]],
  ["organization", ["organisation", "armed group"]],
  ["alliance", ["organisation"]],
  ["bloc", ["organisation"]],
]);

/** "the two countries": what two such things may be. */
export const PAIR_NOUNS: ReadonlyMap<string, string> = new Map([
  ...["countries", "states", "nations", "governments", "neighbours", "neighbors", "powers"].map(
    (noun) => [noun, "state"] as const,
  ),
  ["agencies", "agency"],
  ["sides", "any"],
  ["parties", "any"],
]);

/** "the general": titles that point back to a person who bears them. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  `president premier chancellor minister general colonel king sultan emir prince ambassador senator governor commander
  spokesman spokeswoman director secretary chairman dictator cleric ayatollah mullah sheikh leader`.split(/\s+/),
);

/** Words that may point back to an actor. */
export const POINTERS: ReadonlySet<string> = new Set([
  ..."it its they them their he she both two groups organisations organizations militants factions".split(" "),
  "his",
  "former",
  "latter",
  ...ROLE_NOUNS.keys(),
  ...PERSON_TITLES,
]);

export const QUANTIFIERS = new Set(
  `many some several various most all numerous few number majority dozens both other certain different these those such the a an any
  of no two three four five more world 's remaining main major`.split(/\s+/),
);
