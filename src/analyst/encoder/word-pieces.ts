import type { Span } from "../span.ts";

/** A text as the encoder reads it; the three lists are equally long. Offsets are into the text given. */
export interface Pieces {
  ids: number[];
  /** 0 no letters, 1 lower, 2 Capitalised, 3 UPPER, 4 mIxed: of the word that the piece belongs to. */
  cases: number[];
  spans: Span[];
}

const longestWord = 100;
const unknown = "[UNK]";
const cacheSize = 20_000;
const word = /\p{P}|[$+<=>^`|~]|[^\s\p{P}$+<=>^`|~]+/gu;
const ideograph = /\p{Script=Han}/u;
const plain = /^[\x21-\x7e]+$/;
const control = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;

interface Cut {
  ids: number[];
  case: number;
  /** Starts and ends within the word. */
  starts: number[];
  ends: number[];
}

/**
 * Cuts text into word pieces as uncased BERT does (Devlin et al. 2018): accents and case are dropped for reading, and
 * every piece keeps its place in the text as it was.
 */
export class WordPieces {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #unknown: number;
  readonly #cache = new Map<string, Cut>();

  /** @param vocabulary one piece a line; its line number, from 0, is its id */
  constructor(vocabulary: string) {
    this.#ids = new Map(
      vocabulary
        .trimEnd()
        .split("\n")
        .map((piece, id) => [piece, id]),
    );
    this.#unknown = this.#ids.get(unknown) ?? 0;
  }

  get size(): number {
    return this.#ids.size;
  }

  cut(text: string, { start, end }: Span = { start: 0, end: text.length }): Pieces {
    const pieces: Pieces = { ids: [], cases: [], spans: [] };
    for (const found of text.slice(start, end).matchAll(word)) {
      const at = start + found.index;
      const cut = this.#cutOf(found[0]);
      for (let index = 0; index < cut.ids.length; index += 1) {
        pieces.ids.push(cut.ids[index] ?? this.#unknown);
        pieces.cases.push(cut.case);
        pieces.spans.push({ start: at + (cut.starts[index] ?? 0), end: at + (cut.ends[index] ?? 0) });
      }
    }
    return pieces;
  }

  #cutOf(printed: string): Cut {
    const known = this.#cache.get(printed);
    if (known !== undefined) return known;
    const cut = this.#cutWord(printed);
    if (this.#cache.size >= cacheSize) this.#cache.clear();
    this.#cache.set(printed, cut);
    return cut;
  }

  #cutWord(printed: string): Cut {
    const cut: Cut = { ids: [], case: caseOf(printed), starts: [], ends: [] };
    for (const part of parts(printed)) this.#cutPart(part, cut);
    return cut;
  }

  #cutPart({ letters, starts, ends }: Part, cut: Cut): void {
    const first = cut.ids.length;
    const give = (id: number, from: number, to: number): void => {
      cut.ids.push(id);
      cut.starts.push(starts[from] ?? 0);
      cut.ends.push(ends[to - 1] ?? 0);
    };
    const { length } = letters;
    for (let from = 0; from < length && length <= longestWord;) {
      let to = length;
      let id: number | undefined;
      for (; to > from; to -= 1) {
        id = this.#ids.get((from > 0 ? "##" : "") + letters.slice(from, to).join(""));
        if (id !== undefined) break;
      }
      if (id === undefined) break;
      give(id, from, to);
      from = to;
      if (from === length) return;
    }
    cut.ids.length = cut.starts.length = cut.ends.length = first;
    if (length > 0) give(this.#unknown, 0, length);
  }
}

/** What is looked up: letters without accents, with the places that they had in the word. */
interface Part {
  letters: string[];
  starts: number[];
  ends: number[];
}

function parts(printed: string): Part[] {
  if (plain.test(printed)) {
    const letters = printed.toLowerCase().split("");
    return [{ letters, starts: letters.map((_, at) => at), ends: letters.map((_, at) => at + 1) }];
  }
  const made: Part[] = [];
  let now: Part = { letters: [], starts: [], ends: [] };
  let at = 0;
  for (const letter of printed) {
    const end = at + letter.length;
    if (!control.test(letter)) {
      const alone = ideograph.test(letter);
      if (alone && now.letters.length > 0) {
        made.push(now);
        now = { letters: [], starts: [], ends: [] };
      }
      const bare = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
      // An accent that is a character of its own belongs to the letter before it.
      if (bare === "" && now.ends.length > 0) now.ends[now.ends.length - 1] = end;
      for (const mark of bare.toLowerCase()) {
        now.letters.push(mark);
        now.starts.push(at);
        now.ends.push(end);
      }
      if (alone) {
        made.push(now);
        now = { letters: [], starts: [], ends: [] };
      }
    }
    at = end;
  }
  return [...made, now].filter(({ letters }) => letters.length > 0);
}

function caseOf(printed: string): number {
  if (!/\p{L}/u.test(printed)) return 0;
  const lower = printed.toLowerCase();
  const upper = printed.toUpperCase();
  if (lower === upper) return 4;
  if (printed === lower) return 1;
  const [first = ""] = printed;
  const rest = printed.slice(first.length);
  if (first !== first.toLowerCase() && (rest === "" || (rest === rest.toLowerCase() && rest !== rest.toUpperCase())))
    return 2;
  return printed === upper ? 3 : 4;
}
