import { createReadStream } from "node:fs";
import { LARGEST_TEXT } from "./decode.ts";

/** One line of a file, from 1; null in place of one that is longer than may be read. */
export interface FileLine {
  line: number;
  bytes: Buffer | null;
}

/** The lines of a file of any size, without ever holding more of it than one line and one read. */
export async function* linesOf(path: string, largest = LARGEST_TEXT): AsyncGenerator<FileLine> {
  let line = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const finished = (): FileLine => {
    const bytes = length > largest ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { line: line++, bytes };
  };
  const hold = (part: Buffer) => {
    length += part.length;
    if (length > largest) parts = [];
    else parts.push(part);
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let at = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      hold(chunk.subarray(at, end));
      yield finished();
      at = end + 1;
    }
    if (at < chunk.length) hold(chunk.subarray(at));
  }
  if (length > 0) yield finished();
}
