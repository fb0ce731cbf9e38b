import { Type, type Static } from "typebox";
import { ACCESS_LEVELS, PIECE_KINDS, type PieceSummary } from "../../../publication/index.ts";
import { pathTo } from "../../addresses.ts";
import type { Site } from "../../site.ts";
import { address, looseDate, moment, nullable, oneOf } from "../schema.ts";
import { CreditView, creditView } from "./credit.ts";
import { SubjectView, subjectView } from "./subject.ts";

/** What every view of a piece tells. */
export const pieceMembers = {
  id: Type.String({ description: "UUID; never changes." }),
  slug: Type.String({ description: "May change; the old one redirects." }),
  url: address,
  kind: oneOf(PIECE_KINDS),
  access: oneOf(ACCESS_LEVELS, "Who may read past the opening."),
  title: Type.String(),
  standfirst: Type.String(),
  date: looseDate,
  lang: Type.String(),
  dir: oneOf(["ltr", "rtl"]),
  credits: Type.Array(CreditView),
  subjects: Type.Array(SubjectView),
  publishedAt: nullable(Type.String()),
  updatedAt: moment,
};

export const PieceSummaryView = Type.Object(pieceMembers);

/** A piece in a list. */
export function pieceSummaryView(piece: PieceSummary, site: Site): Static<typeof PieceSummaryView> {
  const { id, slug, kind, access, title, standfirst, date, lang, dir, publishedAt, updatedAt } = piece;
  return {
    id,
    slug,
    url: site.url + pathTo.piece(slug),
    kind,
    access,
    title,
    standfirst,
    date,
    lang,
    dir,
    credits: piece.credits.map((credit) => creditView(credit, site)),
    subjects: piece.subjects.map((subject) => subjectView(subject, site)),
    publishedAt,
    updatedAt,
  };
}
