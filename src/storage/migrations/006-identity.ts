import type { Migration } from "./migration.ts";

/** Codes, passkeys and issuers that readers sign in with. */
export const identity: Migration = {
  name: "006-identity",
  statements: () => [],
};
