/**
 * The moment that feeds give for a piece's date; null unless it is known to the day.
 * @param date ISO 8601, as fine as it is known, in the publication's zone
 * @param publishedAt UTC; used when it falls on that very day, because it is finer
 */
export function momentOf(date: string | null, publishedAt: string | null, timeZone: string): Date | null {
  if (date === null || date.length < "2011-03-16".length) return null;
  if (date.length > "2011-03-16".length) return new Date(date);
  if (publishedAt !== null && dayIn(timeZone, new Date(publishedAt)) === date) return new Date(publishedAt);
  // Noon, so that it is the same day nearly everywhere.
  return new Date(`${date}T12:00:00Z`);
}

/** The day of a moment in a zone, as ISO 8601. */
function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    moment,
  );
}
