import type { PieceSummary } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { accessNames, kindNames } from "../words.ts";
import { Byline } from "./credits.tsx";
import { Dated } from "./dated.tsx";

type Level = 2 | 3 | 4;

/** Pieces as a table of contents lists them. */
export function PieceList({
  pieces,
  level = 3,
  kinds = true,
}: {
  pieces: PieceSummary[];
  level?: Level;
  kinds?: boolean;
}) {
  return (
    <ol class="contents">
      {pieces.map((piece) => (
        <li key={piece.id} class="entry">
          <PieceEntry piece={piece} level={level} kind={kinds} />
        </li>
      ))}
    </ol>
  );
}

/** One piece in a list. */
export function PieceEntry({ piece, level, kind }: { piece: PieceSummary; level: Level; kind: boolean }) {
  const Heading = `h${level}` as const;
  const { slug, title, standfirst, credits, date, access, lang, dir } = piece;
  return (
    <article class="entry-body">
      <Heading class="entry-title" lang={lang} dir={dir}>
        <a href={pathTo.piece(slug)}>{title}</a>
      </Heading>
      {standfirst && (
        <p class="entry-standfirst" lang={lang} dir={dir}>
          {standfirst}
        </p>
      )}
      <p class="entry-line">
        <Byline credits={credits} />
        <span class="entry-facts">
          {kind && <span>{kindNames[piece.kind].one}</span>}
          <Dated date={date} />
          {access !== "open" && <span class="walled">{accessNames[access]}</span>}
        </span>
      </p>
    </article>
  );
}
