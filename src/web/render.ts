import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole page as HTML. Preact escapes every word that is put into it. */
export function render(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
