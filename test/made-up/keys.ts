import { keysFrom } from "../../src/keys.ts";

/** The same in every test, so that hashes can be told beforehand. */
export const keys = keysFrom(Buffer.alloc(32, "made up"));
