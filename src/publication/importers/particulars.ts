import { tidy } from "../document/inline.ts";
import type { Document } from "../document/document.ts";
import { ACCESS_LEVELS, PIECE_KINDS, type CreditInput, type PieceInput } from "../piece.ts";
import { RESERVED_SLUGS, slugify } from "../slug.ts";
import { readDate } from "./date.ts";
import { readLanguage } from "./language.ts";
import { badValue, checkKeys, choiceAt, isValues, listAt, namesAt, textAt, type Values } from "./values.ts";

/** Keys that front matter and JSON Lines have in common. */
export const PARTICULARS = [
  "id",
  "kind",
  "title",
  "standfirst",
  "date",
  "slug",
  "access",
  "status",
  "topics",
  "regions",
  "series",
  "method",
  "lang",
  "dir",
  "contributors",
] as const;

/** What an importer is told besides the text. */
export interface ImportContext {
  /** The id of a piece that gives none itself. */
  sourceId: string;
  /** The language of a piece that names none; English where the publication does not say. */
  lang?: string;
}

/** Everything of a piece but its words. */
export type Particulars = Omit<PieceInput, "document">;

const statuses = ["published", "draft"] as const;
const creditKeys = ["name", "title", "affiliation", "disclosure", "id"];

/**
 * What is said about a piece, checked; what is left out has its usual value (an open, published article in the publication's language).
 * Title and standfirst belong to the words, and are left to the importer.
 * Throws `ImportError` with the key at fault.
 */
export function readParticulars(
  values: Values,
  { strict, lang = "en" }: { strict: boolean; lang?: string | undefined },
): Particulars {
  const language = languageAt(values, lang);
  const slug = slugAt(values, "slug");
  if (RESERVED_SLUGS.has(slug))
    throw badValue("slug", `"slug" is "${slug}", which is an address of the site itself: choose another`);
  const date = values.date ?? null;
  const readable = date === null || date === "" ? null : readDate(date);
  if (date !== null && date !== "" && readable === null)
    throw badValue("date", `"date" is ${JSON.stringify(date)}, but ${dateFault(date)}`);
  return {
    sourceId: textAt(values, "id") || null,
    kind: choiceAt(values, "kind", PIECE_KINDS),
    credits: listAt(values, "contributors", "[{name: Ada Rowe, title: Historian}]").map((value, i) =>
      readCredit(value, `contributors[${i}]`, strict),
    ),
    date: readable,
    ...language,
    access: choiceAt(values, "access", ACCESS_LEVELS),
    status: choiceAt(values, "status", statuses),
    ...(slug === "" ? {} : { slug }),
    topics: namesAt(values, "topics"),
    regions: namesAt(values, "regions"),
    series: textAt(values, "series") || null,
    method: textAt(values, "method"),
  };
}

function dateFault(date: unknown): string {
  const shaped = /^\d{4}-\d\d(-\d\d)?$/.exec(typeof date === "string" ? date.trim() : "");
  if (!shaped) return "must be like 2011-03-16, 2011-03 or 2011, or left out";
  return `there is no such ${shaped[1] === undefined ? "month" : "day"} in the calendar: correct it, or leave it out`;
}

/** A piece of which nothing is known but its words. */
export function bareParticulars({ sourceId, lang }: ImportContext): Particulars {
  return { ...readParticulars({}, { strict: true, lang }), sourceId };
}

export function pieceOf(particulars: Particulars, sourceId: string, document: Document): PieceInput {
  return { ...particulars, sourceId: particulars.sourceId ?? sourceId, document };
}

/** A credit in full, or as one line: "Name, Title, Affiliation", or the name alone. */
function readCredit(value: unknown, path: string, strict: boolean): CreditInput {
  if (typeof value === "string") return readCreditLine(value, path);
  if (!isValues(value)) throw badValue(path, `"${path}" must be a name, or name, title and affiliation`);
  checkKeys(value, creditKeys, strict, `${path}.`);
  const part = (key: string) => textAt(value, key, `${path}.${key}`);
  if (part("name") === "") throw badValue(`${path}.name`, `"${path}.name" is missing: every contributor needs a name`);
  const contributor = slugAt(value, "id", `${path}.id`);
  return {
    name: part("name"),
    title: part("title"),
    affiliation: part("affiliation"),
    disclosure: part("disclosure"),
    ...(contributor === "" ? {} : { contributor }),
  };
}

function readCreditLine(line: string, path: string): CreditInput {
  const [name = "", ...rest] = tidy(line).split(/\s*,\s*/);
  const affiliation = rest.pop() ?? "";
  if (name === "" || (affiliation !== "" && rest.length === 0))
    throw badValue(path, `"${path}" must read "Name, Title, Affiliation", or give name, title and affiliation as keys`);
  return { name, title: rest.join(", "), affiliation, disclosure: "" };
}

function languageAt(values: Values, usual: string): Pick<Particulars, "lang" | "dir"> {
  const tag = textAt(values, "lang") || usual;
  const language = readLanguage(tag);
  if (!language) throw badValue("lang", `"lang" is "${tag}", but must be a language tag like en, ar or pt-BR`);
  return textAt(values, "dir") === "" ? language : { ...language, dir: choiceAt(values, "dir", ["ltr", "rtl"]) };
}

function slugAt(values: Values, key: string, path = key): string {
  const slug = textAt(values, key, path);
  if (slug !== slugify(slug))
    throw badValue(
      path,
      `"${path}" is "${slug}", but must be small letters, figures and single hyphens, like ${slugify(slug) || "red-sea-ports"}`,
    );
  return slug;
}
