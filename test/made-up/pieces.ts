import { plain, TextGatherer } from "../../src/publication/document/build.ts";
import type {
  Block,
  CreditInput,
  Document,
  Piece,
  PieceInput,
  Subject,
  SubjectKind,
} from "../../src/publication/index.ts";

/** Stands only where no visitor may read: finding it in any output is a leak. */
export const canary = "Karlskrona";

/** About a hundred words that nobody needs to remember. */
const preamble = Array.from({ length: 12 }, () => "Denmark and Sweden argued over the toll of the strait.").join(" ");

export interface Draft {
  title: string;
  standfirst?: string;
  body?: string[];
  questions?: { text: string; asker?: string }[];
  /** Credit, numbers of the questions, paragraphs. In the text each follows the last question that it answers. */
  turns?: [credit: number, questions: number[], paragraphs: string[]][];
}

/** A document in which each question is followed by its answers. */
export function documentOf({ title, standfirst, body = [], questions = [], turns = [] }: Draft): Document {
  const gatherer = new TextGatherer();
  const paragraph = (text: string): Block => ({ type: "paragraph", ...gatherer.put(plain(text)) });
  const document: Document = {
    text: "",
    title: gatherer.put(plain(title)),
    standfirst: standfirst === undefined ? null : gatherer.put(plain(standfirst)),
    body: body.map(paragraph),
    questions: [],
    turns: [],
  };
  for (const [i, { text, asker = null }] of questions.entries()) {
    document.questions.push({ n: i + 1, asker, ...gatherer.put(plain(text)) });
    for (const [credit, answered, paragraphs] of turns) {
      if (Math.max(...answered) === i + 1)
        document.turns.push({ credit, questions: answered, body: paragraphs.map(paragraph) });
    }
  }
  return { ...document, text: gatherer.text };
}

const credits: CreditInput[] = [
  { name: "Ida Testesen", title: "Historian", affiliation: "Invented Institute & Sons", disclosure: "" },
  { name: "Pål Prøve", title: "Captain", affiliation: "", disclosure: "Once piloted a ferry." },
];

/** A roundtable for registered readers; past its cut every sentence holds the canary. */
export const walledRoundtable: PieceInput = {
  sourceId: "walled-roundtable",
  kind: "roundtable",
  document: documentOf({
    title: "The toll of the strait",
    standfirst: "Two invented experts on <who> paid, and who did not.",
    questions: [{ text: "Did Denmark cooperate with Sweden over the toll?" }, { text: `And what of ${canary}?` }],
    turns: [
      [0, [1], ["Denmark cooperated with Sweden over the toll.", preamble]],
      [1, [1], [`${preamble} Denmark threatened Sweden at ${canary}.`]],
      [0, [2], [`Sweden fought Denmark at ${canary}.`]],
      [1, [1, 2], [`Both answers lie in ${canary}.`]],
    ],
  }),
  credits,
  date: "2011-03-16",
  lang: "en",
  dir: "ltr",
  access: "registered",
  status: "published",
  topics: ["Tolls"],
  regions: ["Baltic"],
  series: "Straits",
  method: "By letter.",
};

/** An article for everybody, of which only the year is known, with everything that is hard to escape. */
export const openArticle: PieceInput = {
  ...walledRoundtable,
  sourceId: "open-article",
  kind: "article",
  document: documentOf({
    title: 'Ropes & "sails" ]]> </script> \u000b <b>',
    body: [`A & B ]]> and ]]> again, 1 < 2 > 0. ${preamble}`, "Sweden supported Denmark with ships."],
  }),
  credits: credits.slice(0, 1),
  date: "1857",
  access: "open",
  series: null,
};

/** What the library would make of a piece that is put in. */
export function asPiece(input: PieceInput, more: Partial<Piece> = {}): Piece {
  const { document, topics, regions, series, status, ...rest } = input;
  const words = (span: { start: number; end: number } | null) =>
    span ? document.text.slice(span.start, span.end) : "";
  return {
    ...rest,
    document,
    status,
    id: "0190a000-0000-7000-8000-000000000001",
    slug: "the-toll-of-the-strait",
    title: words(document.title),
    standfirst: words(document.standfirst),
    version: 1,
    credits: input.credits.map((credit) => ({
      ...credit,
      contributor: credit.name.toLowerCase().replaceAll(" ", "-"),
    })),
    subjects: [
      ...named("topic", topics),
      ...named("region", regions),
      ...named("series", series === null ? [] : [series]),
    ],
    corrections: [],
    publishedAt: "2024-01-01T00:00:00.000Z",
    updatedAt: "2024-02-03T04:05:06.000Z",
    ...more,
  };
}

function named(kind: SubjectKind, names: string[]): Subject[] {
  return names.map((name) => ({ kind, slug: name.toLowerCase(), name }));
}
