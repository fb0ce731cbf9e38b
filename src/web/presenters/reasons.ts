import type { Followed, Named, Reason } from "../../readers/following/index.ts";
import { pathTo } from "../addresses.ts";
import { followingWords } from "../words/following.ts";
import { dayInWords } from "./dates.ts";

/** Reasons that are spelt out; the others are counted. */
const spelt = 2;

export interface Reasons {
  /** Sentences about what has happened to a followed piece, without their full stops. */
  news: string[];
  /** What is followed that leads here. */
  because: Named[];
  /** How many more reasons there are. */
  more: number;
}

/** The reasons that are told of a piece, in the order of their weight. */
export function reasonsTold(reasons: Reason[], timeZone: string): Reasons {
  const { forYou } = followingWords;
  const told: Reasons = { news: [], because: [], more: Math.max(0, reasons.length - spelt) };
  for (const reason of reasons.slice(0, spelt)) {
    if (reason.kind === "follows") told.because.push(reason.what);
    else if (reason.kind === "corrected") told.news.push(forYou.corrected(dayInWords(reason.at, timeZone)));
    else told.news.push(forYou.replies(reason.count));
  }
  return told;
}

/** The reasons as one line of plain text. */
export function reasonsInWords({ news, because, more }: Reasons): string {
  const { forYou } = followingWords;
  const names = because.map(nameOf);
  const parts = [...news];
  if (names.length > 0) parts.push(forYou.because + names.join(" and "));
  const told = parts.join(". ");
  return `${told}${more > 0 ? `, ${forYou.andMore(more)}` : ""}.`;
}

/** What a followed thing is called: the two of a pair are tied together, so that lists of names stay clear. */
export function nameOf({ names }: Named): string {
  return names.join("–");
}

/** The page of a followed thing. */
export function pageOf({ kind, id, other, slug }: Named): string {
  if (kind === "piece") return pathTo.piece(slug);
  if (kind === "actor") return pathTo.actor(id);
  if (kind === "dyad") return pathTo.dyad(id, other);
  if (kind === "contributor") return pathTo.contributor(id);
  return pathTo.subject({ kind, slug: id });
}

/** Where a reader sees and changes whether they follow something. */
export function followPath({ kind, id, other }: Followed): string {
  return `/following/${[kind, id, other].filter(Boolean).map(encodeURIComponent).join("/")}`;
}
