import { Command, InvalidArgumentError } from "commander";
import { openApp } from "../app.ts";
import { parseQuery } from "../publication/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

interface Flags extends SettingFlags {
  json?: boolean;
  limit: number;
  sort: "relevance" | "date";
}

export function searchCommand(terminal: Terminal): Command {
  const command = new Command("search")
    .description("search the library, with the query language of the search page")
    .argument("<query...>", 'what to look for; put -- before a query that starts with "-"')
    .option("--limit <number>", "most pieces to print", wholeNumber, 10)
    .option("--sort <order>", "relevance or date", order, "relevance")
    .addHelpText(
      "after",
      `\nExamples:\n  rapport search --data ./review -- 'tito stalin'\n  rapport search --json -- '"percentages agreement" by:marchetti from:2019 -suez'`,
    );
  return withSettings(command, "data", "databaseUrl").action(async (words: string[], flags: Flags) => {
    const app = await openApp(configOf(terminal, flags), { use: "read" });
    try {
      const result = await app.searching.search({
        query: parseQuery(words.join(" ")),
        sort: flags.sort,
        limit: flags.limit,
        offset: 0,
        facets: flags.json === true,
      });
      const hits = result.items.map(({ id, sourceId, slug, title, score, snippet, date, kind }) => ({
        id,
        sourceId,
        url: `${app.site.url}/${slug}`,
        title,
        kind,
        date,
        score,
        snippet: snippet.text,
        marks: snippet.marks,
      }));
      if (flags.json) return terminal.out(JSON.stringify({ total: result.total, hits, facets: result.facets }));
      for (const hit of hits)
        terminal.out(
          `${hit.title}${hit.date ? ` (${hit.date})` : ""}\n  ${hit.snippet.replace(/\s+/g, " ")}\n  ${hit.url}\n`,
        );
      terminal.out(result.total === 1 ? "1 piece" : `${result.total} pieces`);
    } finally {
      await app.close();
    }
  });
}

function wholeNumber(value: string): number {
  const n = Number(value);
  if (!/^\d+$/.test(value) || n < 1 || n > 1000)
    throw new InvalidArgumentError("It must be a whole number from 1 to 1000.");
  return n;
}

function order(value: string): string {
  if (value !== "relevance" && value !== "date") throw new InvalidArgumentError('It must be "relevance" or "date".');
  return value;
}
