import { Command } from "commander";
import { type Claim, type Reading, RELATIONS } from "../analyst/index.ts";
import { openApp } from "../app.ts";
import { readTextFile } from "../publication/importers/index.ts";
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
    .argument("[file]", "a plain text, UTF-8")
    .option("--pretty", "print for people")
    .option("--explain", "print the claims, then what was left out, and why")
    .option("--library", "read every piece that has not been read by this analyst, and keep its claims")
    .option("--again", "with --library, read every piece anew");
  withSettings(command, "data", "databaseUrl", "threads", "models", "editorsThreshold");
  return command.action(async (file: string | undefined, flags: Flags) => {
    if ((file === undefined) === (flags.library !== true)) command.error("Name one file, or say --library.");
    if (flags.again && !flags.library) command.error("Say --again together with --library.");
    if (file === undefined) return analyseLibrary(terminal, flags);
    const text = await readTextFile(file);
    const analyst = await openAnalyst(configOf(terminal, flags));
    const reading = await analyst.readText(text);
    await analyst.close();
    for (const claim of reading.claims) terminal.out(flags.pretty ? forPeople(claim) : JSON.stringify(claim));
    if (flags.pretty) terminal.out(reading.claims.length === 1 ? "1 claim" : `${reading.claims.length} claims`);
    if (flags.explain) explain(terminal, text, reading.abstentions, flags.pretty === true);
  });
}

function explain(terminal: Terminal, text: string, abstentions: Reading["abstentions"], pretty: boolean): void {
  for (const { start, end, reason } of abstentions) {
    const quote = text.slice(start, end);
    if (pretty) terminal.out(`Left out: ${reason}\n    "${quote.replace(/\s+/g, " ")}"\n`);
    else terminal.out(JSON.stringify({ leftOut: { start, end, reason, quote } }));
  }
  if (abstentions.length > 0) return;
  // Beside the JSON Lines, not among them.
  if (pretty) terminal.out("nothing was left out");
  else terminal.err("nothing was left out");
}

async function analyseLibrary(terminal: Terminal, flags: Flags): Promise<void> {
  const config = configOf(terminal, flags);
  const app = await openApp(config, { use: "write" });
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  try {
    const result = await readLibrary(app.library, {
      ...config,
      again: flags.again === true,
      signal: stop.signal,
      tell: (line) => terminal.err(line),
    });
    for (const { id, slug, reason } of result.failed)
      terminal.err(`rapport: Piece /${slug} (${id}) could not be read: ${reason}.`);
    if (result.failed.length > 0) terminal.exitCode = 1;
    terminal.out(flags.json ? JSON.stringify(result) : inWords(result));
  } finally {
    await app.close();
  }
}

function inWords({ pieces, claims, abstentions, words, seconds, wordsPerSecond }: LibraryRead): string {
  return [
    `read ${pieces} pieces: ${claims} claims, ${abstentions} abstentions`,
    `${words} words in ${seconds} s, ${wordsPerSecond} words a second`,
  ].join("\n");
}

function forPeople({
  speaker,
  holder,
  sourceActor,
  targetActor,
  relation,
  sign,
  about,
  certainty,
  speechAct,
  evidence,
  hold,
}: Claim): string {
  const view = holder ? ` (reporting the view of ${holder.name})` : "";
  const subject = about ? `, about ${about.text}` : "";
  const notes = [certainty, speechAct === "statement" ? null : speechAct, hold ? "held for an editor" : null].filter(
    Boolean,
  );
  return [
    `${sign ?? "·"} ${sourceActor.name} ${RELATIONS[relation].phrase} ${targetActor.name}${subject} [${notes.join(", ")}]`,
    `    ${speaker.name}${view}: "${evidence.quote.replace(/\s+/g, " ")}"`,
    "",
  ].join("\n");
}
