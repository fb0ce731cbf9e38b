import type { Block, PieceInput } from "../../src/publication/index.ts";
import { canary, documentOf, openArticle, walledRoundtable } from "../made-up/pieces.ts";

const opening = Array.from({ length: 24 }, () => "Denmark and Sweden quarrelled about lights.").join(" ");

/** A subscribers' article: everything past its cut holds the canary, in every kind of block that there is. */
export const subscribersArticle: PieceInput = {
  ...walledRoundtable,
  sourceId: "subscribers-article",
  kind: "article",
  slug: "lights-of-the-sound",
  access: "subscribers",
  document: withBlocks(),
  credits: walledRoundtable.credits.slice(0, 1),
};

/** An interview for subscribers: each answer after the first holds the canary, and so does each later question. */
const subscribersInterview: PieceInput = {
  ...subscribersArticle,
  sourceId: "subscribers-interview",
  kind: "interview",
  slug: "a-talk-about-lights",
  document: documentOf({
    title: "A talk about lights",
    standfirst: "With a keeper of one.",
    questions: [{ text: "Who pays for the lights?" }, { text: `And at ${canary}?` }],
    turns: [
      [0, [1], [`${opening} Denmark supported Sweden.`, `Denmark distrusted Sweden at ${canary}.`]],
      [0, [2], [`Sweden supported Denmark at ${canary}.`]],
    ],
  }),
};

export const surfacePieces: PieceInput[] = [openArticle, walledRoundtable, subscribersArticle, subscribersInterview];

function withBlocks() {
  const document = documentOf({
    title: "Lights of the Sound",
    standfirst: "Who lit them, and for whom.",
    body: [
      `${opening} Denmark cooperated with Sweden over the lights.`,
      `Denmark threatened Sweden at ${canary}.`,
      canary,
      canary,
    ],
  });
  const [first, second, item, caption] = document.body as Extract<Block, { start: number }>[];
  if (!first || !second || !item || !caption) throw new Error("the article lost its paragraphs");
  const link = { type: "link" as const, href: `https://example.org/${canary}`, start: second.start, end: second.end };
  return {
    ...document,
    body: [first, { ...second, marks: [link] }, { type: "list" as const, ordered: false, items: [[item]] }, caption],
  };
}
