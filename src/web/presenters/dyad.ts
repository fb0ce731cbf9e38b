import type { Piece, PieceClaim } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { ShownSign } from "../components/sign.tsx";
import { counted, nouns, words } from "../words.ts";
import { yearOf } from "./dates.ts";
import { grouped } from "./grouped.ts";
import { listed } from "./names.ts";
import { statementsIn, together, type Statement } from "./statements.ts";

/** The one address of a pair, whichever of the two is named first. */
export function dyadPath(actor: string, other: string): string {
  return actor <= other ? pathTo.dyad(actor, other) : pathTo.dyad(other, actor);
}

/** What one expert said of a pair, statement by statement, newest first. */
export interface Voice {
  name: string;
  kind: PieceClaim["speaker"]["kind"];
  /** Slug of the contributor's page; null for those who are only quoted. */
  contributor: string | null;
  statements: Statement[];
  /** Over all statements: "mixed" when they point both ways. */
  sign: ShownSign;
}

/** Everybody who speaks in these claims, who says most first. `pieces` are those that the claims stand in, by id. */
export function voicesOf(claims: PieceClaim[], pieces: Map<string, Piece>): Voice[] {
  return [...grouped(claims, ({ speaker }) => `${speaker.kind} ${speaker.name}`).values()]
    .map((said): Voice => {
      const statements = statementsIn(said);
      const { name, kind } = said[0].speaker;
      const credit = pieces.get(said[0].piece.id)?.credits.find((credit) => credit.name === name);
      const contributor = kind === "contributor" ? (credit?.contributor ?? null) : null;
      return { name, kind, contributor, statements, sign: together(statements.map(({ sign }) => sign)) };
    })
    .sort((a, b) => b.statements.length - a.statements.length || a.name.localeCompare(b.name));
}

/** "3 experts in 2 pieces, last said in 2011": what was said and when, never how things are. */
export function headline(claims: PieceClaim[]): string {
  const named = (kind: PieceClaim["speaker"]["kind"]) =>
    new Set(claims.filter(({ speaker }) => speaker.kind === kind).map(({ speaker }) => speaker.name)).size;
  const who = [
    [named("contributor"), nouns.expert],
    [named("quoted"), nouns.quoted],
    [named("outlet"), nouns.outlet],
  ] as const;
  const voices = who.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  const pieces = new Set(claims.map(({ piece }) => piece.id)).size;
  const newest = claims
    .map(({ piece }) => yearOf(piece.date))
    .reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  const when = newest === null ? words.dyad.dateUnknown : words.dyad.lastSaid(newest);
  return `${listed(voices)} in ${counted(pieces, nouns.piece)}, ${when}`;
}
