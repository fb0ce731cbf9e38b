import { Command } from "commander";
import { openApp } from "../app.ts";
import { importPaths, understandPaths, type ImportReport } from "../publication/index.ts";
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
    if (flags.dryRun) {
      const { understood, refused } = await understandPaths(paths, { lang: config.lang });
      // Printed as they are understood, so that a file of any size can be looked at.
      terminal.out(JSON.stringify({ understood, refused }, null, 2));
      if (refused.length > 0) terminal.exitCode = 1;
      return;
    }
    const app = await openApp(config, { use: "write", create: true });
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
    try {
      const report = await importPaths(paths, { pieces: app.library.pieces, signal: stop.signal, lang: config.lang, onProgress: progress(terminal) });
      for (const { path, line, reason } of report.refused) terminal.err(`rapport: ${path}${line ? `, line ${line}` : ""}: ${reason}`);
      if (report.refused.length > 0 || stop.signal.aborted) terminal.exitCode = 1;
      terminal.out(flags.json ? JSON.stringify({ ...report, interrupted: stop.signal.aborted }) : summary(report, stop.signal.aborted));
    } finally {
      await app.close();
    }
  });
}

function progress(terminal: Terminal): (report: ImportReport) => void {
  const began = Date.now();
  let shown = began;
  return (report) => {
    if (Date.now() - shown < 1000) return;
    shown = Date.now();
    const done = report.new + report.updated + report.unchanged;
    terminal.err(`${done} pieces, ${Math.round((done * 1000) / (shown - began))} a second, ${report.refused.length} refused`);
  };
}

function summary(report: ImportReport, interrupted: boolean): string {
  const counts = `${report.new} new, ${report.updated} updated, ${report.unchanged} unchanged, ${report.refused.length} refused`;
  return interrupted ? `${counts}; interrupted: run the same command again to go on` : counts;
}
