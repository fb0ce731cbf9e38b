import { Command } from "commander";
import { ANALYST, analyse, analyseText, type Claim, type Reading, RELATIONS } from "../analyst/index.ts";
import { openApp } from "../app.ts";
import { readTextFile } from "../publication/importers/index.ts";
import { readUnread } from "../publication/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

interface Flags extends SettingFlags {
  library?: boolean;
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
    .option("--library", "read every piece that has not been read by this analyst, and keep its claims");
  return withSettings(command, "data", "databaseUrl").action(async (file: string | undefined, flags: Flags) => {
    if ((file === undefined) === (flags.library !== true)) command.error("Name one file, or say --library.");
    if (file === undefined) return analyseLibrary(terminal, flags);
    const text = await readTextFile(file);
    const reading = analyseText(text);
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
  const app = await openApp(configOf(terminal, flags), { use: "write" });
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  try {
    const { pending } = await app.library.catalogue.counts();
    const began = Date.now();
    let shown = began;
    const progress = await readUnread(
      app.library.readings,
      { ...ANALYST, read: async (text) => analyse(text) },
      {
        signal: stop.signal,
        onProgress({ read, claims }) {
          if (Date.now() - shown < 1000) return;
          shown = Date.now();
          const left = Math.round(((pending - read) * (shown - began)) / 1000 / read);
          terminal.err(`read ${read} of ${pending} pieces, ${claims} claims, about ${left} s left`);
        },
      },
    );
    for (const { id, reason } of progress.failed) terminal.err(`rapport: piece ${id} could not be read: ${reason}`);
    if (progress.failed.length > 0) terminal.exitCode = 1;
    const result = { ...progress, interrupted: stop.signal.aborted };
    terminal.out(flags.json ? JSON.stringify(result) : `read ${progress.read} pieces, ${progress.claims} claims`);
  } finally {
    await app.close();
  }
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
