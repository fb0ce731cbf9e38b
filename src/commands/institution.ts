import { Command } from "commander";
import type { App } from "../app.ts";
import { domainOf, networkFrom } from "../subscriptions/index.ts";
import { addSubcommand, endOfDay, lastDay, withApp } from "./subcommand.ts";
import type { Terminal } from "./terminal.ts";

interface Flags {
  networks: string[];
  domains: string[];
  until: string;
  json?: boolean;
}

/** There is no institution of that name. */
export class NoSuchInstitution extends Error {
  readonly code = "no_such_institution";
  constructor(name: string) {
    super(`There is no institution named "${name}"; "rapport institution list" names them all.`);
    this.name = "NoSuchInstitution";
  }
}

export function institutionCommand(terminal: Terminal): Command {
  const command = new Command("institution").description("say which institutions have All-Access for all their people");
  const add = addSubcommand(command, "add", "let an institution in, or change what is known of it");
  add
    .argument("<name>", "its name, as its readers see it")
    .option("--networks <list>", "its networks (203.0.113.0/24, 2001:db8::/32), separated by commas", networks(add), [])
    .option("--domains <list>", "its mail domains, separated by commas", domains(add), [])
    .requiredOption("--until <day>", "last day, YYYY-MM-DD", endOfDay(add, "--until"))
    .action((typed: string) =>
      withApp(terminal, add, "write", (app) => letIn(terminal, app, nameIn(add, typed), add.optsWithGlobals<Flags>())),
    );
  const list = addSubcommand(command, "list", "all institutions");
  list.action(() => withApp(terminal, list, "read", (app) => show(terminal, app, list.optsWithGlobals<Flags>())));
  const remove = addSubcommand(command, "remove", "let an institution in no more");
  remove
    .argument("<name>", "its name")
    .action((name: string) =>
      withApp(terminal, remove, "write", (app) => takeOut(terminal, app, name, remove.optsWithGlobals<Flags>())),
    );
  command.allowExcessArguments().action(() => command.error("Say what to do with institutions: add, list or remove."));
  return command;
}

async function letIn(terminal: Terminal, app: App, name: string, { networks, domains, until, json }: Flags) {
  const kept = await app.subscriptionBooks.institutions.add({ name, networks, domains, until }, app.now());
  if (json) return terminal.out(JSON.stringify(kept));
  terminal.out(`${name} has All-Access until ${lastDay(until)}; a running server knows it within seconds.`);
}

async function show(terminal: Terminal, app: App, { json }: Flags) {
  const all = await app.subscriptionBooks.institutions.list();
  if (json) return terminal.out(JSON.stringify(all));
  if (all.length === 0) return terminal.out("There is no institution yet.");
  for (const { name, networks, domains, until } of all)
    terminal.out(`${name}  until ${lastDay(until)}  ${[...networks, ...domains].join(", ")}`);
}

async function takeOut(terminal: Terminal, app: App, name: string, { json }: Flags) {
  if (!(await app.subscriptionBooks.institutions.remove(name))) throw new NoSuchInstitution(name);
  terminal.out(json ? JSON.stringify({ name }) : `${name} is let in no more.`);
}

const parts = (list: string) => list.split(",").filter((one) => one.trim() !== "");

function networks(child: Command) {
  return (typed: string): string[] =>
    parts(typed).map(
      (one) =>
        networkFrom(one) ??
        child.error(
          `"${one.trim()}" is no network to let in; write 203.0.113.0/24 or 2001:db8::/32, and none of this machine.`,
        ),
    );
}

function domains(child: Command) {
  return (typed: string): string[] =>
    parts(typed).map((one) => domainOf(one) ?? child.error(`"${one.trim()}" is no mail domain; write uni.example.`));
}

function nameIn(child: Command, typed: string): string {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  const { networks, domains } = child.opts<Flags>();
  if (!/^[^\p{Cc}]{2,120}$/u.test(name)) return child.error("The name must have 2 to 120 characters.");
  if (networks.length + domains.length === 0) return child.error("Say by --networks or --domains whom to let in.");
  return name;
}
