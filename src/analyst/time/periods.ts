import { isoDate, type SpokenTime } from "./spoken-time.ts";

const year = "(?:1[5-9]|20)\\d\\d";
const years = new RegExp(
  `(?<![\\d.,$€£#/-])\\b(${year})(?:[-–/](${year}|\\d\\d))?\\b(?![.,]\\d|[-–/]?\\d|s\\b|'s\\b|%)`,
  "g",
);
/** Numbers that look like years and are none. */
const numbered =
  /\b(?:resolutions?|articles?|paragraphs?|no\.?|number|chapter|page|about|some|nearly|almost|over|than|least|approximately|roughly|around)(?: \d+,?)?(?: and)?(?: \d+)? \(?$/i;
const counted =
  /^\s(?:people|persons|troops|soldiers|men|women|children|fighters|militants|rebels|civilians|villages|refugees|families|homes|tonnes|tons|miles|kilomet\w+|km|dollars|euros|cases|members|prisoners|hostages|detainees|police\w*|casualties|deaths|victims|personnel|migrants|words|meters|metres|hectares|barrels|per|percent|million|billion)\b/i;
const decades = new RegExp("\\b(?:the )?((?:1[5-9]|20)\\d)0[’']?s\\b", "g");
const centuries =
  /\b(?:the )?(1[5-9]|20|21|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:th|st)? century\b/gi;
const centuryWords = ["sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"];

/** Years, decades and centuries that a sentence names; no numbers that only look like years. */
export function periodTimes(sentence: string): SpokenTime[] {
  return [...yearly(sentence), ...decadal(sentence), ...centurial(sentence)];
}

function yearly(sentence: string): SpokenTime[] {
  return [...sentence.matchAll(years)].flatMap((found): SpokenTime[] => {
    const [text, first = "", last] = found;
    const place = { start: found.index, end: found.index + text.length };
    if (numbered.test(sentence.slice(Math.max(0, place.start - 40), place.start))) return [];
    if (counted.test(sentence.slice(place.end, place.end + 20))) return [];
    const end = last === undefined ? first : first.slice(0, 4 - last.length) + last;
    return end < first ? [] : [{ ...place, first, last: end, grain: "year", basis: "text" }];
  });
}

function decadal(sentence: string): SpokenTime[] {
  return [...sentence.matchAll(decades)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    first: `${found[1] ?? ""}0`,
    last: `${found[1] ?? ""}9`,
    grain: "decade",
    basis: "text",
  }));
}

function centurial(sentence: string): SpokenTime[] {
  return [...sentence.matchAll(centuries)].map((found) => {
    const said = (found[1] ?? "").toLowerCase();
    const spelled = centuryWords.indexOf(said);
    const number = spelled < 0 ? Number(said) : spelled + 16;
    return {
      start: found.index,
      end: found.index + found[0].length,
      first: isoDate(number * 100 - 99),
      last: isoDate(number * 100),
      grain: "vague",
      basis: "text",
    };
  });
}
