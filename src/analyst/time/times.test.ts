import { describe, expect, test } from "vitest";
import { dateIn, timeIn } from "./times.ts";

/** A time in one line: text, start/end, grain; "*" when it hangs on the piece's date. */
function told(sentence: string, date: string | null, future = false): string | null {
  const time = timeIn(sentence, 0, date, future);
  if (time === null) return null;
  const { text, start = "", end = "", grain, basis } = time;
  return `${text} | ${start}/${end} ${grain}${basis === "text" ? "" : "*"}`;
}

describe("a time that the text gives in full", () => {
  test.each([
    ["It began on 3 May 1987.", "3 May 1987 | 1987-05-03/1987-05-03 day"],
    ["It began on May 3, 1987.", "May 3, 1987 | 1987-05-03/1987-05-03 day"],
    ["The 2nd of June, 1999 was the day.", "The 2nd of June, 1999 | 1999-06-02/1999-06-02 day"],
    ["They met in Sept. 2004.", "Sept. 2004 | 2004-09/2004-09 month"],
    ["In MAY 2009 they met.", "MAY 2009 | 2009-05/2009-05 month"],
    ["Ghana fought from March to June 2003.", "from March to June 2003 | 2003-03/2003-06 month"],
    ["Ghana fought from 3 May to 9 June 1987.", "from 3 May to 9 June 1987 | 1987-05-03/1987-06-09 day"],
    ["It happened between March 2001 and May 2005.", "between March 2001 and May 2005 | 2001-03/2005-05 month"],
    ["It has lasted since 1974.", "since 1974 | 1974/ year"],
    ["It has lasted since May 1974.", "since May 1974 | 1974-05/ month"],
    ["It lasted until 1974.", "until 1974 | /1974 year"],
    ["It lasted between 2001 and 2005.", "between 2001 and 2005 | 2001/2005 year"],
    ["It lasted from 2001 to 2005.", "from 2001 to 2005 | 2001/2005 year"],
    ["From 2001 on, it held.", "From 2001 | 2001/ year"],
    ["The war of 1980-88 ended it.", "1980-88 | 1980/1988 year"],
    ["The war of 1980–1988 ended it.", "1980–1988 | 1980/1988 year"],
    ["It will be over by the end of 2030.", "by the end of 2030 | /2030 year"],
    ["They fought in the summer of 2006.", "the summer of 2006 | 2006/2006 year"],
    ["In the 1960s they were friends.", "the 1960s | 1960/1969 decade"],
    ["In the late 1960s they were friends.", "the late 1960s | 1960/1969 decade"],
    ["They traded in the nineteenth century.", "the nineteenth century | 1801/1900 vague"],
    ["In 2009 they met, and two years later they fell out.", "2009 | 2009/2009 year"],
  ])("%s", (sentence, expected) => {
    expect(told(sentence, null)).toBe(expected);
  });
});

describe("a time beside the piece's date, 10 May 2011", () => {
  test.each([
    ["They did last year.", "last year | 2010/2010 year*"],
    ["They met last month.", "last month | 2011-04/2011-04 month*"],
    ["They will meet next month.", "next month | 2011-06/2011-06 month*"],
    ["They met two years earlier.", "two years earlier | 2009/2009 year*"],
    ["They met some fifteen years ago.", "some fifteen years ago | 1996/1996 year*"],
    ["They met three months ago.", "three months ago | 2011-02/2011-02 month*"],
    ["They met two decades ago.", "two decades ago | 1990/1999 decade*"],
    ["They fought over the past five years.", "the past five years | 2006/2011 year*"],
    ["They have met over the past five decades.", "the past five decades | 1961/2011 year*"],
    ["They met in early March.", "early March | 2011-03/2011-03 month*"],
    ["They met in October.", "October | 2010-10/2010-10 month*"],
    ["They have met since last October.", "since last October | 2010-10/ month*"],
    ["They met on 11 September.", "11 September | 2010-09-11/2010-09-11 day*"],
    ["They met on Sunday.", "Sunday | 2011-05-08/2011-05-08 day*"],
    ["They met yesterday.", "yesterday | 2011-05-09/2011-05-09 day*"],
    ["They met this decade.", "this decade | 2010/2019 decade*"],
  ])("%s", (sentence, expected) => {
    expect(told(sentence, "2011-05-10")).toBe(expected);
  });

  test.each([
    ["They will meet in October.", "October | 2011-10/2011-10 month*"],
    ["They will leave by the end of next year.", "by the end of next year | /2012 year*"],
    ["They will meet in March.", "March | 2012-03/2012-03 month*"],
  ])("looking ahead: %s", (sentence, expected) => {
    expect(told(sentence, "2011-05-10", true)).toBe(expected);
  });
});

test("of a date, no more is made than it says", () => {
  expect(told("They did last year.", "2011")).toBe("last year | 2010/2010 year*");
  expect(told("They did last month.", "2011")).toBe("last month | / vague");
  expect(told("They met in October.", "2011")).toBeNull();
  expect(told("They met on Sunday.", "2011-05")).toBeNull();
  expect(told("They did last year.", null)).toBe("last year | / vague");
  expect(told("They did last year.", "some day")).toBe("last year | / vague");
});

describe("words that tell no date", () => {
  test.each([
    "They did.",
    "Ghana may attack, and May the best win.",
    "They march on the capital, a long-planned one in march.",
    "This second march failed.",
    "It sat down with the sun.",
    "The general, 62, is 62 years old.",
    "Resolution 1973 and resolution 2202 stand.",
    "Resolution 1862 (2009) stands.",
    "It sent 2000 troops and about 1900 others.",
    "It paid $2000 and 1,995 more.",
    "Article 51 and the 38th parallel hold for 3-4 million.",
    "The 9/11 attacks were planned.",
    "An F-16 took Route 66.",
  ])("%s", (sentence) => {
    expect(told(sentence, "2011-05-10")).toBeNull();
  });
});

test("the nearest time is taken, and a year that dates another noun is not", () => {
  const sentence = "In 1998 Ghana left, and in 2004 Togo came.";
  expect(timeIn(sentence, sentence.indexOf("left"), null)?.start).toBe("1998");
  expect(timeIn(sentence, sentence.indexOf("came"), null)?.start).toBe("2004");
  const borders = "Ghana rejects the 1967 borders.";
  expect(timeIn(borders, borders.indexOf("rejects"), null)).toBeNull();
  const invasion = "Ghana's part in the 2003 invasion of Togo is known.";
  expect(timeIn(invasion, invasion.indexOf("invasion"), null)?.start).toBe("2003");
  expect(timeIn("Since the 2003 invasion Ghana has armed Togo.", 30, null)?.start).toBe("2003");
});

test("a vague word is a time without bounds", () => {
  expect(timeIn("They still do.", 0, "2011")).toEqual({ text: "still", grain: "vague", basis: "text" });
});

test("no string throws, and long ones cost no more than short ones", () => {
  for (const text of [
    "",
    "\ud800 in 99999-12",
    "from 2005 to 2001",
    "31 February 2001",
    "in May ".repeat(50_000),
    "1999".repeat(50_000),
  ]) {
    const began = performance.now();
    expect(() => timeIn(text, 0, "2011-02-31")).not.toThrow();
    expect(performance.now() - began).toBeLessThan(500);
  }
});

test.each([
  ["3 May 2011", "2011-05-03"],
  ["Tuesday, May 3, 2011", "2011-05-03"],
  ["Posted on 2011-05-03", "2011-05-03"],
  ["Mon, 2 Jun 2008 10:15:00 +0200", "2008-06-02"],
  ["May 2011", "2011-05"],
  ["2011", "2011"],
  ["yesterday", null],
])("a date line, %s, is %s", (printed, expected) => {
  expect(dateIn(printed)).toBe(expected);
});

describe("a time belongs to its own clause", () => {
  test.each([
    ["Bulgaria, which once worked for the khan, expelled the envoys.", "expelled", null],
    ["Bulgaria, which once worked for the khan, expelled the envoys.", "worked", "once"],
    ["Ghana, which joined in 1990, supports Togo.", "supports", null],
    ["Ghana supports Togo, but it had attacked it in 1990.", "supports", null],
    ["Ghana supports Togo, but it had attacked it in 1990.", "attacked", "1990"],
    ["In 1990, while Chad slept, Libya attacked Niger.", "attacked", "1990"],
    ["Ghana, which was poor, attacked Togo in 1990.", "attacked", "1990"],
    ["Still, Ghana supports Togo.", "supports", null],
    ["Ghana still supports Togo.", "supports", "still"],
    ["Ghana has long supported Togo.", "supported", null],
    ["At once Ghana helped Togo.", "helped", null],
    ["Ghana once helped Togo.", "helped", "once"],
  ])("%s (%s)", (sentence, word, expected) => {
    expect(timeIn(sentence, sentence.indexOf(word), null)?.text ?? null).toBe(expected);
  });
});
