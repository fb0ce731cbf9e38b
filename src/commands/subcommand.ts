import { Command } from "commander";
import { openApp, type App } from "../app.ts";
import { configOf, withSettings, type SettingFlags, type Terminal } from "./terminal.ts";

/** Adds one thing that a command does ("add", "list"), with the flags that all have. */
export function addSubcommand(command: Command, name: string, description: string): Command {
  const child = new Command(name).description(description).helpOption("--help", "explain the command");
  child.option("--json", "print the result, and any error, as JSON");
  command.addCommand(
    withSettings(child, "data", "databaseUrl")
      .exitOverride()
      .configureOutput({ writeErr: () => {} }),
  );
  return child;
}

/** Does something with the app, beside a running server too. */
export async function withApp(
  terminal: Terminal,
  child: Command,
  use: "read" | "write",
  work: (app: App) => Promise<void>,
): Promise<void> {
  // The command above takes a flag that both know for its own.
  const app = await openApp(configOf(terminal, child.optsWithGlobals<SettingFlags>()), { use });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** A day given as YYYY-MM-DD, as the moment at which it is over (UTC, ISO 8601). */
export function endOfDay(child: Command, flag: string) {
  return (typed: string): string => {
    const start = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN;
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== typed)
      return child.error(`${flag} must be a day such as 2031-12-31, not "${typed}".`);
    return new Date(start + 86_400_000).toISOString();
  };
}

/** The last day before that moment, as it is shown. */
export function lastDay(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString().slice(0, 10);
}

/** A whole number from 1, as a flag has it. */
export function wholeNumber(child: Command, flag: string, most: number) {
  return (typed: string): number => {
    const n = /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
    return n >= 1 && n <= most ? n : child.error(`${flag} must be a whole number from 1 to ${most}, not "${typed}".`);
  };
}
