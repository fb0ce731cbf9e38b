import { leavesOf, type Document } from "../../publication/index.ts";

/** Whether the text begins with a letter that can stand large and alone: letters of a cursive script join the next. */
export function opensLarge({ body, text }: Document): boolean {
  const first = leavesOf(body)[0]?.words;
  return (
    first !== undefined && /^\P{L}*[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(text.slice(first.start, first.end))
  );
}
