import { describe, expect, test } from "vitest";
import { readTurn, says } from "./reading-fixture.ts";

const tables: Record<string, [text: string, expected: string[]][]> = {
  "verbs tie a subject to an object": [
    ["Rwanda supports M23.", ["rwanda supports m23"]],
    ["Libya funded and armed the Polisario Front.", ["libya supports polisario-front"]],
    ["Kenyan forces attacked al-Shabaab in Somalia.", ["kenya fights al-shabaab"]],
    ["The Viet Cong was armed by China.", ["china supports viet-cong"]],
    ["Egypt and Jordan cooperate on border security.", ["egypt cooperates_with jordan"]],
    ["Colombia cracked down on the ELN.", ["colombia coerces eln"]],
    ["Angola continues to host SWAPO.", ["angola harbours swapo"]],
    ["Ethiopia, which borders Somalia, invaded Eritrea.", ["ethiopia fights eritrea"]],
  ],
  "a verb in the third person is one, whatever the tagger says": [
    ["Ghana cooperates with Togo.", ["ghana cooperates_with togo"]],
    ["Mossad cooperates closely with the FBI.", ["mossad cooperates_with fbi"]],
    ["Mali clashes with Niger over grazing.", ["mali strained_with niger"]],
    ["Ghana opposes Togo.", ["ghana strained_with togo"]],
    ["Ghana helps Togo.", ["ghana supports togo"]],
    ["Bolivia quarrelled with Paraguay.", ["bolivia strained_with paraguay"]],
    ["Bolivia quarreled with Paraguay.", ["bolivia strained_with paraguay"]],
    ["Jordan expelled the PLO.", ["jordan coerces plo"]],
    ["Ghana trusts Togo.", []],
  ],
  "nouns tie an owner to what follows": [
    ["Iran's support for Hezbollah has grown.", ["iran supports hezbollah"]],
    ["Turkey has close ties with Azerbaijan.", ["turkey cooperates_with azerbaijan"]],
    ["Boko Haram poses a threat to Cameroon.", ["boko-haram threatens cameroon"]],
    ["Tension between Greece and Turkey rose.", ["greece strained_with turkey"]],
    ["Saudi air strikes against the Houthis went on.", ["saudi-arabia fights houthis"]],
    ["The European Union imposed sanctions on Belarus.", ["european-union coerces belarus"]],
    ["The plan was drawn up by Iran-backed Houthis.", ["iran supports houthis"]],
  ],
  "a predicate says what one is to the other": [
    ["Oman is Iran's most useful partner in the Gulf.", ["oman cooperates_with iran"]],
    [
      "Qatar is Turkey's closest ally but also the most difficult.",
      ["qatar cooperates_with turkey", "qatar strained_with turkey"],
    ],
    ["Sudan is unhappy about Egyptian interference in Darfur.", ["sudan criticises egypt", "egypt coerces darfur"]],
    ["India is suspicious of China.", ["india distrusts china"]],
    ["Peru and Ecuador are rivals.", ["peru strained_with ecuador"]],
    ["Relations between Chad and Libya are vital in the fight against smuggling.", ["chad cooperates_with libya"]],
    ["Serbia-Kosovo relations remain tense.", ["serbia strained_with kosovo"]],
    ["Norway is a member of NATO.", ["norway part_of nato"]],
    ["Hezbollah is Iran's proxy.", ["iran directs hezbollah"]],
  ],
  "dependence hides in negations and needs": [
    ["For Jordan, keeping the border quiet without the help of Israel is impossible.", ["jordan depends_on israel"]],
    ["Armenia depends on Russia.", ["armenia depends_on russia"]],
    ["Nepal will need continued cooperation from India.", ["nepal depends_on india prediction"]],
    ["France's support is crucial for Chad.", ["chad depends_on france"]],
  ],
  "negation is part of what is said": [
    ["Egypt does not support Hamas.", ["egypt supports hamas denied"]],
    ["Algeria and Morocco have no convergence of interest over Western Sahara.", ["algeria diverges_from morocco"]],
    ["The interests of Japan and South Korea converge around North Korea.", ["japan aligned_with south-korea"]],
    ["Mali failed to defeat Ansar Dine.", ["mali fights ansar-dine denied"]],
    ["Vietnam does not trust China.", ["vietnam distrusts china"]],
    [
      "Sudan denied that it supported the Lord's Resistance Army.",
      ["[sudan] sudan supports lords-resistance-army denied"],
    ],
  ],
  "neither, nor and none deny each side": [
    ["Ghana supports neither Mali nor Niger.", ["ghana supports mali denied", "ghana supports niger denied"]],
    ["Neither Ghana nor Togo supports Niger.", ["ghana supports niger denied", "togo supports niger denied"]],
    [
      "Neither Ghana nor Togo is an ally of Niger.",
      ["ghana cooperates_with niger denied", "togo cooperates_with niger denied"],
    ],
    ["Ghana and Togo were never allies.", ["ghana cooperates_with togo denied"]],
    ["Ghana would never fight Togo.", ["ghana fights togo denied"]],
  ],
  "what is denied from afar, ended, imagined or only told is left out": [
    ["It would be a mistake to think that Ghana arms Mali.", []],
    ["We are not suggesting that Ghana arms Mali.", []],
    ["Hardly anyone believes that Ghana arms Mali.", []],
    ["It is not true that Ghana arms Mali.", []],
    ["The rumour that Ghana arms Mali is baseless.", []],
    ["Had Ghana invaded Togo, Nigeria would have attacked Ghana.", []],
    ["Unless Ghana invades Togo, the talks will go on.", []],
    ["Ghana suspended its cooperation with Togo.", []],
    ["Few noticed the end of Libyan support for Chad.", []],
    ["Cooperation between Ghana and Togo collapsed.", []],
    ["Ghana supports Togo merely on paper.", []],
    ["The film Harmattan shows Ghana attacking Togo.", []],
    ["In one simulation, Ghana attacked Togo.", []],
    ["Suppose Ghana attacks Togo.", []],
    ["Without Libyan weapons, Chad could not fight Sudan.", []],
  ],
  "what only resembles a denial from afar is still stated": [
    ["The letters show that Ghana arms Mali.", ["ghana supports mali"]],
    ["Not only does Ghana arm Mali, but it arms Niger.", ["ghana supports mali", "ghana supports niger"]],
    ["Without a fence, Libya will attack Chad.", ["libya fights chad prediction"]],
  ],
  "hedges and hearsay weaken a claim": [
    ["Uganda allegedly armed M23.", ["uganda supports m23 alleged"]],
    ["Eritrea may support the Oromo Liberation Army.", ["eritrea supports oromo-liberation-army hedged"]],
    [
      "In my opinion, Chad supports the Justice and Equality Movement.",
      ["chad supports justice-and-equality-movement hedged"],
    ],
    ["There were reports from Kenya that Eritrea armed al-Shabaab.", ["[kenya] eritrea supports al-shabaab alleged"]],
    [
      "Kenya accused Eritrea of arming al-Shabaab.",
      ["kenya criticises eritrea", "[kenya] eritrea supports al-shabaab alleged"],
    ],
    ["Japan believes that China threatens Taiwan.", ["[japan] china threatens taiwan"]],
    ["If Iran attacks Bahrain, oil will cost more.", []],
    ["Egypt should support Sudan.", ["egypt supports sudan hedged recommendation"]],
    ["Does Iran support the Houthis?", ["iran supports houthis question"]],
  ],
  "lists expand, commas alone do not": [
    [
      "Syria hosts several militant groups, including Hamas and the PFLP.",
      ["syria harbours militant-groups-in-syria", "syria harbours hamas", "syria harbours pflp"],
    ],
    ["The FBI and MI5 cooperate closely with Mossad.", ["fbi cooperates_with mossad", "mi5 cooperates_with mossad"]],
    [
      "Kenya lets others such as the TPLF and the Oromo Liberation Army operate with impunity.",
      ["kenya harbours tplf", "kenya harbours oromo-liberation-army"],
    ],
  ],
  "pronouns and roles point back": [
    ["The Stasi was careful. It trained SWAPO.", ["stasi supports swapo"]],
    ["Mossad watched the PLO. Later Jordan praised the agency.", ["jordan supports mossad"]],
    [
      "From the BND's perspective, its problem with the KGB is a lack of trust. It is unhappy about Soviet interference in Berlin.",
      ["[bnd] bnd distrusts kgb", "[bnd] bnd criticises soviet-union"],
    ],
    [
      "The interests of Chad and Niger converge around Boko Haram. The same holds for Ansar Dine.",
      ["chad aligned_with niger", "chad aligned_with niger"],
    ],
    ["It is clear that more is needed. It attacked Israel.", []],
  ],
  "a body in a state is not the state": [
    ["The Stasi distrusted the Danish service.", []],
    ["The Stasi was watchful. It distrusted the Danish security service.", []],
    ["Ghana praised the Togolese opposition party.", []],
    ["The Ghanaian army attacked Boko Haram.", []],
    ["The army of Ghana attacked Boko Haram.", []],
    ["Togo attacked Ghana's rebels.", []],
    ["Togo attacked the Ghanaian rebels.", ["togo fights rebels-in-ghana"]],
    ["The Egyptian army attacked Hamas.", ["egyptian-army fights hamas"]],
    ["Ghanaian troops attacked Boko Haram.", ["ghana fights boko-haram"]],
    ["The Ghanaian government condemned Togo.", ["ghana criticises togo"]],
    ["Hamas fighters attacked Israel.", ["hamas fights israel"]],
  ],
  "the wrong reading is left out": [
    ["CIA contractors killed two men in Ghana.", []],
    ["The ISI published an impact factor for the journal and supports Kenya.", []],
    ["Better intelligence supports Kenya's army.", []],
    ["Leaders of Hamas are in Qatar.", ["hamas located_in qatar"]],
    [
      "Some elements of the Sudanese Armed Forces fund the Lord's Resistance Army.",
      [
        "sudanese-armed-forces-elements supports lords-resistance-army",
        "sudanese-armed-forces-elements part_of sudanese-armed-forces hedged",
      ],
    ],
    ["Talks in Vienna helped. Michael Jordan attacked Chad Smith.", []],
    ["The senator's attack on Obama upset Clinton's campaign.", []],
  ],
};

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)("%s", (text, expected) => {
      expect(says(text)).toEqual(expected);
    });
  });
}

test("one list is one statement: its claims share a group, a single claim has none", () => {
  const { claims } = readTurn("Iran arms Hezbollah, Hamas and the Houthis. Iran distrusts Iraq.");
  expect(new Set(claims.slice(0, 3).map(({ group }) => group)).size).toBe(1);
  expect(claims[0]?.group).not.toBeNull();
  expect(claims[3]?.group).toBeNull();
});

test("third actors of a convergence each make a claim about them, in one group", () => {
  const { claims } = readTurn("Chad and Niger share an interest in fighting Boko Haram and Ansar Dine.");
  expect(claims.map(({ about }) => about?.actor)).toEqual(["boko-haram", "ansar-dine"]);
  expect(claims[0]?.group).toBe(claims[1]?.group);
});

test.each([
  ["Ghana was aligned with Togo about Niger.", { text: "Niger", actor: "niger" }],
  ["Ghana was angry with Togo.", null],
  ["Ghana was angry with Togo about the tariff.", { text: "the tariff" }],
  ["Ghana is unhappy about Togolese raids.", { text: "Togolese raids" }],
  ["Ghana differs with Togo over Togo.", null],
])("the two whom a claim ties are never what it is about: %s", (text, about) => {
  expect(readTurn(text).claims.map((claim) => claim.about)).toEqual([about]);
});

test("evidence is verbatim, with what stands around it", () => {
  const text = "First, a word. Turkey supports Qatar in most things, as we know.";
  const [claim] = readTurn(text).claims;
  expect(claim?.evidence.quote).toBe("Turkey supports Qatar");
  expect(text.slice(claim?.evidence.start, claim?.evidence.end)).toBe(claim?.evidence.quote);
  expect(claim?.evidence.prefix).toBe("First, a word. ");
  expect(claim?.evidence.suffix).toBe(" in most things, as we know.");
});

test("a pronoun's own words stand for its actor, and cost the machine some of its certainty", () => {
  const text = "Mossad was pleased. It praised Jordan.";
  const [claim] = readTurn(text).claims;
  expect(text.slice(...(claim?.sourceSpan ?? [0, 0]))).toBe("It");
  expect(claim?.score).toBeLessThan(readTurn("Mossad praised Jordan.").claims[0]?.score ?? 0);
});

test("the words that stand for an actor take in the noun that makes it act", () => {
  const text = "Officials say Ugandan troops attacked M23.";
  const [claim] = readTurn(text).claims;
  expect(text.slice(...(claim?.sourceSpan ?? [0, 0]))).toBe("Ugandan troops");
  expect(text.slice(...(claim?.targetSpan ?? [0, 0]))).toBe("M23");
});

test("claims against a living person, or that tie one to an armed group, are held", () => {
  expect(readTurn("Egypt criticised Erdogan.").claims[0]?.hold).toBe(true);
  expect(readTurn("Maduro supports the ELN.").claims[0]?.hold).toBe(true);
  expect(readTurn("Egypt praised Erdogan.").claims[0]?.hold).toBe(false);
  expect(readTurn("Egypt criticised Stalin.").claims[0]?.hold).toBe(false);
});

test("a direct quotation is its speaker's, and without a clear speaker it is left out", () => {
  const said = readTurn('"For years Sudan has supported the rebels of Renamo," said Amina Deng, who was there.');
  expect(said.claims[0]?.speaker).toEqual({ name: "Amina Deng", kind: "quoted" });
  const unknown = readTurn('One heard it in the street: "For years Sudan has supported the rebels of Renamo."');
  expect(unknown.claims).toEqual([]);
  expect(unknown.abstentions[0]?.reason).toContain("quoted");
});

test.each([
  ['"Libya arms Chad," said Amina Deng.', "Amina Deng"],
  ["“Libya arms Chad,” Amina Deng told reporters.", "Amina Deng"],
  ["‘Libya arms Chad,’ Amina Deng said.", "Amina Deng"],
  ["Amina Deng replied: 'Libya arms Chad.'", "Amina Deng"],
])("few quoted words are their speaker's too: %s", (text, name) => {
  expect(readTurn(text).claims.map(({ speaker }) => speaker)).toEqual([{ name, kind: "quoted" }]);
});

test.each([
  '"Libya arms Chad," the Sudanese minister told reporters.',
  "The Sudanese minister told reporters: “Libya arms Chad.”",
  "“Libya arms Chad,” goes the old joke.",
  "'Libya arms Chad', the minister said.",
])("quoted words of nobody who is named are left out: %s", (text) => {
  const { claims, abstentions } = readTurn(text);
  expect(claims).toEqual([]);
  expect(abstentions[0]?.reason).toContain("quoted");
});

test("apostrophes and quoted names quote nobody", () => {
  expect(says("The allies' 'Free Officers' left in the states' hour of need. Libya arms Chad.")).toEqual([
    "libya supports chad",
  ]);
});

test("what is not stated is left out with its reason", () => {
  const { abstentions } = readTurn("Ghana suspended its cooperation with Togo.");
  expect(abstentions.map(({ reason }) => reason)).toEqual(["this says that something ends, not that it is"]);
});

test("consent makes hosting friendly, mere presence leaves it mixed", () => {
  expect(readTurn("Angola hosts SWAPO.").claims[0]?.sign).toBe("mixed");
  expect(readTurn("Angola allowed SWAPO to operate freely.").claims[0]?.sign).toBe("+");
});

test("what is likely, and when it held, come from the words", () => {
  const [claim] = readTurn("It is unlikely that Ghana attacked Togo in March 1978.").claims;
  expect(claim?.likelihood).toEqual({ low: 20, high: 45 });
  expect(claim?.time).toEqual({ text: "March 1978", start: "1978-03", end: "1978-03", grain: "month", basis: "text" });
  expect(claim?.tense).toBe("past");
});

test("another language is left alone, with a reason", () => {
  const { claims, abstentions } = readTurn(
    "La Turquie soutient le Qatar et le Hamas depuis des années, mais personne ne sait pourquoi Ankara le fait encore.",
  );
  expect(claims).toEqual([]);
  expect(abstentions[0]?.reason).toContain("English");
});
