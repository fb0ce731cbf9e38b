import { extname } from "node:path";
import { ImportError } from "./import-error.ts";
import { didYouMean } from "./nearest.ts";

export type Format = "text" | "markdown" | "html" | "json lines";

const byExtension: Record<string, Format> = {
  ".txt": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".jsonl": "json lines",
};

const EXTENSIONS = Object.keys(byExtension);

/** Whether a file of a folder is one to import; others are passed over. */
export function isKnown(path: string): boolean {
  return extname(path).toLowerCase() in byExtension;
}

/** By extension. Throws `ImportError` `unknown_format` for any that no importer reads. */
export function formatOf(path: string): Format {
  const extension = extname(path).toLowerCase();
  const format = byExtension[extension];
  if (format) return format;
  const named =
    extension === ""
      ? "this file has no extension"
      : `files named *${extension} are not known${didYouMean(extension, EXTENSIONS)}`;
  throw new ImportError("unknown_format", `${named}: it must be one of ${EXTENSIONS.join(", ")}`);
}

/** What a text file holds where its beginning leaves no doubt, whatever it is called. */
export function sniffed(format: Format, start: string): Format {
  const head = start
    .slice(0, 1000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^(<\?xml[^>]*>\s*)?<(!doctype html|html[\s>])/i.test(head)) return "html";
  if (format === "text" && /^---[ \t]*\r?\n[\w-]+:/.test(head)) return "markdown";
  return format;
}
