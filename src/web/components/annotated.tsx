import type { Block, Document } from "../../publication/index.ts";
import { notesIn, type Note } from "../presenters/notes.ts";
import { words } from "../words.ts";
import { ClaimLines } from "./claim.tsx";
import { Prose } from "./prose.tsx";

interface AnnotatedProps {
  document: Document;
  blocks: Block[];
  notes: Note[];
  class?: string;
}

/** Blocks with the passages that claims rest on marked, and what we read in them beside each block. */
export function AnnotatedProse({ document, blocks, notes, class: look }: AnnotatedProps) {
  const highlights = notes.map(({ n, start, end }) => ({ id: String(n), start, end }));
  return (
    <div class="annotated">
      {blocks.map((block, at) => {
        const beside = notesIn(block, notes);
        return (
          <div key={at} class="passage">
            <Prose document={document} blocks={[block]} rendering={{ highlights }} {...(look && { class: look })} />
            {beside.length > 0 && (
              // No landmark: a piece has dozens, and they would bury those that lead through the page.
              <aside class="notes" role="note" aria-label={words.claims.notes}>
                {beside.map((note) => (
                  <div key={note.n} class="note" id={`note-${note.n}`}>
                    <span class="note-n">{note.n}</span>
                    <ClaimLines claims={note.claims} />
                  </div>
                ))}
              </aside>
            )}
          </div>
        );
      })}
    </div>
  );
}
