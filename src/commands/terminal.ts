import type { Command } from "commander";
import { readConfig, SETTINGS, type Config } from "../config.ts";

/** Where a command reads its surroundings and writes its answer, one line at a time. */
export interface Terminal {
  environment: Record<string, string | undefined>;
  /** Set to 1 by a command that did part of its work and says so in its answer. */
  exitCode: 0 | 1;
  out(text: string): void;
  err(text: string): void;
}

/** Adds a flag for each of these settings, explained as the settings table explains it. */
export function withSettings(command: Command, ...names: (keyof Config)[]): Command {
  for (const name of names) {
    if ("secret" in SETTINGS[name]) continue;
    const flag = `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
    command.option(`${flag} <${name === "data" || name === "models" ? "folder" : "value"}>`, SETTINGS[name].meaning);
  }
  return command;
}

/** What `withSettings` may have added to a command's own flags. */
export type SettingFlags = { [K in keyof Config]?: string };

export function configOf(terminal: Terminal, flags: SettingFlags): Config {
  return readConfig(flags, terminal.environment);
}
