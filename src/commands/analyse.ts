import { Command } from "commander";
import { type Claim, type Doubt, type Reading, RELATIONS } from "../analyst/index.ts";
import { openApp } from "../app.ts";
import { readTextFile, readTextStream } from "../publication/importers/index.ts";
import { inCapitals } from "./in-capitals.ts";
import { openAnalyst } from "./open-analyst.ts";
import { readLibrary, type LibraryRead } from "./read-library.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

interface Flags extends SettingFlags {
  library?: boolean;
  again?: boolean;
  pretty?: boolean;
  explain?: boolean;
  json?: boolean;
}

export function analyseCommand(terminal: Terminal): Command {
  const command = new Command("analyse")
    .description(
      "read a text file for claims and print them as JSON Lines, without any database; or read a whole library",
    )
    .argument("[file]", "a plain text, UTF-8; - for the standard input")
    .option("--pretty", "print for people")
    .option("--explain", "print the claims, then what was left out, and why")
    .option("--library", "read every piece that has not been read by this analyst, and keep its claims")
    .option("--again", "with --library, read every piece anew");
  withSettings(command, "data", "databaseUrl", "threads", "models", "editorsThreshold");
  return command.action(async (file: string | undefined, flags: Flags) => {
    if ((file === undefined) === (flags.library !== true)) command.error("Name one file, or say --library.");
    if (flags.again && !flags.library) command.error("Say --again together with --library.");
    if (flags.library && (flags.pretty || flags.explain))
      command.error("Say --pretty and --explain of one file; the claims of a library are kept in it, not printed.");
    if (file === undefined) return analyseLibrary(terminal, flags);
    const text = file === "-" ? await readTextStream(process.stdin) : await readTextFile(file);
    if (inCapitals(text))
      terminal.err("rapport: This text is in capitals throughout; names in it are told badly from other words.");
    const analyst = await openAnalyst(configOf(terminal, flags));
    const reading = await analyst.readText(text);
    await analyst.close();
    for (const claim of reading.claims) terminal.out(flags.pretty ? forPeople(claim) : JSON.stringify(claim));
    if (flags.pretty) terminal.out(reading.claims.length === 1 ? "1 claim" : `${reading.claims.length} claims`);
    if (flags.explain) explain(terminal, text, reading.abstentions, flags.pretty === true);
  });
}

function explain(terminal: Terminal, text: string, abstentions: Reading["abstentions"], pretty: boolean): void {
  for (const { start, end, reason, doubts = [] } of abstentions) {
    const quote = text.slice(start, end);
    const leftOut = { start, end, reason, quote, ...(doubts.length > 0 ? { doubts } : {}) };
    if (!pretty) terminal.out(JSON.stringify({ leftOut }));
    else {
      const doubted = doubts.map((doubt) => `    ${relationIn(doubt)} (${doubt.score.toFixed(2)})`);
      terminal.out([`Left out: ${reason}`, ...doubted, `    "${oneLine(quote)}"`, ""].join("\n"));
    }
  }
  if (abstentions.length > 0) return;
  // Beside the JSON Lines, not among them.
  if (pretty) terminal.out("nothing was left out");
  else terminal.err("nothing was left out");
}

async function analyseLibrary(terminal: Terminal, flags: Flags): Promise<void> {
  const config = configOf(terminal, flags);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  const app = await openApp(config, { use: "write" });
  try {
    const result = await readLibrary(app.library, {
      ...config,
      again: flags.again === true,
      signal: stop.signal,
      tell: (line) => terminal.err(line),
    });
    for (const { id, slug, reason } of result.failed)
      terminal.err(`rapport: Piece /${slug} (${id}) could not be read: ${reason}.`);
    if (result.failed.length > 0 || result.interrupted) terminal.exitCode = 1;
    terminal.out(flags.json ? JSON.stringify(result) : inWords(result));
  } finally {
    await app.close();
  }
}

function inWords(read: LibraryRead): string {
  const { pieces, claims, abstentions, words, seconds, wordsPerSecond, interrupted, waiting } = read;
  return [
    `read ${pieces} pieces: ${claims} claims, ${abstentions} abstentions`,
    `${words} words in ${seconds} s, ${wordsPerSecond} words a second`,
    ...(interrupted ? [`interrupted: ${waiting} pieces wait; "rapport analyse --library" goes on with them`] : []),
  ].join("\n");
}

function forPeople(claim: Claim): string {
  const { speaker, holder, sign, about, certainty, speechAct, score, evidence, hold } = claim;
  const view = holder ? ` (reporting the view of ${holder.name})` : "";
  const subject = about ? `, about ${about.text}` : "";
  const act = speechAct === "statement" ? null : speechAct;
  const notes = [certainty, act, hold ? "held for an editor" : null, score.toFixed(2)].filter(Boolean);
  return [
    `${sign ?? "·"} ${relationIn(claim)}${subject} [${notes.join(", ")}]`,
    `    ${speaker.name}${view}: "${oneLine(evidence.quote)}"`,
    "",
  ].join("\n");
}

function relationIn({ sourceActor, relation, targetActor }: Doubt): string {
  return `${sourceActor.name} ${RELATIONS[relation].phrase} ${targetActor.name}`;
}

function oneLine(quote: string): string {
  return quote.replace(/\s+/g, " ");
}
