import { tidy } from "../document/inline.ts";
import { ImportError } from "./import-error.ts";
import { didYouMean, nearest } from "./nearest.ts";

/** Values of front matter or of a line of JSON, by key. */
export type Values = Record<string, unknown>;

export function badValue(key: string, message: string): ImportError {
  return new ImportError("bad_value", message, { key });
}

export function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One line of text; empty when there is none. Numbers are taken as they are printed. */
export function textAt(values: Values, key: string, path = key): string {
  const value = values[key];
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return tidy(value);
  if (typeof value === "number") return String(value);
  throw badValue(path, `"${path}" must be text`);
}

/** One of the words allowed; the first of them when nothing is given. */
export function choiceAt<T extends string>(values: Values, key: string, allowed: readonly [T, ...T[]]): T {
  const given = textAt(values, key);
  if (given === "") return allowed[0];
  if ((allowed as readonly string[]).includes(given)) return given as T;
  throw badValue(key, `"${key}" is "${given}", but must be one of ${allowed.join(", ")}${didYouMean(given, allowed)}`);
}

/** A list of anything; empty when there is none. */
export function listAt(values: Values, key: string, example: string): unknown[] {
  const value = values[key];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw badValue(key, `"${key}" must be a list, like ${example}`);
}

/** A list of names, each once. */
export function namesAt(values: Values, key: string): string[] {
  const names = listAt(values, key, "[Afghanistan, Pakistan]").map((value, i) => {
    if (typeof value !== "string" && typeof value !== "number")
      throw badValue(`${key}[${i}]`, `"${key}[${i}]" must be text`);
    return tidy(String(value));
  });
  return [...new Set(names)].filter((name) => name !== "");
}

/** What other programs call our keys. */
const otherNames: Record<string, string> = {
  author: "contributors",
  authors: "contributors",
  byline: "contributors",
  speakers: "contributors",
  tags: "topics",
  subtitle: "standfirst",
  description: "standfirst",
  language: "lang",
};

/** Refuses every key that is not known, or, where `strict` is off, those that look like a slip. */
export function checkKeys(values: Values, known: readonly string[], strict: boolean, path = ""): void {
  for (const key of Object.keys(values)) {
    if (known.includes(key) || (!strict && nearest(key, known) === null)) continue;
    const meant = Object.hasOwn(otherNames, key) ? otherNames[key]! : key;
    const hint = didYouMean(meant, known) || `; the keys are ${known.join(", ")}`;
    throw new ImportError("unknown_key", `there is no key "${path}${key}"${hint}`, { key: path + key });
  }
}
