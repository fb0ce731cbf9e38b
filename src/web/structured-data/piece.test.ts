import { expect, test } from "vitest";
import { asPiece, canary, documentOf, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { visitor } from "../../readers/index.ts";
import { writeJsonLd } from "./json-ld.ts";
import { pieceMeta } from "./meta.ts";
import { pieceData } from "./piece.ts";

test("an open article is told whole, with authors, dates and subjects", () => {
  const [article] = pieceData(asPiece(openArticle), visitor, site);
  expect(article).toMatchObject({
    "@type": "NewsArticle",
    headline: openArticle.document.text.split("\n")[0],
    datePublished: "1857",
    dateModified: "2024-02-03T04:05:06.000Z",
    isAccessibleForFree: true,
    author: [{ "@type": "Person", name: "Ida Testesen", jobTitle: "Historian" }],
    keywords: ["Tolls", "Baltic"],
  });
  expect(article).toHaveProperty("hasPart", undefined);
});

test("a walled piece says that it is, and where", () => {
  const [article] = pieceData(asPiece(walledRoundtable), visitor, site);
  expect(article).toMatchObject({
    isAccessibleForFree: false,
    hasPart: [{ "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".wall" }],
  });
});

test("nothing from past the cut is in the data or the preview", () => {
  const piece = asPiece(walledRoundtable);
  expect(writeJsonLd(pieceData(piece, visitor, site))).not.toContain(canary);
  expect(JSON.stringify(pieceMeta(piece, visitor, site))).not.toContain(canary);
});

test("a roundtable is a page of questions with one answer of each expert", () => {
  const piece = asPiece({ ...walledRoundtable, access: "open" });
  const [article, page] = pieceData(piece, visitor, site);
  expect(article).toMatchObject({
    author: { name: site.name },
    contributor: [{ name: "Ida Testesen" }, { name: "Pål Prøve" }],
  });
  expect(page).toMatchObject({
    "@type": "QAPage",
    mainEntity: [
      {
        "@type": "Question",
        name: "Did Denmark cooperate with Sweden over the toll?",
        answerCount: 2,
        suggestedAnswer: [{ author: { name: "Ida Testesen" } }, { author: { name: "Pål Prøve" } }],
      },
      {
        answerCount: 2,
        suggestedAnswer: [{ text: `Sweden fought Denmark at ${canary}.` }, { text: `Both answers lie in ${canary}.` }],
      },
    ],
  });
});

test("an interview's questions are parts of the article", () => {
  const document = documentOf({
    title: "A talk",
    questions: [{ text: "Who paid?", asker: "Review" }],
    turns: [[0, [1], ["Everybody paid."]]],
  });
  const piece = asPiece({ ...openArticle, kind: "interview", document });
  const nodes = pieceData(piece, visitor, site);
  expect(nodes).toHaveLength(1);
  expect(nodes[0]).toMatchObject({
    hasPart: [
      { "@type": "Question", name: "Who paid?", suggestedAnswer: [{ "@type": "Answer", text: "Everybody paid." }] },
    ],
  });
});

test("a long answer is clipped between words", () => {
  const long = "word ".repeat(300).trim();
  const document = documentOf({ title: "A talk", questions: [{ text: "Who?" }], turns: [[0, [1], [long]]] });
  const data = JSON.stringify(pieceData(asPiece({ ...openArticle, kind: "interview", document }), visitor, site));
  expect(data).toMatch(/word word…"/);
  expect(data.length).toBeLessThan(2500);
});

test("corrections are told with their dates", () => {
  const corrections = [{ at: "2024-05-01T00:00:00.000Z", text: "The year was 1857." }];
  const [article] = pieceData(asPiece(openArticle, { corrections }), visitor, site);
  expect(article?.correction).toEqual([
    { "@type": "CorrectionComment", datePublished: "2024-05-01T00:00:00.000Z", text: "The year was 1857." },
  ]);
});

test("a preview has Open Graph's four members and a card", () => {
  expect(pieceMeta(asPiece(walledRoundtable), visitor, site)).toEqual(
    expect.arrayContaining([
      { property: "og:title", content: "The toll of the strait" },
      { property: "og:type", content: "article" },
      { property: "og:url", content: "https://review.example/the-toll-of-the-strait" },
      { property: "og:description", content: "Two invented experts on <who> paid, and who did not." },
      { property: "article:published_time", content: "2011-03-16" },
      { name: "twitter:card", content: "summary" },
    ]),
  );
});

test("a figure in view becomes the picture of the preview", () => {
  const document = documentOf({ title: "Ships" });
  document.body.push({ type: "figure", src: "/media/ship.png", alt: "", caption: null });
  expect(pieceMeta(asPiece({ ...openArticle, document }), visitor, site)).toEqual(
    expect.arrayContaining([
      { property: "og:image", content: "https://review.example/media/ship.png" },
      { name: "twitter:card", content: "summary_large_image" },
    ]),
  );
});
