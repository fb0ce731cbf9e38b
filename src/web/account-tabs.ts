import { replyWords } from "./words/replies.ts";
import { signInWords } from "./words/sign-in.ts";

import { wallWords } from "./words/wall.ts";

/** The pages of an account, in the order in which they are offered. Each area of the site adds its own. */
export const accountTabs: { path: string; name: string }[] = [
  { path: "/account", name: "Overview" },
  { path: "/account/plan", name: "Plan" },
  { path: "/account/address", name: signInWords.address.tab },
  { path: "/account/passkeys", name: signInWords.ways.tab },
  { path: "/account/sessions", name: signInWords.sessions.tab },
  { path: "/account/pieces", name: wallWords.account.title },
  { path: "/following", name: "Following" },
  { path: "/reading-list", name: "Reading list" },
  { path: "/reading-history", name: "Reading history" },
  { path: "/account/replies", name: replyWords.account.tab },
  { path: "/account/consents", name: "Consents" },
  { path: "/account/data", name: "Your data" },
  { path: "/account/deletion", name: "Delete the account" },
  { path: "/sign-out", name: signInWords.out.title },
];
