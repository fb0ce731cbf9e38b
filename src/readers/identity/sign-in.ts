import { timingSafeEqual } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { Keys } from "../keys.ts";
import type { Limits } from "../limits.ts";
import { addressKey } from "./addresses.ts";
import { newCode, newToken, readCode } from "./codes.ts";
import { waitFor } from "./limits.ts";
import { mailboxOf } from "./mailbox.ts";
import type { AskedLetter, Redeemed, SignIns, WaitedLetter } from "./ports.ts";

/** OWASP ASVS 5, 6.5.5: a code sent over another channel lives ten minutes at most. */
export const letterMinutes = 10;
/** Wrong codes that end a letter. */
export const mostTries = 5;

interface Ports {
  signIns: SignIns;
  keys: Keys;
}

type Asked = Pick<AskedLetter, "browser" | "purpose" | "address" | "readerId" | "place" | "account"> & {
  /** What limits count by. */
  network: string;
};

type AskOutcome =
  /** The secrets to write into the letter; nobody keeps them. */
  { kind: "asked"; code: string; link: string } | { kind: "too_many"; seconds: number };

/** Makes a code and a link for a letter to an address. Does the same, whoever the address belongs to. */
export async function askForLetter(
  { signIns, keys, limits }: Ports & { limits: Limits },
  { network, ...asked }: Asked,
  now: Date,
): Promise<AskOutcome> {
  const address = addressKey(asked.address);
  const seconds = await waitFor(
    limits,
    [
      ["letter-network", network],
      ["letter-network-day", network],
      ["letter-address-network", `${address} ${network}`],
      ["letter-address", address],
    ],
    now,
  );
  if (seconds !== null) return { kind: "too_many", seconds };
  const [id, code, link] = [uuid(), newCode(), newToken()];
  await signIns.ask({ ...asked, id, code: codeHash(keys, id, code), link: keys.hash("link", link) }, now);
  return { kind: "asked", code, link };
}

type CodeOutcome =
  | Redeemed
  /** It cannot be a code; not counted as a try. */
  | { kind: "unreadable" }
  | { kind: "wrong"; left: number }
  /** Nothing waits for a code in this browser (any more). */
  | { kind: "ended" }
  | { kind: "too_many"; seconds: number };

/** Tries a code in the browser that asked for it. */
export async function tryCode(
  { signIns, keys, limits }: Ports & { limits: Limits },
  { browser, typed, network }: { browser: string; typed: string; network: string },
  now: Date,
): Promise<CodeOutcome> {
  const code = readCode(typed);
  if (code === null) return { kind: "unreadable" };
  const seconds = await waitFor(limits, [["code-network", network]], now);
  if (seconds !== null) return { kind: "too_many", seconds };
  const letter = await signIns.attempt(browser, now);
  if (!letter) return { kind: "ended" };
  const left = mostTries - letter.tries;
  if (!isSame(codeHash(keys, letter.id, code), letter.code))
    return left > 0 ? { kind: "wrong", left } : { kind: "ended" };
  return redeem({ signIns, keys }, letter, now);
}

type LinkOutcome =
  | Redeemed
  | { kind: "ended" }
  /** It was asked for in another browser. */
  | { kind: "elsewhere" };

/** Uses a link in the browser that asked for it. */
export async function followLink(
  ports: Ports,
  { browser, token }: { browser: string | null; token: string },
  now: Date,
): Promise<LinkOutcome> {
  const letter = await ports.signIns.byLink(ports.keys.hash("link", token), now);
  if (!letter) return { kind: "ended" };
  return letter.browser === browser ? redeem(ports, letter, now) : { kind: "elsewhere" };
}

/** What a link would do, without doing it: programs that look through mail open links, too. */
export async function lookAtLink(
  { signIns, keys }: Ports,
  { browser, token }: { browser: string | null; token: string },
  now: Date,
): Promise<{ kind: "ready"; letter: WaitedLetter } | { kind: "ended" } | { kind: "elsewhere" }> {
  const letter = await signIns.byLink(keys.hash("link", token), now);
  if (!letter) return { kind: "ended" };
  return letter.browser === browser ? { kind: "ready", letter } : { kind: "elsewhere" };
}

/** Whom the meter counts, for an address. */
export function meterOf(keys: Keys, address: string): string {
  return keys.hash("meter", mailboxOf(address));
}

async function redeem(
  { signIns, keys }: Ports,
  letter: WaitedLetter,
  now: Date,
): Promise<Redeemed | { kind: "ended" }> {
  return (await signIns.redeem(letter.id, meterOf(keys, letter.address), now)) ?? { kind: "ended" };
}

function codeHash(keys: Keys, id: string, code: string): string {
  return keys.hash("code", `${id} ${code}`);
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
