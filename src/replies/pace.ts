import type { Keys } from "../readers/index.ts";

const purpose = "reply-form";
/** A form that is older tells nothing any more. */
const longest = 14 * 86_400;

/** What a form carries so that its way back can be timed; nobody can make one up. */
export function stampForm(keys: Keys, now: Date): string {
  const at = now.getTime().toString(36);
  return `${at}.${keys.hash(purpose, at)}`;
}

/** Seconds since the form was made; null for a stamp that is not ours, or too old to tell. */
export function paceOf(keys: Keys, stamp: string, now: Date): number | null {
  const [at = "", hash = ""] = stamp.split(".");
  if (!/^[0-9a-z]{1,10}$/.test(at) || hash !== keys.hash(purpose, at)) return null;
  const seconds = (now.getTime() - Number.parseInt(at, 36)) / 1000;
  return seconds >= 0 && seconds <= longest ? Math.floor(seconds) : null;
}
