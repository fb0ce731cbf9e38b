/** Gives the day of a moment in a time zone: YYYY-MM-DD. */
export function dayIn(timeZone: string): (moment: Date) => string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return (moment) => format.format(moment);
}
