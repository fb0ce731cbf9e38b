const locale = "en-GB";

// Making a formatter costs a hundred times what formatting does.
const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A publication date as fine as it is known: "2011", "March 2011", "16 March 2011"; null when unknown. */
export function dateInWords(date: string | null): string | null {
  const parts = date?.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (!month) return year as string;
  return (day ? days : months).format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** The year of a date; null when unknown. */
export function yearOf(date: string | null): string | null {
  return date?.match(/^\d{4}/)?.[0] ?? null;
}

/** A moment in UTC as a day in the publication's zone: "3 June 2024". */
export function dayInWords(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(
    new Date(at),
  );
}

/** A moment in UTC as day and time in the publication's zone: "3 Jun 2024, 14:05". */
export function momentInWords(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(at));
}
