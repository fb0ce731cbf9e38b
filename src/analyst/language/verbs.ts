import type { Token } from "./tokens.ts";

/** How a verb stands: its base, third person, past, participle or -ing form. */
export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

const IRREGULAR: Record<string, [past: string, participle: string]> = Object.fromEntries(
  `arise arose arisen|be was been|become became become|begin began begun|bind bound bound|blow blew blown|break broke broken|bring brought
  brought|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|draw drew drawn|drive drove
  driven|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|forget forgot forgotten|get got
  got|give gave given|go went gone|grow grew grown|have had had|hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew
  known|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|pay paid
  paid|put put put|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell
  sold sold|send sent sent|set set set|shoot shot shot|show showed shown|sink sank sunk|speak spoke spoken|spend spent spent|stand stood
  stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn|take took taken|teach taught taught|tell told
  told|think thought thought|throw threw thrown|understand understood understood|undertake undertook
  undertaken|win won won|withdraw withdrew withdrawn|write wrote written|overthrow overthrew overthrown`
    .replace(/\s+/g, " ")
    .split("|")
    .map((row) => {
      const [base = "", past = "", participle = ""] = row.trim().split(" ");
      return [base, [past, participle]];
    }),
);

/** All forms of a regular or irregular verb, in lower case. */
export function inflect(base: string): [form: string, how: VerbForm][] {
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? regular(base, "ed");
  const third =
    base === "have"
      ? "has"
      : base === "be"
        ? "is"
        : /(?:s|x|z|ch|sh|o)$/.test(base)
          ? `${base}es`
          : /[^aeiou]y$/.test(base)
            ? `${base.slice(0, -1)}ies`
            : `${base}s`;
  const forms: [form: string, how: VerbForm][] = [
    [base, "base"],
    [third, "third"],
    [regular(base, "ing"), "ing"],
    [past, "past"],
    [irregular?.[1] ?? past, "participle"],
  ];
  // "quarreled" and "quarrelled" are both in use.
  if (irregular === undefined && /[^aeiou][aeo]l$/.test(base))
    forms.push([`${base}ling`, "ing"], [`${base}led`, "past"], [`${base}led`, "participle"]);
  return forms;
}

const irregularForms = new Map<string, VerbForm>(
  Object.values(IRREGULAR).flatMap(([past, participle]): [string, VerbForm][] => [
    [participle, "participle"],
    [past, "past"],
  ]),
);
for (const base of Object.keys(IRREGULAR)) irregularForms.delete(base);
for (const past of ["was", "were", "'d"]) irregularForms.set(past, "past");

/** How a word stands that is known to be a verb; one that is both past and participle ("armed") is taken for the past. */
export function formOf(verb: string): VerbForm {
  const irregular = irregularForms.get(verb);
  if (irregular !== undefined) return irregular;
  if (Object.hasOwn(IRREGULAR, verb)) return "base";
  if (/.{2}ing$/.test(verb)) return "ing";
  // "needed" and "agreed", not "need" and "proceed".
  if (verb.endsWith("ed") && !/(?:[cfhnpsw]|b[lr])eed$/.test(verb)) return "past";
  return /[^s]s$/.test(verb) ? "third" : "base";
}

const doubling =
  /^(?:ban|stop|plan|plot|equip|rob|trap|bar|drop|grip|kidnap|refer|concur|deter|split|put|let|set|cut|run|shun|win|begin|get|hit|admit|commit|permit|rebel)$/;

function regular(base: string, ending: "ed" | "ing"): string {
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/[^aeo]e$/.test(base) || (ending === "ed" && base.endsWith("e"))) return `${base.slice(0, -1)}${ending}`;
  if (doubling.test(base)) return `${base}${base.at(-1) ?? ""}${ending}`;
  return base + ending;
}

/** Verbs that the tagger takes for nouns, told by the word behind them; there they are none, or mean the same as nouns. */
const verbsBefore: readonly (readonly [verb: RegExp, next: RegExp])[] = [
  [
    /^(?:cooperates|collaborates|coordinates|negotiates|competes|vies|agrees|disagrees|differs|partners|sides|aligns|clashes|quarrels|feuds|confers|mediates|diverges)$/,
    /^with$/,
  ],
  [/^(?:fights|dies|spies|lobbies|vouches)$/, /^for$/],
  [/^(?:shares?|swaps?|exchanges?|pools?)$/, /^(?:intelligence|information|secrets|signals)$/],
  [/^(?:regards|views|sees|treats)$/, /^as$/],
  [/^(?:rules|reigns)$/, /^by$/],
  [/^works?$/, /^(?:hand|together|closely)$/],
];

const askers = /^(?:do|does|did|will|would|can|could|should|may|might|must)$/;

/** Whether a word after a name is rather a verb than a noun that the name modifies; the tagger alone is often wrong there. */
export function couldBeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "VERB" || token.pos === "AUX" || token.pos === "PART") return true;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const follows = tokens[at + 1]?.pos === "ADV" && tokens[at + 2]?.lower === "with" ? "with" : next.lower;
  if (verbsBefore.some(([verb, word]) => verb.test(token.lower) && word.test(follows))) return true;
  const opensObject =
    next.pos === "DET" ||
    next.pos === "PRON" ||
    /^(?:several|many|some|various|both|numerous|dozens)$/.test(next.lower);
  if (token.pos === "NOUN")
    return opensObject || (/[a-z]s$/.test(token.text) && next.pos === "PROPN") || isAsked(tokens, at);
  return token.pos === "ADJ" && token.lower.endsWith("ed") && (opensObject || next.pos === "PROPN");
}

/** "Does Kenya back …": the verb follows its subject. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => askers.test(lower));
}
