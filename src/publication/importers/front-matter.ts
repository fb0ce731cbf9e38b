import { isMap, LineCounter, parseDocument } from "yaml";
import { ImportError } from "./import-error.ts";
import { isValues, type Values } from "./values.ts";

/** A Markdown file taken apart. */
export interface FrontMatter {
  values: Values;
  body: string;
  /** How many lines of the file stand before the body. */
  bodyLine: number;
  /** The line of the file on which a value stands, by its path; undefined for what is not there. */
  lineOf(key: string): number | undefined;
}

const fence = /^(?:---|\.\.\.)[ \t]*$/;

/** Reads what stands between two lines of `---` at the top of a file. Throws `ImportError` `bad_front_matter`. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") return { values: {}, body: text, bodyLine: 0, lineOf: () => undefined };
  const end = lines.findIndex((line, i) => i > 0 && fence.test(line.trimEnd()));
  if (end < 0)
    throw new ImportError("bad_front_matter", "the front matter never ends: close it with a line of ---", { line: 1 });
  const counter = new LineCounter();
  const yaml = parseDocument(lines.slice(1, end).join("\n"), { lineCounter: counter, prettyErrors: false });
  // The fence is line 1 of the file, so what YAML counts as its line 1 is line 2.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const [error] = yaml.errors;
  if (error)
    throw new ImportError("bad_front_matter", `the front matter is not valid YAML here: ${reason(error)}`, {
      line: lineAt(error.pos[0]),
    });
  return {
    values: valuesOf(() => yaml.toJS({ maxAliasCount: 50 })),
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 1,
    lineOf(key) {
      const path = pathOf(key);
      const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents;
      const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === path.at(-1)) : undefined;
      const node = (pair?.key ?? yaml.getIn(path, true)) as { range?: [number, number, number] | null } | undefined;
      if (node?.range) return lineAt(node.range[0]);
      return path.length > 1 ? this.lineOf(key.replace(/(\.[^.[]+|\[\d+\])$/, "")) : undefined;
    },
  };
}

function valuesOf(read: () => unknown): Values {
  let values: unknown;
  try {
    values = read();
  } catch (cause) {
    throw new ImportError("bad_front_matter", "the front matter refers to itself too often: write its values out", {
      line: 1,
      cause,
    });
  }
  if (values === null) return {};
  if (isValues(values)) return values;
  throw new ImportError("bad_front_matter", "the front matter must be lines of `key: value`", { line: 2 });
}

function reason({ code, message }: { code: string; message: string }): string {
  if (code === "DUPLICATE_KEY") return "this key stands there twice";
  if (code === "TAB_AS_INDENT") return "indent with spaces, not with tabs";
  return `${message.split("\n")[0]!.replace(/ at line \d+.*$/, "")} (put text with colons or quotation marks in quotes)`;
}

/** `contributors[1].name` as the steps that lead there. */
function pathOf(key: string): (string | number)[] {
  return [...key.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index));
}
