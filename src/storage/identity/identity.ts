import type { Identity } from "../../readers/identity/index.ts";
import type { Engine } from "../engine.ts";
import { openCeremonies } from "./ceremonies.ts";
import { openKnownReaders } from "./known-readers.ts";
import { openPasskeys } from "./passkeys.ts";
import { openSignIns } from "./sign-ins.ts";

/** All that identity keeps. */
export function openIdentity(engine: Engine): Omit<Identity, "issuers"> {
  return {
    signIns: openSignIns(engine),
    passkeys: openPasskeys(engine),
    ceremonies: openCeremonies(engine),
    known: openKnownReaders(engine),
  };
}
