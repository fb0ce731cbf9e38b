import { decodeText, LARGEST_TEXT } from "./decode.ts";
import { readWhole } from "./files.ts";
import { ImportError } from "./import-error.ts";

/** A text from a stream, up to its end. Throws `ImportError`. */
export async function readTextStream(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_TEXT) throw new ImportError("too_big", "The standard input has more than 20 MB: split it.");
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.toString("utf8").trim() === "") throw new ImportError("empty", "The standard input is empty.");
  try {
    return decodeText(bytes);
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new ImportError(cause.code, `The standard input: ${cause.message}`, { cause });
  }
}

/** A text file as it stands, without its byte order mark. Throws `ImportError` with the path in its message. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return decodeText(await readWhole(path));
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new ImportError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}
