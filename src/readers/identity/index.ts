import type { Ceremonies, KnownReaders, Passkeys, SignIns } from "./ports.ts";

/** All that is kept for signing in. */
export interface Identity {
  signIns: SignIns;
  passkeys: Passkeys;
  ceremonies: Ceremonies;
  known: KnownReaders;
}

export { addressKey, readAddress, type AddressProblem } from "./addresses.ts";
export { printedCode } from "./codes.ts";
export { addressAsked, beginVisit, endVisit, type Issuer, type IssuerFailure, type Vouched } from "./issuers.ts";
export { waitFor } from "./limits.ts";
export * from "./ports.ts";
export { askForLetter, followLink, letterMinutes, lookAtLink, meterOf, mostTries, tryCode } from "./sign-in.ts";
