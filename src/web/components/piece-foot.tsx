import { Fragment, type ComponentChildren } from "preact";
import type { Piece, PieceSummary } from "../../publication/index.ts";
import { citation, lastingAddress } from "../presenters/citation.ts";
import { dayInWords } from "../presenters/dates.ts";
import type { Site } from "../site.ts";
import { words } from "../words.ts";
import { PieceList } from "./piece-list.tsx";

interface PieceFootProps {
  piece: Piece;
  site: Site;
  related: PieceSummary[];
  /** What others said of it. */
  children: ComponentChildren;
}

/** What follows the last word: interests, how to cite, disputes and replies, what to read next. */
export function PieceFoot({ piece, site, related, children }: PieceFootProps) {
  return (
    <footer class="piece-foot" lang={site.lang} dir="ltr">
      <Disclosures piece={piece} />
      <section class="foot-part cite" aria-labelledby="cite">
        <h2 id="cite">{words.piece.cite}</h2>
        <p class="citation" data-citation>
          <span>
            {citation(piece, site).map((part, at) => (
              <Fragment key={part}>
                {at > 0 && ", "}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </span>
          , <a href={lastingAddress(piece, site)}>{lastingAddress(piece, site)}</a>
        </p>
        <p class="hint">{words.piece.citeHint}</p>
      </section>
      {children}
      {related.length > 0 && (
        <section class="foot-part related" aria-labelledby="related">
          <h2 id="related">{words.piece.related}</h2>
          <PieceList pieces={related} />
        </section>
      )}
    </footer>
  );
}

/** Dated, and shown where the reading starts. */
export function Corrections({ piece, site }: { piece: Piece; site: Site }) {
  if (piece.corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.piece.corrections}</h2>
      <ul>
        {piece.corrections.map(({ at, text }) => (
          <li key={at}>
            <time dateTime={at}>{dayInWords(at, site.timeZone)}</time> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Disclosures({ piece }: { piece: Piece }) {
  const disclosed = piece.credits.filter(({ disclosure }) => disclosure !== "");
  if (disclosed.length === 0) return null;
  return (
    <section class="foot-part disclosures" aria-labelledby="disclosures">
      <h2 id="disclosures">{words.piece.disclosures}</h2>
      <ul>
        {disclosed.map(({ contributor, name, disclosure }) => (
          <li key={contributor}>
            <b>{name}</b> {disclosure}
          </li>
        ))}
      </ul>
    </section>
  );
}
