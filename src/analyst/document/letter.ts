import type { Span } from "../span.ts";
import type { Line } from "./lines.ts";

/** What makes a text an e-mail: lines to cut, by kind, and what its head says. */
export interface Letter {
  cut: Map<number, string>;
  /** The words of the subject, without "Re:". */
  subject: Span | null;
  /** The date as the head prints it. */
  date: Span | null;
}

const header =
  /^[*_]{0,2}(from|to|cc|bcc|date|sent|subject|reply-to|message-id|x-[a-z-]+|mime-version|content-[a-z-]+)[*_]{0,2}:[*_]{0,2}\s*/i;
const forwarded = /^-{3,} ?(?:forwarded|original) message ?-{3,}$|^begin forwarded message:$/i;
const addressed = /^[>\s]*(?:from|to|cc|bcc|sent|reply-to):.*@|^[>\s]*on\b.{6,140}\bwrote:$/i;
const greeting = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\b.{0,60},$/i;
const closing =
  /^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:wishes|regards|thanks)|regards|sincerely|yours (?:sincerely|truly|faithfully)|sincerely yours|all the best|(?:best|cheers|thanks|thank you)(?=,))[,.!]?$/i;
const device = /^(?:sent from my|sent from outlook|get outlook for)\b.{0,60}$/i;
const longestSignature = 12;

/** Reads the head of a pasted e-mail, and the signature at the end of any text. `text` is what the lines stand in. */
export function readLetter(text: string, lines: readonly Line[]): Letter {
  const letter: Letter = { cut: new Map(), subject: null, date: null };
  const body = readHead(text, lines, letter);
  lines.forEach((line, index) => {
    // An address is private wherever a reply or a forwarded head prints it.
    if (line.text.length <= 400 && addressed.test(line.text)) letter.cut.set(index, "mail header");
  });
  const from = Math.max(body, 1, lines.length - longestSignature);
  for (let index = from; index < lines.length; index += 1) {
    if (!opensSignature(lines, index)) continue;
    for (let rest = index; rest < lines.length; rest += 1) letter.cut.set(rest, "signature");
    break;
  }
  return letter;
}

/** Gives the head to `letter`; returns the index of the first line under it. */
function readHead(text: string, lines: readonly Line[], letter: Letter): number {
  const found: { index: number; name: string; value: Span }[] = [];
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const said = header.exec(line.text);
    if (said !== null)
      found.push({
        index,
        name: (said[1] ?? "").toLowerCase(),
        value: { start: line.start + said[0].length, end: line.end },
      });
    else if (!forwarded.test(line.text) && !(found.length > 0 && continues(text, line))) break;
  }
  const names = new Set(found.map(({ name }) => name));
  if (names.size < 2 || !(names.has("from") || names.has("subject"))) return 0;
  for (const { name, value } of found) {
    if (value.start >= value.end) continue;
    if (name === "subject") letter.subject ??= withoutReply(text, value);
    else if (name === "date" || name === "sent") letter.date ??= value;
  }
  if (index < lines.length && greeting.test((lines[index] as Line).text)) index += 1;
  for (let cut = 0; cut < index; cut += 1) letter.cut.set(cut, "mail header");
  return index;
}

/** A long header goes on in an indented line. */
function continues(text: string, line: Line): boolean {
  return !line.opens && /[ \t]/.test(text.charAt(line.start - 1));
}

function withoutReply(text: string, { start, end }: Span): Span | null {
  const reply = /^(?:(?:re|fwd?|aw|wg)\s*:\s*)*/i.exec(text.slice(start, end))?.[0] ?? "";
  return start + reply.length < end ? { start: start + reply.length, end } : null;
}

/** Whether the text closes here: nothing but a signature's short lines may follow. */
function opensSignature(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (line.text !== "--" && !closing.test(line.text) && !device.test(line.text)) return false;
  return lines.slice(index + 1).every(({ text }) => {
    const words = text.slice(0, 400).split(/\s+/).length;
    return device.test(text) || (words <= 12 && !text.endsWith("?") && !(words > 6 && /[.!]$/.test(text)));
  });
}
