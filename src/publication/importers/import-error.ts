type ImportErrorCode =
  | "not_found"
  | "unreadable"
  | "unknown_format"
  | "empty"
  | "binary"
  | "encoding"
  | "too_big"
  | "bad_front_matter"
  | "bad_json"
  | "bad_value"
  | "unknown_key"
  | "bad_structure"
  | "no_title"
  | "no_text"
  | "duplicate_name";

/** A text that cannot be imported. The message is one sentence that says what to do; line and key say where. */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  /** From 1, in the file. */
  readonly line?: number;
  /** Path of a value: `contributors[1].name`. */
  readonly key?: string;

  constructor(code: ImportErrorCode, message: string, where: { line?: number; key?: string; cause?: unknown } = {}) {
    super(message, { cause: where.cause });
    this.name = "ImportError";
    this.code = code;
    if (where.line !== undefined) this.line = where.line;
    if (where.key !== undefined) this.key = where.key;
  }
}
