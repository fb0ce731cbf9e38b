import type { CreditInput } from "../piece.ts";
import type { Document } from "./document.ts";
import { renderBlocks, renderWords, escapeHtml, type Rendering } from "./html.ts";
import { partsOf } from "./leaves.ts";
import { renderText } from "./text.ts";

/** Everything below the title, in reading order and without page furniture: for feeds, mail and exports. Safe HTML. */
export function renderWhole(document: Document, credits: CreditInput[], rendering: Rendering = {}): string {
  const { text, standfirst, body } = document;
  const html: string[] = [];
  if (standfirst) html.push(`<p><em>${renderWords(text, standfirst, rendering)}</em></p>`);
  if (body.length > 0) html.push(renderBlocks(text, body, rendering));
  for (const part of partsOf(document)) {
    if ("n" in part) html.push(`<p><strong>${part.n}. ${renderWords(text, part, rendering)}</strong></p>`);
    else
      html.push(
        `<h3>${escapeHtml(credits[part.credit]?.name ?? "")}${answering(part.questions)}</h3>`,
        renderBlocks(text, part.body, rendering),
      );
  }
  return html.join("\n");
}

/** As `renderWhole`, in plain text. */
export function renderWholeText(document: Document, credits: CreditInput[]): string {
  const { text, standfirst, body } = document;
  const parts: string[] = [];
  if (standfirst) parts.push(text.slice(standfirst.start, standfirst.end));
  if (body.length > 0) parts.push(renderText(text, body));
  for (const part of partsOf(document)) {
    if ("n" in part) parts.push(`${part.n}. ${text.slice(part.start, part.end)}`);
    else parts.push(`${credits[part.credit]?.name ?? ""}${answering(part.questions)}:`, renderText(text, part.body));
  }
  return parts.join("\n\n");
}

function answering(questions: number[]): string {
  return questions.length > 0 ? ` (${questions.join(", ")})` : "";
}
