import { PIECE_KINDS, type PieceKind } from "../piece.ts";
import { isDate } from "./dates.ts";
import { lex, type Lexeme } from "./lex.ts";
import type { Filters, Match, Query } from "./search.ts";
import { stopWords } from "./stop-words.ts";

/** A part of a query that was left out because it could not be understood. */
export interface Misunderstood {
  part: string;
  reason: "not_a_date" | "not_a_kind" | "cannot_exclude";
}

// Beyond this nobody types; a pasted article would only make the engines slow.
const longest = 2000;

export interface ParsedQuery extends Query {
  misunderstood: Misunderstood[];
}

/**
 * Reads what a reader typed: words, "phrases", -excluded, AND, OR, (groups), prefix*, and the fields by: on: about:
 * kind: in: date: from: to: until:. AND binds closer than OR; things side by side are OR, without stop words.
 * Every text is a query; what makes no sense as a sign is taken as words.
 */
export function parseQuery(text: string): ParsedQuery {
  const reading = new Reading([...lex(text.slice(0, longest))]);
  const { match, excluded } = reading.group();
  const whole: Match | null = excluded.length > 0 ? { type: "without", part: match, excluded } : match;
  return { match: whole, filters: reading.filters, misunderstood: reading.misunderstood };
}

function emptyFilters(): Filters {
  return { by: [], on: [], about: [], kind: [], from: null, to: null };
}

/** What a group asks for; what it excludes counts for the whole group, wherever it stands in it. */
interface Group {
  match: Match | null;
  excluded: Match[];
}

// Deeper nesting than any reader needs is flattened, so that no text can exhaust the stack.
const deepest = 20;

class Reading {
  readonly filters = emptyFilters();
  readonly misunderstood: Misunderstood[] = [];
  readonly #lexemes: Lexeme[];
  #at = 0;

  constructor(lexemes: Lexeme[]) {
    this.#lexemes = lexemes;
  }

  group(depth = 0): Group {
    const alternatives: Match[][] = [];
    const excluded: Match[] = [];
    let joined = false;
    let negative = false;
    for (let lexeme = this.#next(); lexeme; lexeme = this.#next()) {
      if (lexeme.type === "close") {
        if (depth > 0) break;
      } else if (lexeme.type === "and") joined = true;
      else if (lexeme.type === "or") joined = false;
      else if (lexeme.type === "not") negative = true;
      else if (lexeme.type === "field") {
        this.#filter(lexeme, negative);
        negative = false;
      } else if (lexeme.type === "word" || lexeme.type === "phrase" || depth < deepest) {
        const inner = lexeme.type === "open" ? this.group(depth + 1) : { match: lexeme, excluded: [] };
        const part = wrap(inner);
        const last = alternatives.at(-1);
        if (!part) excluded.push(...inner.excluded);
        else if (negative) excluded.push(part);
        else if (joined && last) last.push(part);
        else alternatives.push([part]);
        joined = negative = false;
      }
    }
    return { match: anyOf(alternatives), excluded };
  }

  #next(): Lexeme | undefined {
    return this.#lexemes[this.#at++];
  }

  #filter({ field, value, typed }: Lexeme & { type: "field" }, negative: boolean): void {
    const fault = (reason: Misunderstood["reason"]) => this.misunderstood.push({ part: typed, reason });
    if (negative) fault("cannot_exclude");
    else if (field === "by" || field === "on" || field === "about") add(this.filters[field], value);
    else if (field === "kind") {
      const kind = kindOf(value);
      if (kind) add(this.filters.kind, kind);
      else fault("not_a_kind");
    } else if (!isDate(value)) fault("not_a_date");
    else {
      if (field !== "to" && field !== "until") this.filters.from = value;
      if (field !== "from") this.filters.to = value;
    }
  }
}

function kindOf(value: string): PieceKind | undefined {
  const wanted = value.toLowerCase();
  return PIECE_KINDS.find((kind) => wanted === kind || wanted === `${kind}s`);
}

function add<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

function wrap({ match, excluded }: Group): Match | null {
  return match && excluded.length > 0 ? { type: "without", part: match, excluded } : match;
}

function anyOf(alternatives: Match[][]): Match | null {
  const telling = alternatives.filter((parts) => parts.length > 1 || !parts.every(isStopWord));
  const kept = telling.length > 0 ? telling : alternatives;
  const parts = kept
    .map((parts) => joinedAs("all", parts))
    .flatMap((part) => (part.type === "any" ? part.parts : [part]));
  return parts.length > 0 ? joinedAs("any", parts) : null;
}

function isStopWord(match: Match): boolean {
  return match.type === "word" && !match.prefix && stopWords.has(match.text.toLowerCase());
}

function joinedAs(type: "all" | "any", parts: Match[]): Match {
  const [first, ...others] = parts as [Match, ...Match[]];
  return others.length === 0 ? first : { type, parts };
}
