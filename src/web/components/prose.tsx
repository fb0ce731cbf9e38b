import type { Block, Document, Words } from "../../publication/index.ts";
import { renderBlocks, renderWords, type Rendering } from "../../publication/index.ts";

interface ProseProps {
  document: Document;
  blocks: Block[];
  rendering?: Rendering;
  class?: string;
}

/** Blocks of a document as the publication renders them: escaped there, and nowhere else. */
export function Prose({ document, blocks, rendering, class: look = "" }: ProseProps) {
  const html = renderBlocks(document.text, blocks, { ids: true, ...rendering });
  return <div class={`prose ${look}`.trim()} dangerouslySetInnerHTML={{ __html: withMarks(html) }} />;
}

/** Inline words of a document. */
export function Phrase({ document, words }: { document: Document; words: Words }) {
  return <span dangerouslySetInnerHTML={{ __html: renderWords(document.text, words) }} />;
}

// For pointers only: readers of the page by ear or keyboard would trip over one at every paragraph.
function withMarks(html: string): string {
  return html.replaceAll(
    /<p id="(t\d+)">/g,
    '<p id="$1"><a class="pilcrow" href="#$1" aria-hidden="true" tabindex="-1"></a>',
  );
}
