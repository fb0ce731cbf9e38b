import { isUtf8 } from "node:buffer";
import { ImportError } from "./import-error.ts";

/** Largest single text that is read, in bytes; of JSON Lines, the largest line. */
export const LARGEST_TEXT = 20 * 1024 * 1024;

const signatures: [string, string][] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP archive or an office document"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["{\\rtf", "a rich text file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u001f\u008b", "a compressed file"],
];

/** Refuses what is no text at all, naming what it is. Only the first kilobytes are looked at. */
export function refuseBinary(bytes: Buffer): void {
  const head = bytes.subarray(0, 8192);
  const start = head.toString("latin1", 0, 8);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) throw new ImportError("binary", `this is ${known[1]}, not text: save its words as .txt, .md or .html`);
  const mark = byteOrderMark(bytes);
  if (mark === null && head.includes(0))
    throw new ImportError("binary", "this is a binary file, not text: save its words as .txt, .md or .html");
}

/** UTF-8, with or without a byte order mark. Throws `ImportError` `binary` or `encoding`, naming what was found. */
export function decodeText(bytes: Buffer): string {
  refuseBinary(bytes);
  const mark = byteOrderMark(bytes);
  if (mark !== null) throw new ImportError("encoding", `this text is encoded as ${mark}: save it as UTF-8`);
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  return withoutMark(bytes.toString("utf8"));
}

/** HTML says its encoding itself: by a byte order mark, or within its first kilobyte; otherwise it is UTF-8. */
export function decodeHtml(bytes: Buffer): string {
  refuseBinary(bytes);
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(bytes.toString("latin1", 0, 1024))?.[1];
  const label = byteOrderMark(bytes) ?? declared ?? "utf-8";
  if (/^utf-?(8|16(le|be)?)$/i.test(label) && byteOrderMark(bytes) === null) return decodeText(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new ImportError(
      "encoding",
      `this page says that it is encoded as ${label}, which is unknown: save it as UTF-8`,
      { cause },
    );
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ImportError("encoding", `this page says that it is encoded as ${label}, but is not: save it as UTF-8`, {
      cause,
    });
  }
}

/** One line of a longer file. */
export function decodeLine(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw notUtf8(bytes);
  return withoutMark(bytes.toString("utf8"));
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function byteOrderMark(bytes: Buffer): "UTF-16LE" | "UTF-16BE" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  return null;
}

/** Names the first byte at fault; what is not UTF-8 is most often Windows-1252 or Latin-1. */
function notUtf8(bytes: Buffer): ImportError {
  const text = bytes.toString("utf8");
  const before = text.slice(0, text.indexOf("\uFFFD"));
  const byte = bytes[Buffer.byteLength(before)]!.toString(16).toUpperCase();
  const line = before.split("\n").length;
  return new ImportError("encoding", `this text is not UTF-8 (byte ${byte}, perhaps Windows-1252): save it as UTF-8`, {
    line,
  });
}
