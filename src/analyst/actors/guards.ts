/** Where a name means something else: the actor's id, and words of the same sentence that give it away. Data only. */
export const GUARDS: ReadonlyMap<string, RegExp> = new Map([
  [
    "isi",
    /\b(?:impact factor|journals?|indexed|citations?|web of science|scientific information|statistical institute|researchers published)\b/i,
  ],
  ["georgia", /\b(?:atlanta|savannah|alabama|florida|carolina|governor|georgia tech|peach)\b/i],
  ["wagner-group", /\b(?:opera|composer|bayreuth|symphony)\b/i],
  ["ira", /\b(?:retirement|savings|taxable|pension)\b/i],
  ["eta", /\b(?:arrival|estimated time)\b/i],
  ["rwandan-patriotic-front", /\bradiation\b/i],
]);

/** Actors whose name is also a given name or a family name: no capitalised stranger may stand beside it. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  "jordan",
  "chad",
  "georgia",
  "washington",
  "paris",
  "israel",
  "florence",
  "santiago",
  "dominica",
  "cuba",
]);

/** Words before a surname that are no given name. */
export const TITLES: ReadonlySet<string> = new Set(
  `president prime minister mr mr. mrs ms general gen. colonel col. chairman king prince shah ayatollah secretary senator
  premier leader comrade marshal dictator chancellor mullah sheikh field dr dr. former ex-president then-president but and
  when while if as both although though since after before because under for with from by like even unlike via versus vs
  commander director`.split(/\s+/),
);
