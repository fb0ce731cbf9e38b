import type { FastifyRequest } from "fastify";

export interface Upload {
  /** What the fields hold, for `readForm`. */
  body: Record<string, string[]>;
  /** The file that was chosen; null for none. */
  file: Buffer | null;
  /** Whether it was larger than it may be; it was thrown away then. */
  tooLarge: boolean;
}

/** The form came in a shape that no browser sends. */
class UnreadableForm extends Error {
  readonly code = "unreadable_form";
}

const mostFields = 40;
const largestField = 64 * 1024;

/**
 * Reads a form that may carry one file. No more of it is held in memory than the file may have; the rest of a larger
 * one is passed over, so that the form can be answered with a page. Throws with the code unreadable_form.
 */
export async function readUpload(
  request: FastifyRequest,
  { name, mostBytes }: { name: string; mostBytes: number },
): Promise<Upload> {
  const upload: Upload = { body: {}, file: null, tooLarge: false };
  if (!request.isMultipart()) return { ...upload, body: (request.body ?? {}) as Upload["body"] };
  const limits = {
    fields: mostFields,
    parts: mostFields + 1,
    files: 1,
    fieldSize: largestField,
    fileSize: mostBytes,
  };
  // The types of the package leave this option out here.
  const options: Parameters<FastifyRequest["parts"]>[0] & { throwFileSizeLimit: boolean } = {
    limits,
    throwFileSizeLimit: false,
  };
  try {
    for await (const part of request.parts(options)) {
      if (part.type === "field") (upload.body[part.fieldname] ??= []).push(String(part.value));
      else {
        const chunks: Buffer[] = [];
        for await (const chunk of part.file) chunks.push(chunk as Buffer);
        const file = Buffer.concat(chunks);
        if (part.fieldname !== name || file.length === 0) continue;
        upload.tooLarge = part.file.truncated;
        upload.file = upload.tooLarge ? null : file;
      }
    }
  } catch (cause) {
    throw new UnreadableForm("Send the form as a browser would.", { cause });
  }
  return upload;
}
