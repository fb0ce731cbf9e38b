import { describe, expect, test } from "vitest";
import { readNumbers } from "./dialogue.ts";
import { readDate } from "./date.ts";
import { readLanguage } from "./language.ts";
import { nearest } from "./nearest.ts";
import { readParticulars } from "./particulars.ts";

test.each([
  ["2011-03-16", "2011-03-16"],
  ["2011-03", "2011-03"],
  ["2011", "2011"],
  [2011, "2011"],
  ["2011-03-16T23:30:00+05:00", "2011-03-16"],
  ["2012-02-29", "2012-02-29"],
  ["2011-02-29", null],
  ["2011-13", null],
  ["16 March 2011", null],
  ["11", null],
  [true, null],
])("the date %j is %j", (given, wanted) => {
  expect(readDate(given)).toBe(wanted);
});

test.each([
  ["1", [1]],
  ["2.", [2]],
  ["1, 2", [1, 2]],
  ["3 and 1", [1, 3]],
  ["1, 2, and 4", [1, 2, 4]],
  ["2–4", [2, 3, 4]],
  ["Question 3", [3]],
  ["Questions 1 & 2", [1, 2]],
  ["4-2", null],
  ["one", null],
  ["1 and only", null],
  ["", null],
])("the numbers of %j are %j", (printed, wanted) => {
  expect(readNumbers(printed)).toEqual(wanted);
});

test.each([
  ["en", { lang: "en", dir: "ltr" }],
  ["pt_BR", { lang: "pt-BR", dir: "ltr" }],
  ["ur", { lang: "ur", dir: "rtl" }],
  ["ku-arab", { lang: "ku-Arab", dir: "rtl" }],
  ["not a tag", null],
])("the language %j is %j", (tag, wanted) => {
  expect(readLanguage(tag)).toEqual(wanted);
});

test.each([
  ["contributers", "contributors"],
  ["titel", "title"],
  ["dates", "date"],
  ["colour", null],
])("the nearest key to %j is %j", (typed, wanted) => {
  expect(nearest(typed, ["title", "date", "contributors"])).toBe(wanted);
});

const read = (values: Record<string, unknown>) => readParticulars(values, { strict: true });

describe("particulars", () => {
  test("left out have their usual values", () => {
    expect(read({})).toEqual({
      sourceId: null,
      kind: "article",
      credits: [],
      date: null,
      lang: "en",
      dir: "ltr",
      access: "open",
      status: "published",
      topics: [],
      regions: [],
      series: null,
      method: "",
    });
    expect(readParticulars({}, { strict: true, lang: "fa" })).toMatchObject({ lang: "fa", dir: "rtl" });
  });

  test("are tidied, and named once", () => {
    const { topics, series, method, credits } = read({
      topics: ["Red  Sea", "Red Sea", ""],
      series: " Ports ",
      method: "By e-mail,\n edited.",
      contributors: [
        { name: " Ada\u00a0Rowe ", id: "ada-rowe-2", disclosure: "Advised the harbour board." },
        "Ben Hale, Senior Fellow, Naval Studies, Tidewater Institute",
        "Cy Orr",
      ],
    });
    expect({ topics, series, method }).toEqual({ topics: ["Red Sea"], series: "Ports", method: "By e-mail, edited." });
    expect(credits).toEqual([
      {
        name: "Ada Rowe",
        title: "",
        affiliation: "",
        disclosure: "Advised the harbour board.",
        contributor: "ada-rowe-2",
      },
      { name: "Ben Hale", title: "Senior Fellow, Naval Studies", affiliation: "Tidewater Institute", disclosure: "" },
      { name: "Cy Orr", title: "", affiliation: "", disclosure: "" },
    ]);
  });

  test.each<[Record<string, unknown>, string, string]>([
    [
      { kind: "interviev" },
      "kind",
      'must be one of article, interview, roundtable, review (did you mean "interview"?)',
    ],
    [{ access: "private" }, "access", "must be one of open, registered, subscribers"],
    [{ status: "withdrawn" }, "status", "must be one of published, draft"],
    [{ date: "last March" }, "date", "must be like 2011-03-16, 2011-03 or 2011"],
    [{ topics: "Ports" }, "topics", "must be a list"],
    [{ topics: ["Ports", {}] }, "topics[1]", "must be text"],
    [{ method: ["by", "hand"] }, "method", "must be text"],
    [{ lang: "english language" }, "lang", "must be a language tag"],
    [{ dir: "up" }, "dir", "must be one of ltr, rtl"],
    [{ slug: "Red Sea" }, "slug", "like red-sea"],
    [{ slug: "search" }, "slug", "an address of the site itself"],
    [{ contributors: [{ title: "Fellow" }] }, "contributors[0].name", "every contributor needs a name"],
    [{ contributors: [{ name: "Ada", titel: "Fellow" }] }, "contributors[0].titel", 'did you mean "title"?'],
    [{ contributors: [7] }, "contributors[0]", "must be a name"],
    [{ contributors: ["Ada Rowe, Historian"] }, "contributors[0]", "Name, Title, Affiliation"],
  ])("%j is refused, naming the key", (values, key, message) => {
    expect(() => read(values)).toThrow(
      expect.objectContaining({ name: "ImportError", key, message: expect.stringContaining(message) }),
    );
  });
});
