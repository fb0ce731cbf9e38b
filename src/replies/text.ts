/** More marks than this on one letter climb over the lines above; no script in use needs more. */
const marksTogether = 4;

// Overrides and isolates that turn the order of what follows, invisible characters that hide words from eye and filter,
// tags, and what is no character at all. Joiners and the two plain marks of direction stay: Persian and emoji need them.
const invisible =
  /[\u00ad\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu;
const control = /[\p{Cc}--[\n\t]]/gv;
const piledMarks = new RegExp(`(\\p{M}{${marksTogether}})\\p{M}+`, "gu");

/** One line as it may be shown and stored: well-formed, composed, without what cannot be seen. */
export function tameLine(text: string): string {
  return tameText(text).replaceAll(/\s+/g, " ").trim();
}

/**
 * Running text as it may be shown and stored: well-formed, composed (NFC), lines kept, at most one empty line together,
 * letters with at most four marks, and nothing that cannot be seen.
 */
export function tameText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(control, "")
    .replaceAll(invisible, "")
    .normalize("NFC")
    .replaceAll(piledMarks, "$1")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}
