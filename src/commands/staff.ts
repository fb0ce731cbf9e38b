import { Command, Option } from "commander";
import type { App } from "../app.ts";
import { addressKey, meterOf, readAddress } from "../readers/identity/index.ts";
import { STAFF_ROLES, type StaffRole } from "../readers/index.ts";
import type { ToldOnce } from "../readers/staff/index.ts";
import { addSubcommand, withApp } from "./subcommand.ts";
import { withSettings, type Terminal } from "./terminal.ts";

interface Flags {
  role: StaffRole;
  json?: boolean;
}

/** Somebody without a role was to lose it, or to get a new second factor. */
export class NotOnStaff extends Error {
  readonly code = "not_on_staff";
  constructor(address: string) {
    super(`Nobody on the staff has the address ${address}; "rapport staff list" names everybody.`);
    this.name = "NotOnStaff";
  }
}

export function staffCommand(terminal: Terminal): Command {
  const command = new Command("staff").description("say who works at the desk, and in which role");
  const add = (name: string, description: string) =>
    withSettings(addSubcommand(command, name, description), "name", "publicUrl");
  const withAddress = (name: string, description: string, work: WorkOnOne) =>
    add(name, description)
      .argument("<email>", "their e-mail address")
      .action((typed: string, _: unknown, child: Command) => {
        const address = addressIn(child, typed);
        return withApp(terminal, child, "write", (app) => work(terminal, app, address, child.optsWithGlobals<Flags>()));
      });
  withAddress("add", "give somebody a role at the desk, and a second factor if they have none", appoint).addOption(
    new Option("--role <role>", "what they may do").choices(STAFF_ROLES).makeOptionMandatory(),
  );
  add("list", "everybody who works at the desk").action((_: unknown, child: Command) =>
    withApp(terminal, child, "read", (app) => list(terminal, app, child.optsWithGlobals<Flags>())),
  );
  withAddress("remove", "take somebody's role away; they stay a reader", dismiss);
  withAddress("reset", "give somebody a new second factor; the old one stops at once", renew);
  command
    .allowExcessArguments()
    .action(() => command.error("Say what to do with the staff: add, list, remove or reset."));
  return command;
}

type WorkOnOne = (terminal: Terminal, app: App, address: string, flags: Flags) => Promise<void>;

async function appoint(terminal: Terminal, app: App, address: string, { role, json }: Flags) {
  const to = { address, addressKey: addressKey(address), meter: meterOf(app.keys, address) };
  const { before, told } = await app.staff.appoint(to, role, app.now());
  if (json) return terminal.out(JSON.stringify({ address, role, before, ...told }));
  terminal.out(
    before === role
      ? `${address} has been ${inWords[role]} of ${app.site.name} before.`
      : `${address} is now ${inWords[role]} of ${app.site.name}${before === null ? "" : `, no longer ${inWords[before]}`}.`,
  );
  if (told === null) terminal.out('Their second factor stays as it is; "rapport staff reset" would make a new one.');
  else terminal.out(onceInWords(told, app.site.url));
}

async function list(terminal: Terminal, { staff }: App, { json }: Flags) {
  const people = await staff.list();
  if (json) return terminal.out(JSON.stringify(people));
  if (people.length === 0) return terminal.out('Nobody is on the staff yet; "rapport staff add" names the first.');
  for (const { address, role, confirmed, recoveryCodesLeft } of people) {
    const notes = [
      `${recoveryCodesLeft} recovery codes left`,
      ...(confirmed ? [] : ["address changed, not confirmed yet"]),
    ];
    terminal.out(`${role.padEnd(9)}  ${address}  (${notes.join("; ")})`);
  }
}

async function dismiss(terminal: Terminal, app: App, address: string, { json }: Flags) {
  const before = await app.staff.dismiss(addressKey(address), app.now());
  if (before === null) throw new NotOnStaff(address);
  terminal.out(json ? JSON.stringify({ address, before }) : `${address} is no longer ${inWords[before]}.`);
}

async function renew(terminal: Terminal, app: App, address: string, { json }: Flags) {
  const told = await app.staff.renew({ address, addressKey: addressKey(address) }, app.now());
  if (told === null) throw new NotOnStaff(address);
  if (json) return terminal.out(JSON.stringify({ address, ...told }));
  terminal.out(`${address} has a new second factor; the old one no longer counts.\n${onceInWords(told, app.site.url)}`);
}

const inWords: Record<StaffRole, string> = { owner: "an owner", editor: "an editor", moderator: "a moderator" };

/** What stands in no other place and cannot be shown again. */
function onceInWords({ secret, link, recoveryCodes }: ToldOnce, url: string): string {
  return [
    "",
    "This is shown only now. Hand it over by a way that nobody else reads.",
    "",
    "For an authenticator app, either of these:",
    `  ${secret.replace(/(.{4})(?=.)/g, "$1 ")}`,
    `  ${link}`,
    "",
    "Recovery codes, for when the app is out of reach; each opens the desk once:",
    ...recoveryCodes.map((code) => `  ${code}`),
    "",
    `The desk is at ${url}/desk. It asks for this address first, and then for a code from the app.`,
  ].join("\n");
}

function addressIn(child: Command, typed: string): string {
  const read = readAddress(typed);
  return read.ok ? read.address : child.error(`"${typed}" is no e-mail address that can be used.`);
}
