/** A line without its end; of one that is too long, only its beginning. */
export interface StreamLine {
  bytes: Buffer;
  tooLong: boolean;
}

const kept = 1 << 16;
const newline = 0x0a;

/**
 * The lines of a stream, in groups: those that one read of it completed. Who sends a line and waits has it at once, and
 * no more is held than one line and one read.
 * @param largest bytes that a line may have
 */
export async function* groupsOfLines(chunks: AsyncIterable<Buffer>, largest: number): AsyncGenerator<StreamLine[]> {
  let parts: Buffer[] = [];
  let length = 0;
  const hold = (part: Buffer) => {
    const fitted = length <= largest;
    length += part.length;
    if (!fitted) return;
    parts.push(part);
    if (length > largest) parts = [Buffer.from(Buffer.concat(parts).subarray(0, kept))];
  };
  const finished = (): StreamLine => {
    const line = { bytes: Buffer.concat(parts), tooLong: length > largest };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const group: StreamLine[] = [];
    let at = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, at)) {
      hold(chunk.subarray(at, end));
      group.push(finished());
      at = end + 1;
    }
    if (at < chunk.length) hold(chunk.subarray(at));
    if (group.length > 0) yield group;
  }
  if (length > 0) yield [finished()];
}
