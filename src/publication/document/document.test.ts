import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { buildDocument, plain, type LooseBlock, type LooseDocument, type LooseWords } from "./build.ts";
import type { Block, Document, Words } from "./document.ts";
import { renderBlocks, renderWords, type Highlight } from "./html.ts";
import { WordGatherer } from "./inline.ts";
import { leavesOf, partsOf, spanOf } from "./leaves.ts";
import { passagesOf } from "./passages.ts";

/** Random documents, the same in every run (mulberry32). */
class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  below(n: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  }
  pick<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
  times<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }
}

const shreds = [
  "harbour",
  "ally",
  " ",
  " ",
  ". ",
  "<b>",
  "</p>",
  "<script>",
  "&amp;",
  "&",
  '"',
  "'",
  "é",
  "منفذ",
  "𝒳",
  "\u00a0",
  "]]>",
  "-->",
];
const types = ["emphasis", "strong", "strike", "code", "superscript", "subscript"] as const;
const addresses = [
  "https://example.org/a?b=1&c=<2>",
  "/own-page",
  "mailto:desk@example.org",
  "javascript:alert(1)",
  '"><i>',
];

function randomWords(dice: Dice): LooseWords {
  const gatherer = new WordGatherer();
  gatherer.append(dice.pick(["Ports", "Tides", "<Allies>"]));
  const fill = (depth: number) => {
    for (let i = dice.below(6); i >= 0; i--) {
      const roll = dice.below(10);
      if (roll === 0) gatherer.breakLine();
      else if (roll < 3 && depth < 3) gatherer.marked({ type: dice.pick(types) }, () => fill(depth + 1));
      else if (roll === 3) gatherer.marked({ type: "link", href: dice.pick(addresses) }, () => fill(depth + 1));
      else gatherer.append(dice.pick(shreds));
    }
  };
  fill(0);
  return gatherer.words();
}

function randomBlocks(dice: Dice, depth = 0): LooseBlock[] {
  return Array.from({ length: 1 + dice.below(4) }, (): LooseBlock => {
    const roll = dice.below(depth < 3 ? 10 : 6);
    if (roll < 3) return { type: "paragraph", ...randomWords(dice) };
    if (roll === 3) return { type: "heading", level: dice.pick([2, 3, 4] as const), ...randomWords(dice) };
    if (roll === 4) return { type: "preformatted", text: "if a < b:\n\n  sail()", marks: [] };
    if (roll === 5)
      return dice.pick([
        { type: "rule" } as const,
        {
          type: "figure",
          src: dice.pick(addresses),
          alt: '"<i>',
          caption: dice.pick([null, randomWords(dice)]),
        } as const,
      ]);
    if (roll === 6) return { type: "quote", children: randomBlocks(dice, depth + 1) };
    if (roll === 7)
      return {
        type: "table",
        header: dice.times(2, () => randomWords(dice)),
        rows: [[randomWords(dice), { text: "", marks: [] }]],
      };
    return {
      type: "list",
      ordered: roll === 8,
      first: 1 + dice.below(3),
      items: [randomBlocks(dice, depth + 1), randomBlocks(dice, depth + 1)],
    };
  });
}

function randomDocument(dice: Dice): Document {
  const kind = dice.pick(["article", "interview", "roundtable"] as const);
  const questions = kind === "article" ? [] : [1, 2, 5].map((n) => ({ n, asker: null, words: randomWords(dice) }));
  const turns =
    kind === "article"
      ? []
      : dice.times(4, () => ({
          credit: dice.below(2),
          questions: dice.pick([[1], [2], [1, 2, 5], []]),
          body: randomBlocks(dice),
        }));
  const loose: LooseDocument = {
    title: "A <title> & more",
    standfirst: dice.pick([null, randomWords(dice)]),
    body: randomBlocks(dice),
    questions,
    turns,
  };
  return buildDocument(kind, loose);
}

const allBlocks = (document: Document): Block[] => [...document.body, ...document.turns.flatMap((turn) => turn.body)];
const documents = Array.from({ length: 100 }, (_, seed) => ({ seed, document: randomDocument(new Dice(seed)) }));

function everyLeaf({ title, standfirst, body, ...rest }: Document): Words[] {
  const parts = partsOf({ title, standfirst, body, ...rest }).flatMap((part) =>
    "n" in part ? [part] : leavesOf(part.body).map(({ words }) => words),
  );
  const leaves = [title, ...(standfirst ? [standfirst] : []), ...leavesOf(body).map(({ words }) => words), ...parts];
  return leaves.filter(({ start, end }) => end > start);
}

/** The page's text, as a browser's parser would have it. */
function parsed(html: string) {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

describe("any document", () => {
  test("is the sum of its leaves, a blank line between each and the next", () => {
    for (const { document } of documents) {
      const leaves = everyLeaf(document);
      expect(leaves.map(({ start, end }) => document.text.slice(start, end)).join("\n\n")).toBe(document.text);
      expect(leaves[0]!.start).toBe(0);
      for (const [i, leaf] of leaves.slice(1).entries()) expect(leaf.start).toBe(leaves[i]!.end + 2);
    }
  });

  test("holds its marks inside their leaf, one within the other", () => {
    for (const { document } of documents) {
      for (const { start, end, marks = [] } of everyLeaf(document)) {
        for (const mark of marks) {
          expect(start <= mark.start && mark.start < mark.end && mark.end <= end).toBe(true);
          const crossing = marks.find(
            (other) => other.start < mark.start && other.end > mark.start && other.end < mark.end,
          );
          expect(crossing).toBeUndefined();
        }
      }
    }
  });

  test("keeps no blanks at the ends of a line, and no line break twice outside preformatted text", () => {
    for (const { document } of documents) {
      const leaves = leavesOf(allBlocks(document)).filter(({ role }) => role !== "preformatted");
      for (const { words } of leaves)
        expect(document.text.slice(words.start, words.end)).not.toMatch(/^\s|\s$|\n\n| \n|\n |\u00a0/);
    }
  });

  test("renders every leaf under its offset with exactly its text, highlighted or not", () => {
    for (const { seed, document } of documents) {
      for (const highlights of [[], randomHighlights(document, new Dice(seed))]) {
        const body = parsed(renderBlocks(document.text, allBlocks(document), { ids: true, highlights }));
        for (const { words } of leavesOf(allBlocks(document))) {
          if (words.start === words.end) continue;
          const own = [...body.querySelector(`#t${words.start}`)!.childNodes];
          // A list under an item is inside the item's element, but not of its words.
          const said = own.filter(({ nodeName }) => nodeName !== "UL" && nodeName !== "OL");
          expect(
            said
              .map(({ textContent }) => textContent)
              .join("")
              .trimEnd(),
          ).toBe(document.text.slice(words.start, words.end));
        }
      }
    }
  });

  test("marks the words of each highlight, and no others, over inline marks and blocks", () => {
    for (const { seed, document } of documents) {
      const highlights = randomHighlights(document, new Dice(seed + 1));
      const body = parsed(renderBlocks(document.text, allBlocks(document), { highlights }));
      for (const { id, start, end } of highlights) {
        const marked = [...body.querySelectorAll("mark")].filter((mark) =>
          mark.getAttribute("data-claims")!.split(" ").includes(id),
        );
        const inLeaves = leavesOf(allBlocks(document)).map(({ words }) =>
          document.text.slice(Math.max(start, words.start), Math.max(start, words.start, Math.min(end, words.end))),
        );
        expect(marked.map((mark) => mark.textContent).join("")).toBe(inLeaves.join(""));
      }
    }
  });

  test("renders no element and no address that is not the publication's own", () => {
    const known = new Set(
      "p h2 h3 h4 pre blockquote ul ol li table thead tbody tr th td figure img figcaption hr em strong s code sup sub a br mark".split(
        " ",
      ),
    );
    for (const { seed, document } of documents) {
      const highlights = randomHighlights(document, new Dice(seed));
      const html = [
        renderBlocks(document.text, allBlocks(document), { highlights, ids: true }),
        ...document.questions.map((question) => renderWords(document.text, question)),
      ].join("");
      const elements = [...parsed(html).querySelectorAll("*")];
      expect(elements.filter(({ localName }) => !known.has(localName))).toEqual([]);
      const addresses = elements.flatMap((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? []);
      expect(
        addresses.filter((address) => !/^(https:\/\/example\.org\/a|\/own-page$|mailto:desk@)/.test(address)),
      ).toEqual([]);
    }
  });

  test("is read by the analyst in passages that follow each other and hold nothing but text", () => {
    for (const { document } of documents) {
      const passages = passagesOf(document, [{ name: "Ada Rowe" }, { name: "Ben Hale" }], "roundtable");
      for (const [i, { start, end }] of passages.entries()) {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBeGreaterThanOrEqual(passages[i - 1]!.end);
      }
    }
  });
});

function randomHighlights(document: Document, dice: Dice): Highlight[] {
  return dice.times(5, () => {
    const start = dice.below(document.text.length - 1);
    return { id: `c${dice.below(4)}-${start}`, start, end: start + 1 + dice.below(document.text.length - start) };
  });
}

const say = (text: string): LooseBlock[] => [{ type: "paragraph", ...plain(text) }];

describe("the order of the text", () => {
  const loose: LooseDocument = {
    title: "Title",
    standfirst: plain("Standfirst"),
    body: say("Introduction"),
    questions: [1, 2, 3].map((n) => ({ n, asker: null, words: plain(`Question ${n}`) })),
    turns: [
      { credit: 0, questions: [1], body: say("First") },
      { credit: 1, questions: [1], body: say("Second") },
      { credit: 0, questions: [2], body: say("Third") },
    ],
  };

  test("puts each question of an interview before its first answer, and unanswered ones last", () => {
    expect(buildDocument("interview", loose).text.split("\n\n")).toEqual([
      "Title",
      "Standfirst",
      "Introduction",
      "Question 1",
      "First",
      "Second",
      "Question 2",
      "Third",
      "Question 3",
    ]);
  });

  test("puts all questions of a roundtable before all turns", () => {
    const document = buildDocument("roundtable", loose);
    expect(document.text.split("\n\n").slice(3)).toEqual([
      "Question 1",
      "Question 2",
      "Question 3",
      "First",
      "Second",
      "Third",
    ]);
    expect(document.text.slice(document.questions[1]!.start, document.questions[1]!.end)).toBe("Question 2");
  });

  test("knows where blocks begin and end", () => {
    const { body, text } = buildDocument("article", {
      ...loose,
      body: [...say("One"), { type: "rule" }, ...say("Two")],
      questions: [],
      turns: [],
    });
    const span = spanOf(body)!;
    expect(text.slice(span.start, span.end)).toBe("One\n\nTwo");
    expect(spanOf([{ type: "rule" }])).toBeNull();
  });
});
