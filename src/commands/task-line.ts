import type { Bounds, Tasks } from "../analyst/index.ts";

/** The narrow questions that can be asked line by line: those of the analyst, and whether a reply is spam. */
export interface Questions extends Tasks {
  /** How likely it is spam, 0 to 1; `author` is what it is signed with. */
  spam(row: { text: string; author?: string }): Promise<{ p: number }>;
}

export type TaskId = string | number | null;

/** A line as it was understood: a row that can be asked, or what is wrong with it in one sentence. */
export type TaskLine = { id: TaskId; row: object } | { id: TaskId; error: string };

/** What each question needs beside the text. */
const fields: { [Name in keyof Questions]: { spans: readonly string[]; texts: readonly string[] } } = {
  sign: { spans: ["a", "b"], texts: [] },
  event: { spans: ["source", "target"], texts: [] },
  attribution: { spans: [], texts: [] },
  certainty: { spans: ["target"], texts: [] },
  claims: { spans: [], texts: ["title", "speaker", "date"] },
  actors: { spans: [], texts: [] },
  spam: { spans: [], texts: ["author"] },
};

class BadLine extends Error {}

/** Reads one line of JSON as a row for this question. Unknown fields are passed over. Null if it is blank. */
export function readTaskLine(name: keyof Questions, bytes: Uint8Array): TaskLine | null {
  let id: TaskId = null;
  try {
    const line = decoded(bytes).trim();
    if (line === "") return null;
    const values = parsed(line);
    id = idOf(values["id"]);
    const text = textOf(values["text"]);
    const row: Record<string, unknown> = { text };
    for (const key of fields[name].spans) row[key] = boundsOf(key, values[key], text);
    if (name === "sign" && String(row["a"]) === String(row["b"]))
      throw new BadLine('"a" and "b" are the same words; mark two different mentions.');
    for (const key of fields[name].texts) {
      const value = values[key] ?? undefined;
      if (value !== undefined) row[key] = wordsOf(key, value);
    }
    return { id, row };
  } catch (cause) {
    if (cause instanceof BadLine) return { id, error: cause.message };
    throw cause;
  }
}

/** The id of a line of which only the beginning is known; null when it does not stand first. */
export function idAtStart(bytes: Uint8Array): TaskId {
  const start = new TextDecoder().decode(bytes);
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*,/.exec(start)?.[1];
  try {
    return found === undefined ? null : idOf(JSON.parse(found));
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadLine("This line is not UTF-8.");
  }
}

function parsed(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BadLine(`This line is not JSON (${(cause as Error).message.slice(0, 160)}).`);
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new BadLine('This line is no object; write one on each line, such as {"id": "1", "text": "…"}.');
}

function idOf(value: unknown): TaskId {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  throw new BadLine('"id" must be a text or a number.');
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) throw new BadLine('"text" is missing.');
  const text = wordsOf("text", value);
  if (text.trim() === "") throw new BadLine('"text" is empty.');
  return text;
}

function wordsOf(key: string, value: unknown): string {
  if (typeof value !== "string") throw new BadLine(`"${key}" must be a text.`);
  if (!value.isWellFormed())
    throw new BadLine(`"${key}" has half a character in it, a surrogate without its other half.`);
  return value;
}

function boundsOf(key: string, value: unknown, text: string): Bounds {
  if (value === undefined || value === null) throw new BadLine(`"${key}" is missing; it must be [start, end].`);
  const isPair = Array.isArray(value) && value.length === 2 && value.every((bound) => Number.isSafeInteger(bound));
  if (!isPair) throw new BadLine(`"${key}" must be [start, end], two whole numbers.`);
  const [start, end] = value as Bounds;
  const said = `"${key}" is [${start}, ${end}]`;
  if (start < 0 || end > text.length) throw new BadLine(`${said}, but the text reaches from 0 to ${text.length}.`);
  if (start === end) throw new BadLine(`${said}, which is empty.`);
  if (start > end) throw new BadLine(`${said}, which ends before it starts.`);
  if (!text.slice(start, end).isWellFormed()) throw new BadLine(`${said}, which cuts a character in two.`);
  return [start, end];
}
