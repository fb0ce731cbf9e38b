import type { ClaimTime } from "../claim.ts";
import type { Span } from "../span.ts";

/** A stretch of a sentence that names a time; `start` and `end` count its characters. */
export interface SpokenTime extends Span {
  /** First and last day, month or year, ISO 8601, as fine as the grain; both null when only its length is known. */
  first: string | null;
  last: string | null;
  grain: ClaimTime["grain"];
  basis: ClaimTime["basis"];
}

/** The date of the piece: as much of it as is known. */
export interface PieceDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** Reads "2011", "2011-03" or "2011-03-09", with or without a time behind; null for anything else. */
export function readPieceDate(date: string | null): PieceDate | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(date ?? "");
  if (found === null) return null;
  const [, year, month, day] = found;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** "2011-03-09", as fine as the parts given. */
export function isoDate(year: number, month?: number | null, day?: number | null): string {
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined && month !== null) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && month !== null && day !== undefined && day !== null)
    parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}
