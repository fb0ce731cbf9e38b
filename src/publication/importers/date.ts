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
