import type { Piece, Subject } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { words } from "../words.ts";
import { Dated } from "./dated.tsx";

/** What stands in the margin: when, how long, how made, filed under what, and the way to the notes. */
export function Particulars({ piece, minutes, notes }: { piece: Piece; minutes: number; notes: boolean }) {
  const filed = piece.subjects.filter(({ kind }) => kind !== "series");
  return (
    <aside class="particulars" dir="ltr" aria-label={words.piece.particulars}>
      <p class="particulars-when">
        <Dated date={piece.date} />
        <span>{words.piece.readingTime(minutes)}</span>
      </p>
      {piece.method && <p class="particulars-method">{piece.method}</p>}
      {filed.length > 0 && <Filed subjects={filed} />}
      <p class="particulars-notes">
        {notes ? (
          <a href={pathTo.piece(piece.slug)}>{words.piece.hideClaims}</a>
        ) : (
          <a href={`${pathTo.piece(piece.slug)}/claims`}>{words.piece.showClaims}</a>
        )}
      </p>
    </aside>
  );
}

function Filed({ subjects }: { subjects: Subject[] }) {
  return (
    <ul class="filed" aria-label={words.piece.filedUnder}>
      {subjects.map((subject) => (
        <li key={subject.kind + subject.slug}>
          <a href={pathTo.subject(subject)}>{subject.name}</a>
        </li>
      ))}
    </ul>
  );
}
