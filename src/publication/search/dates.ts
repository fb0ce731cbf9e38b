const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether this is a year, a month or a day of the calendar in ISO 8601. */
export function isDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year) return false;
  if (!month) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
}
