/** One node of schema.org JSON-LD; undefined members are left out when written. */
export interface JsonLd {
  [member: string]: JsonLdValue;
}
type JsonLdValue = string | number | boolean | null | undefined | JsonLd | JsonLdValue[];

const risky = /[<>&\u2028\u2029]/g;

/**
 * Writes nodes for a `<script type="application/ld+json">`. No text in them can end the script, open a comment
 * or break a line of it: the five characters that could are written as JSON escapes, which mean the same.
 */
export function writeJsonLd(nodes: JsonLd[]): string {
  const data = { "@context": "https://schema.org", "@graph": nodes };
  return JSON.stringify(data).replace(risky, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
