// A door of its own: who only serves pages does not load the parsers.
export { importPaths, type ImportReport } from "./import.ts";
export { printUnderstood } from "./print-understood.ts";
export type { Refusal } from "./read-pieces.ts";
export { readTextFile, readTextStream } from "./text-file.ts";
export { understandPaths } from "./understood.ts";
