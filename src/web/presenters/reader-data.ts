import { momentInWords } from "./dates.ts";
import type { Data } from "../../readers/rights/index.ts";

/** Data as a page can show it: single values under their names, and tables of rows that are alike. */
export interface DataPart {
  facts: [name: string, value: string][];
  tables: { name: string; columns: string[]; rows: string[][] }[];
}

/** Values longer than this, such as pictures, are cut; the copy that readers take along holds them whole. */
const longest = 300;

/** How values are said that are no words of their own. */
export interface Manner {
  yes: string;
  no: string;
  timeZone: string;
}

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Sorts one part of a reader's data into facts and tables. */
export function dataPart(data: Data, { yes, no, timeZone }: Manner): DataPart {
  const part: DataPart = { facts: [], tables: [] };
  const spoken = (value: Data): string => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? yes : no;
    if (typeof value === "string" && moment.test(value)) return momentInWords(value, timeZone);
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return text.length > longest ? `${text.slice(0, longest).toWellFormed()} …` : text;
  };
  const take = (name: string, value: Data): void => {
    if (Array.isArray(value)) {
      const rows = value.filter(isRow);
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      if (rows.length > 0) {
        const cells = rows.map((row) => columns.map((column) => spoken(row[column] ?? null)));
        part.tables.push({ name: inWords(name), columns: columns.map(inWords), rows: cells });
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [inner, one] of Object.entries(value)) take(inner, one);
    } else if (spoken(value) !== "") part.facts.push([inWords(name), spoken(value)]);
  };
  take("", data);
  return part;
}

function isRow(value: Data): value is { [name: string]: Data } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "lettersUnderWay" as "letters under way". */
function inWords(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
