import { Command, CommanderError, Option } from "commander";
import { ConfigError } from "../config.ts";
import type { Terminal } from "./terminal.ts";
import { version } from "../version.ts";

type Environment = Record<string, string | undefined>;

/** Runs one command. Returns the exit code: 0 done, 1 failed, 2 asked for wrongly. Failures are one sentence on stderr. */
export async function runCommandLine(words: string[], environment: Environment): Promise<number> {
  const json = words.includes("--json");
  const terminal: Terminal = {
    environment,
    exitCode: 0,
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  };
  // A reader that stops reading ("| head") is no failure.
  process.stdout.on("error", (cause: NodeJS.ErrnoException) => process.exit(cause.code === "EPIPE" ? 0 : 1));
  try {
    const asked = await program(terminal, words[0]);
    if (words.length === 0) terminal.out(asked.helpInformation().trimEnd());
    else await asked.parseAsync(words, { from: "user" });
    return terminal.exitCode;
  } catch (cause) {
    if (cause instanceof CommanderError && cause.exitCode === 0) return 0;
    const failure = failureOf(cause);
    if (json) terminal.err(JSON.stringify({ error: { code: failure.code, message: failure.message } }));
    else terminal.err(`rapport: ${failure.message}`);
    return failure.exitCode;
  }
}

/** Loaded when asked for: a command does not pay for what another needs. */
const commands: Record<string, () => Promise<(terminal: Terminal) => Command>> = {
  serve: async () => (await import("./serve.ts")).serveCommand,
  import: async () => (await import("./import.ts")).importCommand,
  show: async () => (await import("./show.ts")).showCommand,
  search: async () => (await import("./search.ts")).searchCommand,
  analyse: async () => (await import("./analyse.ts")).analyseCommand,
  predict: async () => (await import("./predict.ts")).predictCommand,
  correct: async () => (await import("./correct.ts")).correctCommand,
  "second-reader": async () => (await import("./second-reader.ts")).secondReaderCommand,
  staff: async () => (await import("./staff.ts")).staffCommand,
  withdraw: async () => (await import("./withdraw.ts")).withdrawCommand,
  coupon: async () => (await import("./coupon.ts")).couponCommand,
  institution: async () => (await import("./institution.ts")).institutionCommand,
  doctor: async () => (await import("./doctor.ts")).doctorCommand,
};

async function program(terminal: Terminal, asked: string | undefined): Promise<Command> {
  const program = new Command("rapport")
    .description("A publication of expert analysis that knows what its experts said.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "explain the command")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  const known = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  const wanted = known ? [known] : asked === "--version" ? [] : Object.values(commands);
  for (const load of wanted) {
    const command = (await load())(terminal).helpOption("--help", "explain the command");
    command.addOption(new Option("--json", "print the result, and any error, as JSON"));
    program.addCommand(command.exitOverride().configureOutput({ writeErr: () => {} }));
  }
  return program;
}

function failureOf(cause: unknown): { code: string; message: string; exitCode: 1 | 2 } {
  if (cause instanceof CommanderError) {
    const said = cause.message.replace(/^error: /, "");
    const message = oneSentence(said.charAt(0).toUpperCase() + said.slice(1));
    return { code: "usage", message: `${message} See "rapport --help".`, exitCode: 2 };
  }
  if (cause instanceof ConfigError) return { code: cause.code, message: cause.message, exitCode: 2 };
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const code = "code" in error && typeof error.code === "string" ? error.code : "failed";
  return { code, message: oneSentence(error.message), exitCode: 1 };
}

// As it is otherwise: it may begin with the name of a file.
function oneSentence(message: string): string {
  const sentence = message.replace(/\s*\n\s*/g, " ").trim();
  return /[.!?)]$/.test(sentence) ? sentence : `${sentence}.`;
}
