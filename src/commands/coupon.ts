import { Command } from "commander";
import type { App } from "../app.ts";
import { codeIn, newCode } from "../subscriptions/index.ts";
import { addSubcommand, endOfDay, lastDay, wholeNumber, withApp } from "./subcommand.ts";
import type { Terminal } from "./terminal.ts";

interface Flags {
  days: number;
  uses: number;
  until?: string;
  json?: boolean;
}

export function couponCommand(terminal: Terminal): Command {
  const command = new Command("coupon").description("make access codes, which give readers days of All-Access");
  const add = addSubcommand(command, "add", "make a code; it is shown only now");
  add
    .requiredOption("--days <days>", "days of All-Access that it gives", wholeNumber(add, "--days", 3660))
    .option("--uses <readers>", "how many readers may use it, each once", wholeNumber(add, "--uses", 1_000_000), 1)
    .option(
      "--until <day>",
      "last day on which it can be used, YYYY-MM-DD; always when not given",
      endOfDay(add, "--until"),
    )
    .action(() => withApp(terminal, add, "write", (app) => make(terminal, app, add.optsWithGlobals<Flags>())));
  const list = addSubcommand(command, "list", "all codes by their first letters, and how often each was used");
  list.action(() => withApp(terminal, list, "read", (app) => show(terminal, app, list.optsWithGlobals<Flags>())));
  command.allowExcessArguments().action(() => command.error("Say what to do with access codes: add or list."));
  return command;
}

async function make(terminal: Terminal, app: App, { days, uses, until, json }: Flags): Promise<void> {
  const code = newCode();
  const hash = app.keys.hash("access code", codeIn(code) ?? "");
  const endsAt = until ?? null;
  await app.subscriptionBooks.codes.add({ hash, begins: code.slice(0, 4), days, uses, endsAt }, app.now());
  if (json) return terminal.out(JSON.stringify({ code, days, uses, endsAt }));
  terminal.out(code);
  const readers = uses === 1 ? "one reader" : `${uses} readers`;
  terminal.err(
    `${days} days of All-Access for ${readers}, entered at ${app.site.url}/plans. The code is shown only now.`,
  );
}

async function show(terminal: Terminal, app: App, { json }: Flags): Promise<void> {
  const codes = await app.subscriptionBooks.codes.list();
  if (json) return terminal.out(JSON.stringify(codes));
  if (codes.length === 0) return terminal.out('There is no access code yet; "rapport coupon add --days 30" makes one.');
  for (const { begins, days, uses, used, endsAt } of codes) {
    const end = endsAt === null ? "" : `, until ${lastDay(endsAt)}`;
    terminal.out(`${begins}-…  ${days} days  used ${used} of ${uses}${end}`);
  }
}
