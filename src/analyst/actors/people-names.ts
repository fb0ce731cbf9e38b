/** Peoples who are not called by the adjective and an "s". A line: id of the state, and the people. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  `turkey Turks
  denmark Danes
  finland Finns
  sweden Swedes
  poland Poles
  spain Spaniards
  united-kingdom Britons
  iceland Icelanders
  philippines Filipinos
  serbia Serbs
  croatia Croats
  turkmenistan Turkmens
  palestine Palestinians
  new-zealand New Zealanders
  luxembourg Luxembourgers
  liechtenstein Liechtensteiners
  solomon-islands Solomon Islanders
  marshall-islands Marshall Islanders
  somaliland Somalilanders`
    .split("\n")
    .map((line): [string, string] => {
      const [id = "", ...words] = line.trim().split(" ");
      return [id, words.join(" ")];
    }),
);

/** Adjectives that mean the people themselves after "the": "the French", "the Chinese", "the Swiss". */
const COLLECTIVE = /(?:ese|sh|[nt]ch|ss|yz|ois|asy|otho|be|bè|lao)$/i;

/** Adjectives that make no people: "Icelandic", "Philippine", "Afghani" (the money), "Central African" (the region). */
const NO_PEOPLE = /(?:ic|men|^Philippine|^Afghani|^Central African)$/;

/** What the people of a state are called in the plural: "Kenyans", "Turks". */
export function peoplesOf(id: string, adjectives: readonly string[]): string[] {
  const own = OWN_NAMES.get(id);
  const regular = adjectives.filter((one) => !isCollective(one) && !NO_PEOPLE.test(one));
  return [...(own === undefined ? [] : [own]), ...regular.map((one) => `${one}s`)];
}

/** Whether an adjective is a people's name as it stands: "the French". One American is not the United States. */
export function isCollective(adjective: string): boolean {
  return COLLECTIVE.test(adjective);
}
