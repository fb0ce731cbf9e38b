/** How long things are kept, in days, where nobody else says. */
export const keptDays = {
  /** An address that was never shown to be its reader's. */
  unverified: 30,
  /** Reading history. */
  history: 90,
} as const;

/** What is kept about readers. The page for readers and docs/privacy.md are made from it. */
interface Kept {
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
const secret = "No: keys, codes and hashes are of no use to anybody, and dangerous in a file.";
const unnamed = "No: it names nobody, but is a keyed hash, which only this publication can make.";
const asLong = "As long as you have an account.";

/** Every table that holds anything about a reader. A test holds it against the tables that there are. */
export const PERSONAL_DATA: Kept[] = [
  {
    tables: ["reader"],
    what: "Your address, the name that you sign with, when you came, until when you have access, and whether you work here.",
    why: "To know you again, and to write to you.",
    until: `As long as you have an account; an address that was never confirmed, ${keptDays.unverified} days.`,
    days: keptDays.unverified,
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
    what: "Codes under way to you, with the address that they were sent to, and visits to other sites to sign in.",
    why: "To let you in, and nobody else.",
    until: "Until they are used, or ten minutes.",
    days: 1,
    copied: "In part: that a letter is under way. Codes are dangerous in a file.",
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
    until: "Until its window of time has passed: 30 days, at most.",
    days: 30,
    copied: unnamed,
    leaving: "Goes by itself within 30 days.",
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
    tables: ["opened", "meter"],
    what: "Which pieces you opened by choice, by your address or as a gift. Under a keyed hash of your mailbox, or of this browser’s cookie.",
    why: "So that a piece that you have opened stays open to you, and choices are counted once.",
    until: "As long as you have an account; what a browser opened without one, 400 days.",
    days: 400,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["pass"],
    what: "That a mailbox has had the one piece that every visitor may open by an address, as a keyed hash.",
    why: "So that it is one.",
    until: "A year, or until you delete your account.",
    days: 365,
    copied: unnamed,
    leaving: gone,
  },
  {
    tables: ["erased_choice"],
    what: "When somebody whose account was deleted had chosen pieces; not which. Under a keyed hash of the mailbox.",
    why: "So that a new account brings no new choices in the same month.",
    until: "31 days.",
    days: 31,
    copied: unnamed,
    leaving: "This is what stays, for 31 days.",
  },
  {
    tables: ["gift"],
    what: "Pieces that you sent to friends, and the name that you gave with them; not to whom.",
    why: "So that the link opens the piece, and gifts are counted.",
    until: "31 days after the link has ended.",
    days: 31,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["subscription", "payer", "subscription_notice"],
    what: "Your subscriptions: plan, state, periods, and the numbers by which the payment service knows them and you. Neither card nor bank account.",
    why: "To give you what you pay for.",
    until: asLong,
    days: null,
    copied: true,
    leaving: "Ended at the payment service, then deleted. Invoices stay there, as the law demands.",
  },
  {
    tables: ["checkout"],
    what: "Visits to the payment service that may still be paid.",
    why: "So that a payment is not lost.",
    until: "Until it is paid, or the visit has ended.",
    days: null,
    copied: true,
    leaving: "The visit is ended, then deleted.",
  },
  {
    tables: ["payment_event", "payment_mark"],
    what: "Numbers of what the payment service has told us of, without anything about a person.",
    why: "So that nothing is counted twice, and what was paid back is known.",
    until: "News 40 days, what became of payments 800 days.",
    days: 800,
    copied: "No: it names nobody.",
    leaving: "Goes by itself.",
  },
  {
    tables: ["access_grant"],
    what: "Which codes for access you have used.",
    why: "So that each is used once by one person.",
    until: asLong,
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["reply"],
    what: "Your replies with their state and, if you replied as a guest, your name and address.",
    why: "To publish them, and to tell you of answers if you want that.",
    until: "As long as they stand. A guest’s address one year; a reply that its guest never confirmed, 7 days.",
    days: 365,
    copied: true,
    leaving: "As you choose: they stay without a name, or are taken back. What was not published goes.",
  },
  {
    tables: ["spam_lesson"],
    what: "What a ruling on your reply has taught our filter against spam: numbers, no words.",
    why: "So that the lesson can be taken back with the ruling.",
    until: "As long as the reply stands.",
    days: null,
    copied: "No: numbers that say nothing without the filter.",
    leaving: "Deleted; only the sum of all lessons stays.",
  },
  {
    tables: ["reply_like", "piece_like", "reply_report"],
    what: "What you liked, and which replies you reported.",
    why: "To count each reader once.",
    until: "Until you take it back; reports, until the reply is gone.",
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["reader_contributor", "reader_picture"],
    what: "Your picture, and whether you are one of our contributors.",
    why: "To show with your replies who speaks.",
    until: "Until you remove it.",
    days: null,
    copied: true,
    leaving: gone,
  },
  {
    tables: ["dispute"],
    what: "What you disputed or asked to be corrected, with your name and address. Neither is shown to anybody but editors.",
    why: "To look into it, and to answer you.",
    until: "A year after the ruling; what was never confirmed, two days.",
    days: 365,
    copied: true,
    leaving: "What is not ruled on goes. Of the rest the ruling and its public answer stay, and name nobody.",
  },
  {
    tables: ["invitation"],
    what: "Invitations to contributors to say whether we have read their words right, with their address.",
    why: "To ask them.",
    until: "Until the invitation has ended: 90 days, at most.",
    days: 90,
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
  {
    tables: ["staff_factor", "staff_recovery_code"],
    what: "Of those who work here: the key of their second factor, sealed.",
    why: "So that a stolen letter does not open the desk.",
    until: "As long as they work here.",
    days: null,
    copied: secret,
    leaving: gone,
  },
  {
    tables: ["desk_log", "reply_ruling"],
    what: "Of those who work here: what they did at the desk, and when.",
    why: "So that every ruling can be traced.",
    until: "Two years; rulings, as long as the reply stands.",
    days: 730,
    copied: true,
    leaving: "Stays, and no longer says who it was.",
  },
];

/** The names of all tables that hold anything about a reader. */
export function personalTables(): string[] {
  return PERSONAL_DATA.flatMap(({ tables }) => tables);
}
