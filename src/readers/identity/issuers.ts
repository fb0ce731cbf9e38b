import type { Keys } from "../keys.ts";
import { readAddress } from "./addresses.ts";
import { newToken } from "./codes.ts";
import type { Ceremonies, KnownReaders } from "./ports.ts";
import { meterOf } from "./sign-in.ts";

/** The secrets of one visit to an issuer. */
interface Round {
  /** Our own address that the issuer sends the browser back to, exactly. */
  returnTo: string;
  state: string;
  nonce: string;
  /** RFC 7636: what proves that whoever brings the code has asked for it. */
  verifier: string;
}

/** What an issuer says of somebody. */
export interface Vouched {
  kind: "vouched";
  subject: string;
  address: string | null;
  /** Whether the issuer says that it has seen to the address. */
  addressVerified: boolean;
}

/** The issuer said no, or something that cannot be trusted; or it could not be reached. */
export interface IssuerFailure {
  kind: "refused" | "unreachable";
  /** A code for the log. */
  reason: string;
}

/** Somebody else's sign-in that readers may use here. */
export interface Issuer {
  /** Its part of our addresses. */
  id: string;
  /** As readers know it. */
  name: string;
  /** What its accounts are kept under: its own address, which stays when ours for it changes. */
  key: string;
  /** Where to lead the browser. */
  lead(round: Round): Promise<{ kind: "led"; url: string } | IssuerFailure>;
  /** Who came back. */
  hear(returned: URL, round: Round): Promise<Vouched | IssuerFailure>;
}

/** Seconds that a visit to an issuer may take, and as many to type an address after it. */
const patience = 600;

interface Ports {
  ceremonies: Ceremonies;
  known: KnownReaders;
  keys: Keys;
}

/** Begins a visit to an issuer: to sign in, or with a reader to link the account there to theirs. */
export async function beginVisit(
  { ceremonies, keys }: Ports,
  issuer: Issuer,
  { browser, place, returnTo, readerId }: { browser: string; place: string; returnTo: string; readerId: string | null },
  now: Date,
): Promise<{ kind: "led"; url: string } | IssuerFailure> {
  const round: Round = { returnTo, state: newToken(), nonce: newToken(), verifier: newToken() };
  const led = await issuer.lead(round);
  if (led.kind !== "led") return led;
  const { nonce, verifier } = round;
  const content = { issuer: issuer.key, returnTo, nonce, verifier, place };
  const token = keys.hash("state", round.state);
  await ceremonies.begin({ token, kind: "issuer", browser, readerId, content, lasts: patience }, now);
  return led;
}

type ReturnOutcome =
  | { kind: "entered"; readerId: string; place: string }
  | { kind: "linked"; place: string }
  /** The account at the issuer is another reader's, or the reader has one there already. */
  | { kind: "taken"; place: string }
  /** The issuer vouches for no address: the token takes it on from `addressAsked`. */
  | { kind: "address_wanted"; token: string }
  /** Not begun in this browser, used already, or too late. */
  | { kind: "ended" }
  | IssuerFailure;

/**
 * Ends a visit to an issuer. An address that the issuer has not verified makes and opens nothing; one that it has
 * opens the reader with that address.
 */
export async function endVisit(
  { ceremonies, known, keys }: Ports,
  issuer: Issuer,
  { returned, browser, readerId }: { returned: URL; browser: string; readerId: string | null },
  now: Date,
): Promise<ReturnOutcome> {
  const state = returned.searchParams.get("state") ?? "";
  const begun = await ceremonies.take(keys.hash("state", state), "issuer", browser, now);
  const { issuer: key, place = "/", returnTo = "", nonce = "", verifier = "" } = begun?.content ?? {};
  // Each issuer has a return address of its own: an answer at another's was mixed up (RFC 9700, 4.4).
  if (!begun || key !== issuer.key) return { kind: "ended" };
  const heard = await issuer.hear(returned, { returnTo, state, nonce, verifier });
  if (heard.kind !== "vouched") return heard;
  const account = { issuer: issuer.key, subject: heard.subject };
  if (begun.readerId !== null) {
    if (begun.readerId !== readerId) return { kind: "ended" };
    return { kind: await known.link(readerId, account, heard.address ?? "", now), place };
  }
  const before = await known.at(account);
  if (before !== null) return { kind: "entered", readerId: before, place };
  const read = heard.address === null ? null : readAddress(heard.address);
  if (heard.addressVerified && read?.ok) {
    const { address } = read;
    const admitted = await known.admit({ address, meter: meterOf(keys, address) }, account, now);
    if (!admitted.isNew) await known.link(admitted.readerId, account, address, now);
    return { kind: "entered", readerId: admitted.readerId, place };
  }
  const token = newToken();
  const content = { ...account, name: issuer.name, place, address: read?.ok ? read.address : "" };
  const kind = "issuer-address" as const;
  const wanted = { token: keys.hash("issuer-address", token), kind, browser, readerId: null, content };
  await ceremonies.begin({ ...wanted, lasts: patience }, now);
  return { kind: "address_wanted", token };
}

/** What is known of somebody who is asked for an address after a visit to an issuer; null when that has ended. */
export async function addressAsked(
  { ceremonies, keys }: Ports,
  { token, browser }: { token: string; browser: string },
  now: Date,
): Promise<{ issuer: string; subject: string; name: string; place: string; address: string } | null> {
  const found = await ceremonies.find(keys.hash("issuer-address", token), "issuer-address", browser, now);
  if (!found) return null;
  const { issuer = "", subject = "", name = "", place = "/", address = "" } = found.content;
  return { issuer, subject, name, place, address };
}
