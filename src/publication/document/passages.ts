import type { Passage, Span, Speaker } from "../../analyst/index.ts";
import type { CreditInput, PieceKind } from "../piece.ts";
import type { Block, Document } from "./document.ts";
import { leavesOf, partsOf, type Leaf } from "./leaves.ts";

const outlet: Speaker = { name: "", kind: "outlet" };

/**
 * What the analyst reads of a piece, and in whose voice, in the order of the text. The outlet speaks in title,
 * standfirst and questions, and in whatever introduces an interview or roundtable; the authors speak together in an
 * article. Block quotations, headings, tables and captions are in nobody's certain voice, and are left out.
 */
export function passagesOf(document: Document, credits: Pick<CreditInput, "name">[], kind: PieceKind): Passage[] {
  const passages: Passage[] = [passage("title", document.title, outlet)];
  if (document.standfirst) passages.push(passage("standfirst", document.standfirst, outlet));
  const author = kind === "article" ? authorOf(credits) : outlet;
  for (const span of voiced(document.body)) passages.push(passage("body", span, author));
  for (const part of partsOf(document)) {
    if ("n" in part) {
      passages.push(
        passage("question", part, part.asker === null ? outlet : { name: part.asker, kind: "outlet" }, [part.n]),
      );
      continue;
    }
    const credit = credits[part.credit];
    if (!credit) continue;
    const speaker: Speaker = { name: credit.name, kind: "contributor" };
    for (const span of voiced(part.body)) passages.push(passage("turn", span, speaker, part.questions));
  }
  return passages;
}

function passage(role: Passage["role"], { start, end }: Span, speaker: Speaker, questions: number[] = []): Passage {
  return { role, start, end, speaker, questions };
}

/** Several authors speak in one voice: "A, B and C". An article without a name is the outlet's own. */
function authorOf(credits: Pick<CreditInput, "name">[]): Speaker {
  const names = credits.map(({ name }) => name);
  const last = names.pop();
  if (last === undefined) return outlet;
  return { name: names.length > 0 ? `${names.join(", ")} and ${last}` : last, kind: "contributor" };
}

/** Stretches of running words; what stands between two of them is not read. */
function voiced(blocks: Block[]): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const leaf of leavesOf(blocks)) {
    if (!isVoiced(leaf)) open = null;
    else if (open) open.end = leaf.words.end;
    else spans.push((open = { start: leaf.words.start, end: leaf.words.end }));
  }
  return spans;
}

function isVoiced({ role, quoted, words }: Leaf): boolean {
  return role === "paragraph" && !quoted && words.end > words.start;
}
