import type { Understood } from "./understood.ts";

/** What was understood of a text, for people: a few lines, the longest ones cut. */
export function printUnderstood(piece: Understood): string {
  const place = piece.line === undefined ? piece.path : `${piece.path}, line ${piece.line}`;
  const lines = [place, row(piece.kind, piece.title)];
  if (piece.standfirst !== "") lines.push(row("standfirst", piece.standfirst));
  lines.push(
    row(
      "about",
      `${piece.date ?? "no date"}, ${piece.lang}, ${piece.access}, ${piece.status}, ${piece.words} words, id ${piece.sourceId}`,
    ),
  );
  for (const { n, asker, text } of piece.questions)
    lines.push(row(`question ${n}`, asker === null ? text : `${asker}: ${text}`));
  for (const { name, title, affiliation, answers } of piece.contributors) {
    lines.push(row("contributor", [name, title, affiliation].filter((part) => part !== "").join(", ")));
    for (const { questions, words } of answers) {
      const answered = questions.length > 0 ? `answers ${questions.join(", ")}` : "speaks";
      lines.push(row("", `${answered} in ${words} words`));
    }
  }
  for (const { kind, text } of piece.boilerplate) lines.push(row("left out", `${kind}: ${text}`));
  return lines.join("\n");
}

function row(name: string, text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `  ${name.padEnd(12)} ${line.length > 100 ? `${line.slice(0, 99)}…` : line}`;
}
