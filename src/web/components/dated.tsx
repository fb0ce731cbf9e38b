import { dateInWords } from "../presenters/dates.ts";

/** A date as fine as it is known, or nothing. */
export function Dated({ date }: { date: string | null }) {
  const inWords = dateInWords(date);
  return inWords === null ? null : <time dateTime={date as string}>{inWords}</time>;
}
