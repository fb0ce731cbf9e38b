import { ImportError } from "./import-error.ts";

/** How deep the elements of a page may nest. Real pages stay under a hundred; readers slow down with the square of it. */
const deepest = 500;

/** Elements that need no end tag, or have none. */
const unclosed = new Set(
  "area base br col colgroup dd dt embed hr img input li link meta option optgroup p param rp rt source tbody td tfoot th thead tr track wbr".split(
    " ",
  ),
);

/** Refuses a page whose elements nest too deeply, by one pass over its tags. */
export function refuseDeep(html: string): void {
  const tag = /<!--|<(\/?)([a-z][\w:-]*)/gi;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [, end, printed] = found;
    const name = printed?.toLowerCase();
    if (name === undefined || (end === "" && (name === "script" || name === "style"))) {
      const after = html.indexOf(name === undefined ? "-->" : `</${name}`, tag.lastIndex);
      if (after < 0) return;
      tag.lastIndex = after + 2;
    } else if (!unclosed.has(name)) {
      depth = Math.max(0, depth + (end === "" ? 1 : -1));
      if (depth > deepest) throw tooDeep();
    }
  }
}

/** Runs a reader; a text nested so deeply that the stack gives out is refused like any other bad text. */
export function withinStack<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof RangeError ? tooDeep(cause) : cause;
  }
}

function tooDeep(cause?: unknown): ImportError {
  return new ImportError(
    "bad_structure",
    "this text is nested too deeply to be read: save its words with less markup",
    { cause },
  );
}
