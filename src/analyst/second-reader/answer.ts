/** What a language model answered, as far as it can be told: objects that may be claims, all of them still unchecked. */
export interface ParsedAnswer {
  /** False when no object could be found at all. */
  readable: boolean;
  rows: Record<string, unknown>[];
}

const mostRows = 200;

/**
 * Reads an answer leniently: bare JSON, JSON in code fences or among other words, a list or a single claim, and what is
 * whole of an answer that was cut off. Time is linear in the answer's length; never throws.
 */
export function parseAnswer(content: string): ParsedAnswer {
  const found = whole(content.trim()) ?? whole(betweenBraces(content)) ?? { readable: false, rows: innermost(content) };
  return { readable: found.readable || found.rows.length > 0, rows: found.rows.slice(0, mostRows) };
}

function whole(text: string): ParsedAnswer | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (Array.isArray(value)) return { readable: true, rows: value.filter(isObject) };
  if (!isObject(value)) return { readable: false, rows: [] };
  if (Array.isArray(value["claims"])) return { readable: true, rows: value["claims"].filter(isObject) };
  return "quote" in value ? { readable: true, rows: [value] } : { readable: false, rows: [] };
}

function betweenBraces(text: string): string {
  return text.slice(Math.max(0, text.search(/[[{]/)), Math.max(text.lastIndexOf("}"), text.lastIndexOf("]")) + 1);
}

/** Objects without objects in them, each parsed on its own. */
function innermost(text: string): Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  let open = -1;
  let quoted = false;
  for (let at = Math.max(0, text.search(/[[{]/)); at < text.length && rows.length < mostRows; at += 1) {
    const mark = text[at];
    if (quoted && mark === "\\") at += 1;
    else if (mark === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (mark === "{") open = at;
    else if (mark === "}" && open >= 0) {
      const row = objectIn(text.slice(open, at + 1));
      if (row !== null) rows.push(row);
      open = -1;
    }
  }
  return rows;
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
