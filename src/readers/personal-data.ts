/** How long things are kept, in days, where nobody else says. */
export const keptDays = {
  /** An address that was never shown to be its reader's. */
  unverified: 30,
  /** Reading history. */
  history: 90,
} as const;

/** What is kept about readers. The page for readers and docs/privacy.md are made from it. */
export interface Kept {
  /** Tables of the database. */
  tables: string[];
  what: string;
  why: string;
  until: string;
  /** Days after which a row goes by itself at the latest; null where it stays as long as its reader does. */
  days: number | null;
  /** Whether the copy that readers may take along holds it; where not, why not. */
  copied: true | string;
  /** What becomes of it when the reader leaves. */
  leaving: string;
}

const gone = "Deleted.";
const secret = "Keys, codes and hashes: of no use to anybody, and dangerous in a file.";
const unnamed = "It names nobody: a keyed hash, which only this publication can make.";
const asLong = "As long as you have an account.";

/** Every table that holds anything about a reader. A test holds it against the tables that there are. */
export const PERSONAL_DATA: Kept[] = [
  {
    tables: ["reader"],
    what: "Your address, the name that you sign with, when you came, until when you have access, and whether you work here.",
    why: "To know you again, and to write to you.",
    until: `As long as you have an account; an address that was never confirmed, ${keptDays.unverified} days.`,
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["session"],
    what: "The browsers in which you are signed in, as “Firefox on Linux”, and when you were last there.",
    why: "So that you stay signed in, and can end it anywhere.",
    until: "Until you sign out, 30 days after you were last there, or 180 days altogether.",
    days: 180,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["sign_in", "ceremony"],
    what: "Codes under way to you, with the address that they were sent to.",
    why: "To let you in, and nobody else.",
    until: "Until the code is used, or ten minutes.",
    days: 1,
    copied: secret,
    leaving: gone,
  },
  {
    tables: ["passkey", "issuer_account"],
    what: "Your passkeys and their names, and your accounts elsewhere with which you sign in.",
    why: "To sign in without a letter.",
    until: "Until you remove them.",
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["limit_window"],
    what: "How often something was tried from a network or with an address, as a keyed hash.",
    why: "Against mass sign-up, guessing and spam.",
    until: "Until the window of time has passed, a day at most.",
    days: 1,
    copied: unnamed,
    leaving: "Goes by itself within a day.",
  },
  {
    tables: ["letter"],
    what: "Letters to you: address, subject, when. Their words only until they are sent.",
    why: "So that no letter is lost or sent twice.",
    until: "30 days after they were sent.",
    days: 30,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["consent_act"],
    what: "What you agreed to and withdrew, word for word, when and where.",
    why: "To show that you were asked.",
    until: asLong,
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["follow", "saved_piece", "private_feed"],
    what: "What you follow, your reading list, and the address of your own feed.",
    why: "Because you asked for it.",
    until: "Until you take it away.",
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["history_choice", "history"],
    what: "Pieces that you have read, if you turned history on.",
    why: "To set what is new to you first.",
    until: `${keptDays.history} days; wiped at once when you turn it off.`,
    days: keptDays.history,
    copied: true,
    leaving: gone,
  },
];

/** The names of all those tables. */
export function personalTables(): string[] {
  return PERSONAL_DATA.flatMap(({ tables }) => tables);
}
