import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Keys } from "../keys.ts";
import type { Account } from "../reader.ts";
import { newToken } from "./codes.ts";
import type { Ceremonies, CeremonyKind, Passkeys } from "./ports.ts";

// Takes a third of a second to load: when the first passkey is shown.
const webAuthn = () => import("@simplewebauthn/server");

/** Ed25519, ES256 and RS256 (IANA, COSE algorithms): what authenticators have. */
const algorithms = [-8, -7, -257];

/** Seconds to show a passkey. */
const patience = 300;

/** To whom passkeys are shown (WebAuthn: relying party). */
export interface Party {
  /** Host name. */
  id: string;
  name: string;
  origin: string;
}

/** Null where browsers know no passkeys: on IP addresses, and without encryption but on this machine. */
export function partyAt({ url, name }: { url: string; name: string }): Party | null {
  const { protocol, hostname, origin } = new URL(url);
  const isAddress = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  return isAddress || (protocol !== "https:" && !isLocal) ? null : { id: hostname, name, origin };
}

interface Ports {
  passkeys: Passkeys;
  ceremonies: Ceremonies;
  keys: Keys;
}

/** What a browser needs to make a passkey for this reader. */
export async function beginAddition(
  { passkeys, ceremonies, keys }: Ports,
  party: Party,
  { account, browser }: { account: Account; browser: string },
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const challenge = newToken();
  const known = await passkeys.list(account.id);
  const ceremony = { kind: "passkey-addition" as const, browser, readerId: account.id, content: {}, lasts: patience };
  await ceremonies.begin({ ...ceremony, token: keys.hash("challenge", challenge) }, now);
  const { generateRegistrationOptions } = await webAuthn();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.address,
    userDisplayName: account.name === "" ? account.address : account.name,
    userID: Buffer.from(account.id),
    challenge: Buffer.from(challenge, "base64url"),
    timeout: patience * 1000,
    attestationType: "none",
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(({ credential, transports }) => ({ id: credential, transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
}

export type AdditionOutcome = "added" | "taken" | "too_many" | "ended" | "not_verified";

/** Keeps a passkey that a browser has made. */
export async function finishAddition(
  { passkeys, ceremonies, keys }: Ports,
  party: Party,
  made: { readerId: string; browser: string; name: string; response: string },
  now: Date,
): Promise<AdditionOutcome> {
  const response = responseIn(made.response) as RegistrationResponseJSON | null;
  const challenge = challengeIn(response);
  if (!response || challenge === null) return "not_verified";
  const begun = await taken({ ceremonies, keys }, challenge, "passkey-addition", made.browser, now);
  if (begun?.readerId !== made.readerId) return "ended";
  const { verifyRegistrationResponse } = await webAuthn();
  const shown = await verifyRegistrationResponse({
    response,
    ...expected(party, challenge),
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null);
  if (!shown?.verified) return "not_verified";
  const { id, publicKey, counter, transports = [] } = shown.registrationInfo.credential;
  const key = { credential: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter };
  return passkeys.add(made.readerId, made.name, { ...key, transports: transports.map(String).slice(0, 10) }, now);
}

/** What a browser needs to show any passkey that it has for this site: nobody says who they are first. */
export async function beginPasskeySignIn(
  { ceremonies, keys }: Ports,
  party: Party,
  { browser }: { browser: string },
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const challenge = newToken();
  const ceremony = { kind: "passkey-sign-in" as const, browser, readerId: null, content: {}, lasts: patience };
  await ceremonies.begin({ ...ceremony, token: keys.hash("challenge", challenge) }, now);
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: Buffer.from(challenge, "base64url"),
    timeout: patience * 1000,
    userVerification: "preferred",
  });
}

/** Whose passkey was shown, and whether the authenticator has seen to it that it was its owner; null for none of ours. */
export async function finishPasskeySignIn(
  { passkeys, ceremonies, keys }: Ports,
  party: Party,
  { browser, response: sent }: { browser: string; response: string },
  now: Date,
): Promise<{ readerId: string; ownerVerified: boolean } | null> {
  const response = responseIn(sent) as AuthenticationResponseJSON | null;
  const challenge = challengeIn(response);
  if (!response || challenge === null) return null;
  const begun = await taken({ ceremonies, keys }, challenge, "passkey-sign-in", browser, now);
  const known = begun && typeof response.id === "string" ? await passkeys.byCredential(response.id) : null;
  if (!begun || !known) return null;
  const { userHandle } = response.response;
  if (userHandle && Buffer.from(userHandle, "base64url").toString() !== known.readerId) return null;
  const { credential: id, counter, transports } = known;
  const publicKey = new Uint8Array(Buffer.from(known.publicKey, "base64url"));
  const { verifyAuthenticationResponse } = await webAuthn();
  const shown = await verifyAuthenticationResponse({
    response,
    ...expected(party, challenge),
    credential: { id, publicKey, counter, transports },
  }).catch(() => null);
  if (!shown?.verified) return null;
  const { newCounter, userVerified } = shown.authenticationInfo;
  if (!(await passkeys.used(known.id, { before: counter, after: newCounter }, now))) return null;
  return { readerId: known.readerId, ownerVerified: userVerified };
}

function expected({ id, origin }: Party, challenge: string) {
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: false };
}

function taken(
  { ceremonies, keys }: Pick<Ports, "ceremonies" | "keys">,
  challenge: string,
  kind: CeremonyKind,
  browser: string,
  now: Date,
) {
  return ceremonies.take(keys.hash("challenge", challenge), kind, browser, now);
}

type Shown = RegistrationResponseJSON | AuthenticationResponseJSON;

/** What a browser's script has sent, if it is anything like a response. */
function responseIn(sent: string): Shown | null {
  try {
    const found = JSON.parse(sent) as Shown | null;
    return typeof found?.response?.clientDataJSON === "string" ? found : null;
  } catch {
    return null;
  }
}

function challengeIn(response: Shown | null): string | null {
  try {
    const data = Buffer.from(response?.response.clientDataJSON ?? "", "base64url").toString();
    const { challenge } = JSON.parse(data) as { challenge?: unknown };
    return typeof challenge === "string" ? challenge : null;
  } catch {
    return null;
  }
}
