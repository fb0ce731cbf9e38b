/**
 * A publication date as fine as it is known: a year (also as a number), a month or a day of ISO 8601. Of a point in
 * time the day stays as printed. Null when it is none of these, or not in the calendar.
 */
export function readDate(value: unknown): string | null {
  const printed = typeof value === "number" ? String(value) : value;
  if (typeof printed !== "string") return null;
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d:\d\d.*)?)?)?$/.exec(printed.trim());
  if (!found) return null;
  const [, year, month, day] = found;
  if (month === undefined) return year!;
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName = String.raw`(${months.join("|")})[a-z]*\.?`;
const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${monthName},? (\d{4})\b`, "i");
const monthFirst = new RegExp(String.raw`\b${monthName}(?: (\d{1,2})(?:st|nd|rd|th)?,?)?,? (\d{4})\b`, "i");

/** The date in an English line like "Published on 3 November 2025", as ISO 8601; null when there is none. */
export function readPrintedDate(line: string): string | null {
  const iso = /\b\d{4}-\d\d-\d\d\b/.exec(line);
  if (iso) return readDate(iso[0]);
  const first = dayFirst.exec(line);
  const [, day, month = "", year] = first ?? [];
  if (first) return dateOf(year!, month, day);
  const second = monthFirst.exec(line);
  return second && dateOf(second[3]!, second[1]!, second[2]);
}

function dateOf(year: string, month: string, day: string | undefined): string | null {
  const numbers = [months.indexOf(month.toLowerCase()) + 1, ...(day === undefined ? [] : [Number(day)])];
  return readDate([year, ...numbers.map((number) => String(number).padStart(2, "0"))].join("-"));
}
