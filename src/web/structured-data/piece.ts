import { partsOf, spanOf, type Piece, type Question } from "../../publication/index.ts";
import { asSeen, type Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import type { JsonLd } from "./json-ld.ts";
import { creditData, creditReference, publisherData } from "./people.ts";
import { clipped, descriptionOf, firstFigure } from "./preview.ts";

/** Where a page says that the rest is behind the wall. */
const wallSelector = ".wall";

const longestAnswer = 500;

/**
 * A published piece as schema.org nodes: the article itself, and a roundtable's or interview's questions with one
 * answer of each expert. Nothing in it comes from past the reader's cut.
 */
export function pieceData(whole: Piece, reader: Reader, site: Site): JsonLd[] {
  const piece = asSeen(reader, whole);
  const questions = questionData(piece, site);
  if (piece.kind !== "roundtable" || questions.length === 0) return [articleData(piece, site, questions)];
  const page: JsonLd = { "@type": "QAPage", "@id": `${addressOf(piece, site)}#questions`, mainEntity: questions };
  return [articleData(piece, site, []), page];
}

function articleData(piece: Piece, site: Site, questions: JsonLd[]): JsonLd {
  const url = addressOf(piece, site);
  const people = piece.credits.map((credit) => creditData(credit, site));
  const series = piece.subjects.find((subject) => subject.kind === "series");
  const behindWall = { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: wallSelector };
  const parts = [...questions, ...(piece.access === "open" ? [] : [behindWall])];
  return {
    "@type": "NewsArticle",
    "@id": `${url}#piece`,
    url,
    mainEntityOfPage: url,
    headline: piece.title,
    description: descriptionOf(piece) || undefined,
    image: firstFigure(piece, site),
    inLanguage: piece.lang,
    datePublished: piece.date ?? undefined,
    dateModified: piece.updatedAt,
    // Who answers questions is a contributor to a piece that the publication made.
    ...(hasQuestions(piece) || people.length === 0
      ? { author: publisherData(site), contributor: people.length > 0 ? people : undefined }
      : { author: people }),
    publisher: publisherData(site),
    genre: piece.kind,
    keywords: piece.subjects.length > 0 ? piece.subjects.map((subject) => subject.name) : undefined,
    isPartOf: series && { "@type": "CreativeWorkSeries", name: series.name, url: site.url + pathTo.subject(series) },
    correction:
      piece.corrections.length > 0
        ? piece.corrections.map(({ at, text }) => ({ "@type": "CorrectionComment", datePublished: at, text }))
        : undefined,
    isAccessibleForFree: piece.access === "open",
    hasPart: parts.length > 0 ? parts : undefined,
  };
}

function questionData(piece: Piece, site: Site): JsonLd[] {
  return piece.document.questions.map((question) => {
    const name = piece.document.text.slice(question.start, question.end);
    const answers = answerData(piece, question, site);
    const url = `${addressOf(piece, site)}#q${question.n}`;
    return {
      "@type": "Question",
      url,
      name,
      position: question.n,
      answerCount: answers.length,
      suggestedAnswer: answers,
    };
  });
}

/** One answer of each expert, however many turns it took. */
function answerData(piece: Piece, { n }: Question, site: Site): JsonLd[] {
  const { document } = piece;
  const words = new Map<number, string[]>();
  for (const part of partsOf(document)) {
    if ("n" in part || !part.questions.includes(n)) continue;
    const span = spanOf(part.body);
    const said = span && document.text.slice(span.start, span.end);
    if (said) words.set(part.credit, [...(words.get(part.credit) ?? []), said]);
  }
  return piece.credits.flatMap((credit, i) => {
    const said = words.get(i);
    return said
      ? { "@type": "Answer", text: clipped(said.join("\n\n"), longestAnswer), author: creditReference(credit, site) }
      : [];
  });
}

function hasQuestions(piece: Piece): boolean {
  return piece.kind === "interview" || piece.kind === "roundtable";
}

function addressOf(piece: Piece, site: Site): string {
  return site.url + pathTo.piece(piece.slug);
}
