import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAnalyst, type Analyst } from "../open.ts";
import type { Bounds } from "../tasks.ts";

let analyst: Analyst;
beforeAll(async () => {
  analyst = await openAnalyst();
}, 60_000);
afterAll(() => analyst.close());

/** Where words stand in a text, the first time. */
function boundsOf(text: string, words: string): Bounds {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return [start, start + words.length];
}

/** A network is not right about everything, but one that misses more than a fifth of plain sentences is broken. */
async function mostly<Row extends readonly string[]>(rows: readonly Row[], answer: (row: Row) => Promise<unknown>) {
  const wrong: string[] = [];
  for (const row of rows) {
    const found = JSON.stringify(await answer(row));
    if (found !== JSON.stringify(row.at(-1))) wrong.push(`${row.join(" | ")}: ${found}`);
  }
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(rows.length / 5);
}

describe("the sign between two mentions", () => {
  const rows = [
    ["The Norwegian minister praised Chile for sheltering the sailors.", "Norwegian minister", "Chile", "a+b"],
    ["Mayor Lindqvist supports the plan of Governor Hale.", "Mayor Lindqvist", "Governor Hale", "a+b"],
    ["Ghana condemned Togo for closing the bridge.", "Ghana", "Togo", "a-b"],
    ["Senator Orlova attacked Governor Hale as a liar and a coward.", "Senator Orlova", "Governor Hale", "a-b"],
    ["The union denounced Premier Dahl for cutting the pensions of miners.", "The union", "Premier Dahl", "a-b"],
    ["Peru was thanked warmly by Ecuador after the flood.", "Peru", "Ecuador", "b+a"],
    ["Governor Hale was endorsed by Senator Orlova on Friday.", "Governor Hale", "Senator Orlova", "b+a"],
    ["Senegal was harshly criticised by Gambia over the ferry fees.", "Senegal", "Gambia", "b-a"],
    ["Governor Hale was attacked by Senator Orlova as a liar.", "Governor Hale", "Senator Orlova", "b-a"],
    ["Delegates from Fiji and Tonga sat in the same hall on Tuesday.", "Fiji", "Tonga", "none"],
    ["Mr. Hale was born in Ohio, and Ms. Orlova in Maine.", "Mr. Hale", "Ms. Orlova", "none"],
  ] as const;

  const labelOf = async ([text, a, b]: readonly string[]) =>
    (await analyst.tasks.sign({ text: text ?? "", a: boundsOf(text ?? "", a ?? ""), b: boundsOf(text ?? "", b ?? "") }))
      .label;

  test("comes out of plain sentences", () => mostly(rows, labelOf));

  test.each(["a+b", "a-b", "b+a", "b-a", "none"])("can be %s", async (label) => {
    const labels = await Promise.all(rows.filter((row) => row[3] === label).map(labelOf));
    expect(labels).toContain(label);
  });
});

test("the sign turns when the two mentions are swapped", async () => {
  const text = "Peru was thanked warmly by Ecuador after the flood.";
  const [peru, ecuador] = [boundsOf(text, "Peru"), boundsOf(text, "Ecuador")];
  expect(await analyst.tasks.sign({ text, a: peru, b: ecuador })).toEqual({ label: "b+a" });
  expect(await analyst.tasks.sign({ text, a: ecuador, b: peru })).toEqual({ label: "a+b" });
});

describe("the event between two mentions", () => {
  const rows = [
    ["Norway agreed to lend Iceland two rescue ships next spring.", "Norway", "Iceland", "AGREE"],
    ["Ministers of Chad held talks with envoys of Niger in Paris.", "Ministers of Chad", "envoys of Niger", "CONSULT"],
    ["Portugal praised Brazil for its handling of the fires.", "Portugal", "Brazil", "SUPPORT"],
    ["Finland and Estonia began joint naval exercises in the gulf.", "Finland", "Estonia", "COOPERATE"],
    ["Japan shipped food and medicine to flooded villages in Nepal.", "Japan", "Nepal", "AID"],
    ["Mali released forty captured soldiers of Burkina Faso.", "Mali", "Burkina Faso", "YIELD"],
    ["Togo appealed to Ghana for help against the locusts.", "Togo", "Ghana", "REQUEST"],
    ["Ecuador accused Peru of poisoning the river.", "Ecuador", "Peru", "ACCUSE"],
    ["Zambia rejected a proposal by Malawi to share the dam.", "Zambia", "Malawi", "REJECT"],
    ["Eritrea threatened to bomb the ports of Djibouti.", "Eritrea", "Djibouti", "THREATEN"],
    ["Thousands of students marched against the government of Malta.", "students", "government of Malta", "PROTEST"],
    ["Canada withdrew its ambassador from Belarus and cut off all trade.", "Canada", "Belarus", "SANCTION"],
    ["Greece deployed troops along the frontier with Albania.", "Greece", "Albania", "MOBILIZE"],
    ["Police in Chile arrested twelve dock workers from Bolivia.", "Police in Chile", "dock workers", "COERCE"],
    ["Rebel gunmen killed nine soldiers of Cameroon in an ambush.", "Rebel gunmen", "soldiers of Cameroon", "ASSAULT"],
  ] as const;
  const eventOf = ([text, source, target]: readonly string[]) =>
    analyst.tasks.event({
      text: text ?? "",
      source: boundsOf(text ?? "", source ?? ""),
      target: boundsOf(text ?? "", target ?? ""),
    });

  test("has its root", () => mostly(rows, async (row) => (await eventOf(row)).root));

  test("is friendly or hostile, in word or in deed", () => {
    const quads: Record<string, number> = {};
    [
      "AGREE CONSULT SUPPORT",
      "COOPERATE AID YIELD",
      "REQUEST ACCUSE REJECT THREATEN",
      "PROTEST SANCTION MOBILIZE",
    ].forEach((roots, at) => roots.split(" ").forEach((root) => (quads[root] = at + 1)));
    const expected = rows.map(([text, source, target, root]) => {
      const quad = quads[root] ?? 4;
      return [text, source, target, `${quad}${quad <= 2 ? "+" : "-"}`] as const;
    });
    return mostly(expected, async (row) => {
      const { quad, sign } = await eventOf(row);
      return `${quad}${sign}`;
    });
  });
});

describe("who is said to say what", () => {
  const rows = [
    [
      "“The harbour will reopen on Monday,” said the mayor of Larnaca.",
      "the mayor of Larnaca > said > “The harbour will reopen on Monday,”",
    ],
    [
      "The ministry announced that the bridge would be closed for a month.",
      "The ministry > announced > that the bridge would be closed for a month",
    ],
    [
      "According to the fishermen, the fence was built in a single night.",
      "the fishermen > According to > the fence was built in a single night",
    ],
    [
      "Elena Marsh told reporters that the dam had been inspected twice.",
      "Elena Marsh > told > that the dam had been inspected twice",
    ],
    ["“We never saw the contract,” Mr. Okafor said.", "Mr. Okafor > said > “We never saw the contract,”"],
    [
      "The port authority denied that any ship had been turned away.",
      "The port authority > denied > that any ship had been turned away",
    ],
    [
      "Farmers believe that the canal will ruin their fields.",
      "Farmers > believe > that the canal will ruin their fields",
    ],
    [
      "President Adair said the talks would go on until Friday.",
      "President Adair > said > the talks would go on until Friday",
    ],
    [
      "The committee warned that the reserves would be gone by winter.",
      "The committee > warned > that the reserves would be gone by winter",
    ],
    ["Ms. Tran claimed that the files had been burnt.", "Ms. Tran > claimed > that the files had been burnt"],
    ["“It was an honest mistake,” the engineer admitted.", "the engineer > admitted > “It was an honest mistake,”"],
    ["The report concluded that the valve had failed.", "The report > concluded > that the valve had failed"],
  ] as const;

  test("is found to the letter in plain sentences", () =>
    mostly(rows, async ([text]) => {
      const { attributions } = await analyst.tasks.attribution({ text });
      return attributions
        .map(({ source, cue, content }) =>
          [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)).join(" … ")).join(" > "),
        )
        .join("; ");
    }));

  test("is found at the end of a long text, too", async () => {
    const filler = "The ferry left in the morning and came back at night with wool and salt.\n\n".repeat(60);
    const text = `${filler}Ms. Tran claimed that the files had been burnt.`;
    const { attributions } = await analyst.tasks.attribution({ text });
    expect(attributions.map(({ source }) => source.map((span) => text.slice(...span)))).toContainEqual(["Ms. Tran"]);
  });

  test("is nobody where nobody says anything", async () => {
    const { attributions } = await analyst.tasks.attribution({ text: "The bridge was closed for a month." });
    expect(attributions).toEqual([]);
  });
});

describe("how sure a text is that something is so", () => {
  const valueOf = async (text: string, predicate: string) =>
    (await analyst.tasks.certainty({ text, target: boundsOf(text, predicate) })).value;

  const asserted = [
    ["The ship arrived in Bergen on Tuesday.", "arrived"],
    ["She opened the window and looked out.", "opened"],
    ["The council repaired the old bridge last summer.", "repaired"],
    ["He sold the farm to his cousin.", "sold"],
    ["The guards searched every house in the street.", "searched"],
    ["He managed to sell the farm.", "sell"],
    ["The mayor resigned on Monday.", "resigned"],
    ["They built a school beside the river.", "built"],
  ] as const;
  const unsure = [
    ["The ship may arrive on Tuesday.", "arrive"],
    ["She might open the window.", "open"],
    ["Perhaps the council will repair the bridge.", "repair"],
    ["If he sells the farm, we will leave.", "sells"],
    ["The guards could search every house in the street.", "search"],
    ["He wants to sell the farm.", "sell"],
    ["The mayor should resign.", "resign"],
    ["They might build a school beside the river.", "build"],
  ] as const;

  const denied = [
    ["The ship did not arrive in Bergen on Tuesday.", "arrive"],
    ["She did not open the window and look out.", "open"],
    ["The council never repaired the old bridge last summer.", "repaired"],
    ["He refused to sell the farm to his cousin.", "sell"],
    ["The guards did not search every house in the street.", "search"],
    ["He failed to sell the farm.", "sell"],
    ["The mayor did not resign on Monday.", "resign"],
    ["They have not built a school beside the river.", "built"],
  ] as const;

  test("is nearly 3 for what is told as a fact", () =>
    mostly(
      asserted.map((row) => [...row, "fact"] as const),
      async ([text, predicate]) => ((await valueOf(text, predicate)) > 2 ? "fact" : "less"),
    ));

  test("is below 0 for what has yet to be", () =>
    mostly(
      unsure.map((row) => [...row, "to be"] as const),
      async ([text, predicate]) => ((await valueOf(text, predicate)) < 0 ? "to be" : "more"),
    ));

  test("is lower for what is denied than for the same told as a fact", () =>
    mostly(
      denied.map((row, at) => [...row, ...(asserted[at] ?? row), "lower"] as const),
      async ([text, predicate, fact, told]) =>
        (await valueOf(text, predicate)) < (await valueOf(fact, told)) - 0.5 ? "lower" : "as high",
    ));
});

describe("the names of actors", () => {
  const rows = [
    [
      "Prime Minister Adaeze Nwosu flew to Lisbon to meet the Council of Baltic Ports.",
      "Adaeze Nwosu; Lisbon; Council of Baltic Ports",
    ],
    ["The European Union and Norway will share the cost.", "European Union; Norway"],
    ["Senator Helena Brandt of the Liberal Party lost the general election of 1998.", "Helena Brandt; Liberal Party"],
    ["The Green Party of Estonia won the presidential election.", "Green Party of Estonia"],
    ["Fighters of Boko Haram crossed into Cameroon.", "Boko Haram; Cameroon"],
    ["The United Nations sent Kwame Asante to Geneva.", "United Nations; Kwame Asante; Geneva"],
    ["Voters in Peru go to the polls for the 2006 general election.", "Peru"],
    ["Nobody in Nairobi had expected the Red Cross to leave so early.", "Nairobi; Red Cross"],
    ["The Labour Party chose Tomas Lindgren as its leader in Oslo.", "Labour Party; Tomas Lindgren; Oslo"],
    ["Former President Luis Ortega returned to Bolivia.", "Luis Ortega; Bolivia"],
    ["Germany and France asked the World Bank for a loan.", "Germany; France; World Bank"],
    ["The bridge was closed for a month because of the storm.", ""],
  ] as const;

  test("are found to the letter, without titles and articles; elections are none", () =>
    mostly(rows, async ([text]) => {
      const { mentions } = await analyst.tasks.actors({ text });
      return mentions.map(({ start, end }) => text.slice(start, end)).join("; ");
    }));

  test.each([
    ["Jose\u0301 A\u0301lvarez flew to Lisbon.", ["Jose\u0301 A\u0301lvarez", "Lisbon"]],
    ["Kwame\u200f Asante flew to Geneva.", ["Kwame\u200f Asante", "Geneva"]],
    ["\u{1F600} Nora Quist\u200e met Boko Haram.", ["Nora Quist", "Boko Haram"]],
  ])("keep their places among accents, pictures and unseen marks: %j", async (text, names) => {
    const { mentions } = await analyst.tasks.actors({ text });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });

  test("come with a kind, and with an id where the dictionary knows them", async () => {
    const { mentions } = await analyst.tasks.actors({ text: "Norway sent Kwame Asante to meet Boko Haram." });
    expect(mentions.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["state", "norway"],
      ["person", "kwame-asante"],
      ["armed group", "boko-haram"],
    ]);
  });

  test("are found at the end of a long text, too", async () => {
    const text = `${"The ferry left in the morning and came back at night. ".repeat(60)}Norway praised Chile.`;
    const { mentions } = await analyst.tasks.actors({ text });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Norway", "Chile"]);
  });
});
