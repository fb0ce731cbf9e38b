import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Block, PieceInput } from "../src/publication/index.ts";

/** A line of a bulk import, as far as the benches need it. */
interface Line {
  id: string;
  title: string;
  body: string;
  date: string | null;
  contributors: { name: string; title: string; affiliation: string }[];
  topics: string[];
}

/** The values of a JSON Lines file, one by one. */
export async function* jsonLines<T>(file: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    if (line !== "") yield JSON.parse(line) as T;
  }
}

/** A piece of plain text: paragraphs apart by a blank line. */
export function pieceOf(line: Pick<Line, "id" | "title" | "body"> & Partial<Line>): PieceInput {
  const { id, title, body, date = null, contributors = [], topics = [] } = line;
  const parts = [title, ...body.split(/\n{2,}/).filter((part) => part.trim() !== "")];
  const blocks: Block[] = [];
  let at = title.length;
  for (const part of parts.slice(1)) {
    blocks.push({ type: "paragraph", start: at + 2, end: at + 2 + part.length });
    at += 2 + part.length;
  }
  return {
    sourceId: id,
    kind: "article",
    document: {
      text: parts.join("\n\n"),
      title: { start: 0, end: title.length },
      standfirst: null,
      body: blocks,
      questions: [],
      turns: [],
    },
    credits: contributors.map(({ name, title, affiliation }) => ({ name, title, affiliation, disclosure: "" })),
    date,
    lang: "en",
    dir: "ltr",
    access: "open",
    status: "published",
    topics,
    regions: [],
    series: null,
    method: "",
  };
}
