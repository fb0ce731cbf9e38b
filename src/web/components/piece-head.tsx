import type { Piece } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { accessNames, kindNames } from "../words.ts";
import { CreditLine } from "./credits.tsx";
import { Phrase } from "./prose.tsx";

/** Kind, title, standfirst and credits. */
export function PieceHead({ piece }: { piece: Piece }) {
  const { document, lang, dir, kind, credits, access, title } = piece;
  const series = piece.subjects.find((subject) => subject.kind === "series");
  return (
    <header class="piece-head">
      <p class="kicker">
        <span>{kindNames[kind].one}</span>
        {series && <a href={pathTo.subject(series)}>{series.name}</a>}
        {access !== "open" && <span class="walled">{accessNames[access]}</span>}
      </p>
      <h1 class="title" lang={lang} dir={dir}>
        {title}
      </h1>
      {document.standfirst && (
        <p class="standfirst" lang={lang} dir={dir}>
          <Phrase document={document} words={document.standfirst} />
        </p>
      )}
      {credits.length > 0 && (
        <ul class={credits.length > 1 ? "credits credits-many" : "credits"}>
          {credits.map((credit) => (
            <li key={credit.contributor}>
              <CreditLine credit={credit} />
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
