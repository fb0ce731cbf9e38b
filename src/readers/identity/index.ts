import type { Ceremonies, KnownReaders, Passkeys, SignIns } from "./ports.ts";

/** All that is kept for signing in. */
export interface Identity {
  signIns: SignIns;
  passkeys: Passkeys;
  ceremonies: Ceremonies;
  known: KnownReaders;
}

export { addressKey, readAddress, type AddressProblem, type AddressRead } from "./addresses.ts";
export { printedCode } from "./codes.ts";
export { mailboxOf } from "./mailbox.ts";
export {
  addressAsked,
  beginVisit,
  endVisit,
  type Issuer,
  type IssuerFailure,
  type ReturnOutcome,
  type Round,
  type Vouched,
} from "./issuers.ts";
export { identityLimits, waitFor } from "./limits.ts";
export * from "./ports.ts";
export {
  askForLetter,
  followLink,
  letterMinutes,
  lookAtLink,
  meterOf,
  mostTries,
  tryCode,
  type AskOutcome,
  type CodeOutcome,
  type LinkOutcome,
} from "./sign-in.ts";
