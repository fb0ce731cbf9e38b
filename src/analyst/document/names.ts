import { HONORIFICS, INSTITUTION_WORDS, NAME_PARTICLES, NOT_IN_NAMES, ROLE_WORDS } from "./words.ts";

const initial = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const namePart =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’-]*|[dODLl]['’]\p{Lu}[\p{L}\p{M}'’-]*|al-\p{Lu}[\p{L}\p{M}-]*)\.?$/u;
const suffix = /^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|QC|KC)\.?$/;

/** Honorifics ("Dr.", "Prof.") and the personal name that follows them. */
export function withoutHonorifics(text: string): { honorific: string; name: string } {
  const words = text.trim().split(/\s+/);
  let taken = 0;
  while (taken < words.length - 1 && HONORIFICS.has((words[taken] ?? "").replace(/[.()]/g, "").toLowerCase()))
    taken += 1;
  return { honorific: words.slice(0, taken).join(" "), name: words.slice(taken).join(" ") };
}

/** Whether the words look like a person's full name: two to six parts, particles and initials among them. */
export function isPersonName(text: string): boolean {
  if (text.length > 60) return false;
  const words = withoutHonorifics(text).name.split(/\s+/);
  const parts = words.filter((word) => !suffix.test(word));
  if (parts.length < 2 || parts.length > 6) return false;
  if (!namePart.test(parts.at(-1) ?? "")) return false;
  const first = parts[0] ?? "";
  if (!namePart.test(first) && !initial.test(first)) return false;
  return parts.every((word) => isNamePart(word));
}

function isNamePart(word: string): boolean {
  const folded = word.toLowerCase().replace(/\.$/, "");
  if (NAME_PARTICLES.has(folded)) return true;
  if (NOT_IN_NAMES.has(folded) || INSTITUTION_WORDS.has(folded) || ROLE_WORDS.has(folded)) return false;
  return initial.test(word) || namePart.test(word);
}

/** Whether a speaker's label ("Roe", "JR", "Jane Roe") can stand for the full name. */
export function labelFits(label: string, name: string): boolean {
  const wanted = fold(withoutHonorifics(label).name);
  const full = fold(name);
  if (wanted === full) return true;
  const parts = full.split(" ");
  if (wanted === parts.at(-1) || full.endsWith(` ${wanted}`) || wanted === parts[0]) return true;
  const initials = parts.map((part) => part.charAt(0)).join("");
  return wanted.replace(/[ .]/g, "") === initials && initials.length > 1;
}

/** Without accents, case and points. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[.,]/g, "").replace(/\s+/g, " ").trim();
}
