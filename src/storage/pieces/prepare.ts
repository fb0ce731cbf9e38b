import { hash } from "node:crypto";
import type { PieceInput } from "../../publication/index.ts";

/** A piece on its way in: what can be worked out before the transaction begins. */
export interface Prepared {
  input: PieceInput;
  title: string;
  standfirst: string;
  text: string;
  /** The document tree without its text, as JSON. */
  tree: string;
  /** Of everything that came in. */
  hash: string;
}

/** A piece whose row is written, and what is still to be written around it. */
export interface Written {
  key: number;
  prepared: Prepared;
  /** Number of the version to add; null when the words are kept already. */
  newVersion: number | null;
}

export function prepare(given: PieceInput): Prepared {
  const input = { ...given, credits: given.credits.map(storableCredit) };
  const { text: loose, ...structure } = input.document;
  const text = storable(loose);
  const { title, standfirst } = structure;
  const tree = JSON.stringify(structure);
  return {
    input,
    title: text.slice(title.start, title.end),
    standfirst: standfirst ? text.slice(standfirst.start, standfirst.end) : "",
    text,
    tree,
    hash: hash("sha256", JSON.stringify([text, tree, particularsOf(input)])),
  };
}

/** The text without title and standfirst, which search weighs apart. */
export function bodyOf({ input, text }: Prepared): string {
  const { title, standfirst } = input.document;
  const apart = [title, ...(standfirst ? [standfirst] : [])].sort((a, b) => a.start - b.start);
  let body = "";
  let at = 0;
  for (const { start, end } of apart) {
    body += text.slice(at, start);
    at = end;
  }
  return (body + text.slice(at)).trim();
}

/** The columns that follow from what came in. */
export function particularsRow({ input, title, standfirst, hash }: Prepared) {
  const { kind, status, access, date, lang, dir, method } = input;
  return { kind, status, access, title, standfirst, date, sort_date: date ?? "", lang, dir, method, hash };
}

function particularsOf({ document: _words, credits, ...rest }: PieceInput): unknown[] {
  const inOrder = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    credits.map(({ name, title, affiliation, disclosure, contributor }) => [
      name,
      title,
      affiliation,
      disclosure,
      contributor,
    ]),
    inOrder,
  ];
}

function storableCredit(credit: PieceInput["credits"][number]) {
  const { name, title, affiliation, disclosure } = credit;
  return {
    ...credit,
    name: storable(name),
    title: storable(title),
    affiliation: storable(affiliation),
    disclosure: storable(disclosure),
  };
}

// PostgreSQL refuses NUL, and both engines store UTF-8, which has no lone surrogates. One unit becomes one unit: offsets hold.
function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}
