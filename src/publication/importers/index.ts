// A door of its own: who only serves pages does not load the parsers.
export { ImportError, type ImportErrorCode } from "./import-error.ts";
export { importPaths, type ImportOptions, type ImportReport } from "./import.ts";
export { printUnderstood } from "./print-understood.ts";
export type { Refusal } from "./read-pieces.ts";
export { readTextFile } from "./text-file.ts";
export { understandPaths, type Understood } from "./understood.ts";
