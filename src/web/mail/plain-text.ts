import type { Site } from "../site.ts";
import { letterWords } from "../words/letters.ts";
import type { LetterPart } from "./parts.ts";

/** A letter's parts without markup, for readers who like their mail plain. */
export function plainTextOf(site: Site, parts: LetterPart[]): string {
  const body = parts.map(plain).join("\n\n");
  // "-- " and a line break: mail programs know a signature by it (RFC 3676, 4.3).
  return `${body}\n\n-- \n${site.name}\n${site.url}\n${letterWords.automatic}\n`;
}

function plain(part: LetterPart): string {
  switch (part.kind) {
    case "paragraph":
      return part.text;
    case "link":
      return `${part.label}:\n${part.href}`;
    case "code":
      return `    ${part.text}`;
    default:
      return part.text
        .split("\n")
        .map((line) => `> ${line}`)
        .join("\n");
  }
}
