import type { Span } from "../span.ts";
import { holdsInstitution, holdsRole, type PrintedCredit } from "./credit.ts";
import { isPersonName, withoutHonorifics } from "./names.ts";
import { ROLE_WORDS } from "./words.ts";

const capitalised =
  /(?:[\p{Lu}][\p{L}\p{M}'’.-]*)(?:\s+(?:[\p{Lu}][\p{L}\p{M}'’.-]*|de|van|von|der|den|al|el|bin|da|di|du|la|le|del|dos|ter)){1,5}/gu;
const post = new RegExp(
  String.raw`^(?:, |,? who (?:is|was) |,? is |,? was |\s\()(?=(?:(?:an?|the|one of the)\s|former|senior|(?:${[...ROLE_WORDS].join("|")})\b)[\s\p{L}])`,
  "u",
);
const nextRole = /\s*(?:,\s*|,?\s+and\s+)(?:an?\s+|the\s+|is\s+)?(?=\p{Ll}[\p{Ll}-]*)/gu;
const postEnd =
  /,\s+(?:discuss|spoke|speaks|talk|explain|answer|argu|told|say|said|look|assess|describe|about|on\s)|[.;:]\s|[.;:]$|\)|,\s+(?:who|whose|where|which|with whom)\s/;

export interface Introduction extends PrintedCredit {
  byline: Span;
}

/**
 * Reads who is introduced in a standfirst: "…, Jane Roe, a professor at X and director of Y, discussed…".
 * `text` is the standfirst, `offset` where it stands. With `name`, only that person is looked for.
 */
export function readIntroductions(text: string, offset: number, name?: string): Introduction[] {
  const found: Introduction[] = [];
  for (const match of text.slice(0, 4000).matchAll(capitalised)) {
    const person = withoutHonorifics(match[0]).name;
    if (!isPersonName(person) || (name !== undefined && person !== name)) continue;
    const start = match.index + match[0].length - person.length;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 400);
    const opening = post.exec(after);
    if (opening === null) continue;
    const described = untilEnd(after.slice(opening[0].length));
    if (!holdsRole(described)) continue;
    const end = match.index + match[0].length + opening[0].length + described.length;
    found.push({ name: person, ...readPost(described), byline: { start: offset + start, end: offset + end } });
  }
  return found;
}

/** The description up to the verb that goes on with the sentence. */
function untilEnd(text: string): string {
  const end = postEnd.exec(text);
  const cut = end === null ? text : text.slice(0, end.index);
  const lastComma = cut.lastIndexOf(", ");
  const tail = lastComma > 0 ? cut.slice(lastComma + 2) : "";
  return tail !== "" && !holdsRole(tail) && !holdsInstitution(tail) && !/^\p{Lu}/u.test(tail)
    ? cut.slice(0, lastComma)
    : cut;
}

/** "a professor at X and director of the Y there" becomes title "professor; director, Y" and affiliation "X". */
function readPost(described: string): { title: string; affiliation: string } {
  const titles: string[] = [];
  let affiliation = "";
  for (const part of roles(described)) {
    const plain = part.replace(/^(?:an?|the)\s+/i, "").replace(/\s+there$/, "");
    if (/^author\b/i.test(plain)) continue;
    const at = / (?:at|with|for) (?:the )?(?=\p{Lu})/u.exec(plain);
    const of = / of (?:the )?(?=\p{Lu})/u.exec(plain);
    const cut = at ?? of;
    const title = cut === null ? plain : plain.slice(0, cut.index);
    const place = cut === null ? "" : plain.slice(cut.index + cut[0].length);
    if (affiliation === "") {
      affiliation = place;
      titles.push(title);
    } else titles.push(place === "" ? title : `${title}, ${place}`);
  }
  return { title: titles.join("; "), affiliation };
}

function roles(described: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const cut of described.matchAll(nextRole)) {
    const rest = described.slice(cut.index + cut[0].length);
    const head = rest.split(/\s+(?:at|of|with|for|in)\s+/)[0] ?? "";
    if (!holdsRole(head) || cut.index <= from) continue;
    parts.push(described.slice(from, cut.index).trim());
    from = cut.index + cut[0].length;
  }
  parts.push(described.slice(from).trim());
  return parts.filter((part) => part !== "");
}
