import { Command } from "commander";
import { openApp, type App } from "../app.ts";
import {
  importPaths,
  printUnderstood,
  understandPaths,
  type ImportReport,
  type Refusal,
} from "../publication/importers/index.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

interface Flags extends SettingFlags {
  dryRun?: boolean;
  json?: boolean;
}

export function importCommand(terminal: Terminal): Command {
  const command = new Command("import")
    .description("bring pieces into the library; the same source again updates, never duplicates")
    .argument("<path...>", "files or folders: .txt, .md, .html, .jsonl")
    .option("--dry-run", "print what is understood, and change nothing");
  return withSettings(command, "data", "databaseUrl").action(async (paths: string[], flags: Flags) => {
    const config = configOf(terminal, flags);
    if (flags.dryRun) return look(terminal, paths, config.lang, flags.json === true);
    // Opened with the first piece that is ready, so that a path with nothing in it leaves no empty publication behind.
    const opened: { app?: Promise<App> } = {};
    const open = () => (opened.app ??= openApp(config, { use: "write", create: true }));
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
    try {
      const report = await importPaths(paths, {
        pieces: { save: async (inputs) => (await open()).library.pieces.save(inputs) },
        lang: config.lang,
        signal: stop.signal,
        onProgress: progress(terminal),
      });
      for (const refusal of report.refused) terminal.err(refused(refusal));
      if (report.refused.length > 0 || report.interrupted) terminal.exitCode = 1;
      terminal.out(flags.json ? JSON.stringify(report) : summary(report));
    } finally {
      await (await opened.app)?.close();
    }
  });
}

// Printed as it is understood, so that a file of any size can be looked at.
async function look(terminal: Terminal, paths: string[], lang: string, json: boolean): Promise<void> {
  for await (const found of understandPaths(paths, { lang })) {
    if (json) terminal.out(JSON.stringify(found));
    else if ("reason" in found) terminal.err(refused(found));
    else terminal.out(`${printUnderstood(found)}\n`);
    if ("reason" in found) terminal.exitCode = 1;
  }
}

function refused({ path, line, reason }: Refusal): string {
  return `rapport: ${path}${line ? `, line ${line}` : ""}: ${reason}${/[.!?]$/.test(reason) ? "" : "."}`;
}

function progress(terminal: Terminal): (report: ImportReport) => void {
  const began = Date.now();
  let shown = began;
  return (report) => {
    if (Date.now() - shown < 1000) return;
    shown = Date.now();
    const done = report.new + report.updated + report.unchanged;
    terminal.err(
      `${done} pieces, ${Math.round((done * 1000) / (shown - began))} a second, ${report.refused.length} refused`,
    );
  };
}

function summary(report: ImportReport): string {
  const counts = (["new", "updated", "unchanged", "withdrawn"] as const)
    .filter((outcome) => report[outcome] > 0)
    .map((outcome) => `${report[outcome]} ${outcome === "withdrawn" ? "left withdrawn" : outcome}`);
  if (report.refused.length > 0) counts.push(`${report.refused.length} refused`);
  const said = counts.join(", ") || "nothing to import";
  return report.interrupted ? `${said}; interrupted: run the same command again to go on` : said;
}
