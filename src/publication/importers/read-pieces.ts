import type { PieceInput } from "../piece.ts";
import { withinStack } from "./depth.ts";
import { decodeHtml, decodeLine, decodeText, refuseBinary } from "./decode.ts";
import { filesAt, readable, readHead, readWhole, type FoundFile } from "./files.ts";
import { formatOf, sniffed, type Format } from "./formats.ts";
import { importHtmlPage } from "./html-page.ts";
import { ImportError } from "./import-error.ts";
import { importJsonLine } from "./json-lines.ts";
import { linesOf } from "./lines.ts";
import { importMarkdown } from "./markdown.ts";
import type { ImportContext } from "./particulars.ts";
import { importPlainText, type PlainTextPiece } from "./plain-text.ts";

/** Where a piece was found; lines are given for JSON Lines only. */
export interface Place {
  path: string;
  line?: number;
}

/** What was read in a file. Source and layout are there for plain text only, where it had to be recognised. */
export type ReadPiece = { piece: PieceInput } & Partial<PlainTextPiece>;

export interface Refusal extends Place {
  /** The key at fault, in front matter or a line of JSON. */
  key?: string;
  code: string;
  /** One sentence that says what to do. */
  reason: string;
}

export type Found = (Place & ReadPiece) | Refusal;

/**
 * Reads every piece under some paths, one after the other; what cannot be read is a refusal, and the rest goes on.
 * A piece's source id is its file's base name (below a folder: its path there), unless it gives an id itself.
 */
export async function* readPieces(paths: string[], options: { lang?: string } = {}): AsyncGenerator<Found> {
  const names = new Map<string, string>();
  for (const path of paths) {
    let files: FoundFile[];
    try {
      files = await filesAt(path);
    } catch (error) {
      yield refusal({ path }, error);
      continue;
    }
    for (const file of files) yield* readFile(file, names, options);
  }
}

function readText(format: Exclude<Format, "json lines">, bytes: Buffer, context: ImportContext): ReadPiece {
  const actual = sniffed(format, bytes.toString("latin1", 0, 1000).replace(/^\u00ef\u00bb\u00bf/, ""));
  if (actual === "html") return { piece: importHtmlPage(decodeHtml(bytes), context) };
  const text = decodeText(bytes);
  return actual === "markdown" ? { piece: importMarkdown(text, context) } : importPlainText(text, context);
}

async function* readFile(
  { path, name }: FoundFile,
  names: Map<string, string>,
  options: { lang?: string },
): AsyncGenerator<Found> {
  try {
    const format = formatOf(path);
    if (format === "json lines") yield* readJsonLines(path, options);
    else {
      const bytes = await readWhole(path);
      const read = withinStack(() => readText(format, bytes, { ...options, sourceId: name }));
      yield { path, ...namedOnce(read, path, names) };
    }
  } catch (error) {
    yield refusal({ path }, error);
  }
}

/** Two files of one run under one id would silently replace each other. */
function namedOnce(read: ReadPiece, path: string, names: Map<string, string>): ReadPiece {
  const id = read.piece.sourceId ?? path;
  const other = names.get(id) ?? path;
  if (other !== path)
    throw new ImportError(
      "duplicate_name",
      `${other} goes by the same id, "${id}", and one would replace the other: rename it, or give it an id in front matter`,
    );
  names.set(id, path);
  return read;
}

async function* readJsonLines(path: string, options: { lang?: string }): AsyncGenerator<Found> {
  refuseBinary(await readHead(path));
  let pieces = 0;
  const lines = linesOf(path);
  while (true) {
    const { value, done } = await readable(path, () => lines.next());
    if (done) break;
    const { line, bytes } = value;
    if (bytes && isBlank(bytes)) continue;
    pieces++;
    try {
      if (!bytes) throw new ImportError("too_big", "this line has more than 20 MB: split the piece");
      yield { path, line, piece: withinStack(() => importJsonLine(decodeLine(bytes), options)) };
    } catch (error) {
      yield refusal({ path, line }, error);
    }
  }
  if (pieces === 0) throw new ImportError("empty", "this file is empty");
}

function isBlank(bytes: Buffer): boolean {
  return bytes.length < 100 && bytes.toString("utf8").trim() === "";
}

function refusal(place: Place, error: unknown): Refusal {
  if (!(error instanceof ImportError)) throw error;
  const { code, message: reason, line, key } = error;
  const where = place.line === undefined && line !== undefined ? { line } : {};
  return { ...place, ...where, ...(key === undefined ? {} : { key }), code, reason };
}
