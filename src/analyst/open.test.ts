import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAnalyst, type Analyst } from "./open.ts";
import type { Reading } from "./reading.ts";
import type { Span } from "./span.ts";

const roundtable = `The strait after the fleet

Ask the Harbour, 12 May 2014

Two people who know the Red Sea answer two questions.

1. Who arms the Houthis?
2. Does Oman trust Saudi Arabia?

Ada Brandt, Fellow, Institute of Tides

1. Iran arms the Houthis, Hezbollah and Hamas. That has been so for years, and nobody hides it any more.

2. Oman distrusts Saudi Arabia. From Oman's perspective, Saudi Arabia is a threat to Yemen.

Tomas Lindgren, Professor, University of the Coast

1. Iran does not arm the Houthis. It may support Hezbollah.

2. Oman cooperates with Saudi Arabia on fishing rights.
`;

const article = `The ferry war
By Ada Brandt, 14 June 2009

Ghana armed Togo last year. “Benin has cooperated with Niger for decades,” said Amina Deng, who led the talks.

Kenya accused Uganda of arming the Lord's Resistance Army. Uganda said little, and went on fishing.

Egypt criticised Erdogan over the tolls of the canal. Egypt praised Denmark, which had asked for nothing.

Does Mali support Chad? Nobody would say.
`;

let analyst: Analyst;
beforeAll(async () => {
  analyst = await openAnalyst();
}, 60_000);
afterAll(() => analyst.close());

/** A reading as lines: who says it, whose view it is, and what. */
function said({ claims }: Reading): string[] {
  return claims.map(({ speaker, holder, sourceActor, relation, targetActor, certainty, speechAct }) =>
    [
      `${speaker.name || "–"}:`,
      ...(holder === null ? [] : [`[${holder.id}]`]),
      `${sourceActor.id} ${relation} ${targetActor.id} ${certainty}`,
      ...(speechAct === "statement" ? [] : [speechAct]),
    ].join(" "),
  );
}

/** Whatever a text is, places are in it, quotes are its words, and scores are probabilities. */
function expectSound(text: string, { claims, mentions, abstentions }: Reading): void {
  for (const { evidence, sourceSpan, targetSpan, score } of claims) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(evidence.quote.length).toBeLessThanOrEqual(400);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    for (const [start, end] of [sourceSpan, targetSpan]) expectInside(text, { start, end });
  }
  for (const span of [...mentions, ...abstentions]) expectInside(text, span);
}

function expectInside(text: string, { start, end }: Span): void {
  expect([start >= 0, start < end, end <= text.length], `${start}–${end}`).toEqual([true, true, true]);
}

describe("a roundtable", () => {
  test("is read as its experts' own words, each to each question", async () => {
    const reading = await analyst.readText(roundtable);
    expectSound(roundtable, reading);
    expect(reading.layout.kind).toBe("roundtable");
    expect(said(reading)).toEqual(
      expect.arrayContaining([
        "Ada Brandt: iran supports houthis asserted",
        "Ada Brandt: iran supports hezbollah asserted",
        "Ada Brandt: iran supports hamas asserted",
        "Ada Brandt: oman distrusts saudi-arabia asserted",
        "Ada Brandt: [oman] saudi-arabia threatens yemen asserted",
        "Tomas Lindgren: iran supports houthis denied",
        "Tomas Lindgren: iran supports hezbollah hedged",
        "Tomas Lindgren: oman cooperates_with saudi-arabia asserted",
      ]),
    );
    const second = roundtable.indexOf("Tomas");
    for (const { speaker, evidence, questions, speechAct } of reading.claims) {
      if (speaker.kind === "outlet") expect(speechAct).toBe("question");
      else expect(speaker.name).toBe(evidence.start < second ? "Ada Brandt" : "Tomas Lindgren");
      expect(questions).toEqual([/^[12]/.exec(lineAround(roundtable, evidence))?.[0]].map(Number));
    }
  });

  test("has a list in one group, and what is no list in none", async () => {
    const { claims } = await analyst.readText(roundtable);
    const listed = claims.filter(({ evidence }) => evidence.quote.startsWith("Iran arms"));
    expect(listed.map(({ targetActor }) => targetActor.id)).toEqual(["houthis", "hezbollah", "hamas"]);
    expect(new Set(listed.map(({ group }) => group)).size).toBe(1);
    expect(listed[0]?.group).toEqual(expect.any(String));
    expect(claims.find(({ relation }) => relation === "distrusts")?.group).toBeNull();
  });
});

describe("an article", () => {
  test("is its author's, what is quoted its speaker's, and what is told its holder's", async () => {
    const reading = await analyst.readText(article);
    expectSound(article, reading);
    expect(said(reading)).toEqual(
      expect.arrayContaining([
        "Ada Brandt: ghana supports togo asserted",
        "Amina Deng: benin cooperates_with niger asserted",
        "Ada Brandt: kenya criticises uganda asserted",
        "Ada Brandt: [kenya] uganda supports lords-resistance-army alleged",
        "Ada Brandt: egypt criticises recep-tayyip-erdogan asserted",
        "Ada Brandt: egypt supports denmark asserted",
      ]),
    );
    for (const { speaker, evidence } of reading.claims)
      expect(speaker.name).toBe(evidence.quote.includes("Benin") ? "Amina Deng" : "Ada Brandt");
  });

  test("states nothing by asking", async () => {
    const { claims } = await analyst.readText(article);
    const asked = claims.filter(({ evidence }) => evidence.quote.includes("Mali"));
    for (const { speechAct } of asked) expect(speechAct).toBe("question");
  });

  test("has what it says against a living person held for an editor", async () => {
    const { claims } = await analyst.readText(article);
    const held = claims.filter(({ hold }) => hold).map(({ targetActor }) => targetActor.id);
    expect(new Set(held)).toEqual(new Set(["recep-tayyip-erdogan"]));
  });
});

describe("a view that the network sees", () => {
  test.each([
    ["Farmers along the river are convinced that Ghana arms Mali.", "–: ghana supports mali alleged"],
    ["A widely read study by two historians argues that Ghana armed Mali.", "–: ghana supports mali alleged"],
    ["Critics of the CIA insist that Ghana arms Mali.", "–: ghana supports mali alleged"],
    ["Mossad concluded in a memo that Ghana arms Mali.", "–: [mossad] ghana supports mali asserted"],
    ["Ghana, as everybody knows, arms Mali.", "–: ghana supports mali asserted"],
  ])("is whose it is, or alleged: %s", async (text, expected) => {
    expect(said(await analyst.readText(text))).toContain(expected);
  });
});

describe("quoted words for which no rule finds a speaker", () => {
  test.each([
    ["“Ghana arms Mali, and has for years,” confided former harbour master Amina Deng.", "Amina Deng"],
    ["“Ghana arms Mali,” a weary Amina Deng confided to her hosts.", "Amina Deng"],
  ])("are whose the network says: %s", async (text, name) => {
    const { claims } = await analyst.readText(text);
    expect(claims.map(({ speaker }) => speaker)).toEqual([{ name, kind: "quoted" }]);
  });

  test("are nobody's claim when it knows no name either", async () => {
    const { claims, abstentions } = await analyst.readText("“Ghana arms Mali,” the captain muttered.");
    expect(claims).toEqual([]);
    expect(abstentions.map(({ reason }) => reason)).toEqual([expect.stringContaining("quoted")]);
  });
});

describe("a reading depends on the text alone", () => {
  test("on two runs, after another text, and by another analyst", async () => {
    const first = await analyst.readText(article);
    await analyst.readText(roundtable);
    expect(await analyst.readText(article)).toEqual(first);
    const another = await openAnalyst();
    expect(await another.readText(article)).toEqual(first);
    await another.close();
  });

  test("also when several texts are read at once", async () => {
    const alone = [await analyst.readText(article), await analyst.readText(roundtable)];
    const together = await Promise.all([analyst.readText(article), analyst.readText(roundtable)]);
    expect(together).toEqual(alone);
  });
});

test("claims below what is offered become abstentions that say so", async () => {
  const all = await analyst.readText(roundtable + article);
  const scores = all.claims.map(({ score }) => score).sort((a, b) => a - b);
  const offered = scores[scores.length >> 1] ?? 0;
  for (const least of [offered, 1.01]) {
    const picky = await openAnalyst({ offered: least });
    const { claims, abstentions } = await picky.readText(roundtable + article);
    await picky.close();
    const kept = all.claims.filter(({ score }) => score >= least);
    expect(claims.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    const places = abstentions.filter(({ kind }) => kind === "unsure").map(({ start, end }) => `${start}–${end}`);
    const left = all.claims
      .filter(({ score }) => score < least)
      .map(({ evidence: { start, end } }) => `${start}–${end}`);
    expect(new Set(places)).toEqual(new Set(left));
  }
  expect(all.abstentions.filter(({ kind }) => kind === "unsure")).toEqual([]);
});

test("weights that are not there are refused before anything is read", async () => {
  await expect(openAnalyst({ models: "/no/such/folder" })).rejects.toMatchObject({ code: "model_missing" });
});

function lineAround(text: string, { start }: Span): string {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
}
