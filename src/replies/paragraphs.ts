/** A stretch of a line: words, or an address that they lead to. */
type Stretch = { text: string; href: string | null };

/** A paragraph of a reply: lines of stretches. Lines that begin with ">" are somebody else's words. */
export interface Paragraph {
  quoted: boolean;
  lines: Stretch[][];
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»]+/giu;
/** What follows an address in a sentence rather than belonging to it. */
const trailing = /[.,;:!?'’…*_~]+$/u;
const longestAddress = 2000;

/** The text of a reply as paragraphs, with its addresses found. Nothing else in it has a meaning. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of text.split(/\n{2,}/)) {
    for (const [n, line] of block.split("\n").entries()) {
      const quoted = line.startsWith(">");
      if (n === 0 || paragraphs.at(-1)?.quoted !== quoted) paragraphs.push({ quoted, lines: [] });
      paragraphs.at(-1)?.lines.push(stretchesOf(quoted ? line.replace(/^(?:> ?)+/, "") : line));
    }
  }
  return paragraphs.filter(({ lines }) => lines.some((line) => line.length > 0));
}

/** How many addresses a text leads to, those counted too that are not linked. */
export function countLinks(text: string): number {
  const linked = text.match(address)?.length ?? 0;
  const bare = text.match(/(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s]*/giu) ?? [];
  const html = text.match(/\[url[=\]]|<a\s[^>]*href/giu)?.length ?? 0;
  return linked + bare.filter((one) => !/^www\./i.test(one)).length + html;
}

function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const put = (to: number, href: string | null) => {
    if (to > at) stretches.push({ text: line.slice(at, to), href });
    at = to;
  };
  for (const found of line.matchAll(address)) {
    const shown = withoutTrailing(found[0]);
    const href = hrefOf(shown);
    if (href === null) continue;
    put(found.index, null);
    put(found.index + shown.length, href);
  }
  put(line.length, null);
  return stretches;
}

/** An address ends before the full stop of its sentence, and before a bracket that it did not open. */
function withoutTrailing(found: string): string {
  let shown = found;
  for (;;) {
    const bare = shown.replace(trailing, "");
    const open = bare.split("(").length;
    const shorter = bare.endsWith(")") && bare.split(")").length > open ? bare.slice(0, -1) : bare;
    if (shorter === shown) return shown;
    shown = shorter;
  }
}

/** Where it leads; null for what is no plain web address. */
function hrefOf(shown: string): string | null {
  if (shown.length > longestAddress) return null;
  const whole = /^www\./i.test(shown) ? `https://${shown}` : shown;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const plain = /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return plain && url.hostname.includes(".") ? url.href : null;
}
