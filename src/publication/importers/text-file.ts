import { decodeText } from "./decode.ts";
import { readWhole } from "./files.ts";
import { ImportError } from "./import-error.ts";

/** A text file as it stands, without its byte order mark. Throws `ImportError` with the path in its message. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return decodeText(await readWhole(path));
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new ImportError(cause.code, `${path}: ${cause.message}`, { cause });
  }
}
