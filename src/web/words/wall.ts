import type { Access } from "../../publication/index.ts";
import type { Period, Way } from "../../readers/index.ts";
import { counted, nouns } from "../words.ts";

const spans: Record<Period, { now: string; each: string }> = {
  month: { now: "this month", each: "a month" },
  week: { now: "this week", each: "a week" },
  day: { now: "today", each: "a day" },
};
const pieces = (count: number) => counted(count, nouns.piece);

/** Where a reader's sight ends, and what opens the rest. */
export const wallWords = {
  offer: {
    registered: "Registering is free. Leave your e-mail address, and the rest opens here at once.",
    subscribers: "Leave your e-mail address, and the rest opens here at once. One piece is free for every address.",
  } satisfies Record<Exclude<Access, "open">, string>,
  address: "E-mail address",
  open: "Open the rest",
  after: {
    registered: "We also send you a letter. With the code in it you are registered, and all pieces like this are open.",
    subscribers: (count: number, period: Period) =>
      count === 0
        ? "We also send you a letter. With the code in it you are registered, and keep this piece."
        : `We also send you a letter. With the code in it you are registered, keep this piece, and may choose ${pieces(count)} ${spans[period].each}.`,
  },
  alone: "Nothing else is sent to this address.",
  registered: "Already registered?",
  signIn: "Sign in",
  left: (left: number, of: number, period: Period) => `You have ${left} of ${of} left ${spans[period].now}.`,
  spend: "Spend one on this piece",
  stays: "It then stays open to you for ever. Only this button spends one; opening a page never does.",
  none: (of: number, period: Period) => `You have chosen your ${pieces(of)} ${spans[period].now}.`,
  next: (of: number) => (of === 1 ? "The next one comes on" : `The next ${of} come on`),
  everything: "All-Access opens every piece, and nothing is counted.",
  plans: "See the plans",
  opened: "What you have opened",
  asking: {
    title: "Open this piece",
    had: "This address has opened its free piece before.",
    hadHint: "We have sent a letter to it. With the code in it you are signed in, and choose what you read.",
    code: "Enter the code",
    often:
      "So many free pieces have been opened from here that there is a pause. You may sign in with your address at any time.",
    back: "Back to the piece",
  },
  held: {
    note: "This piece is open in this browser.",
    keep: (count: number, period: Period) =>
      count === 0
        ? "Confirm your address to keep it."
        : `Confirm your address to keep it, and to choose ${pieces(count)} ${spans[period].each}.`,
    code: "Enter the code from our letter",
    signIn: "Register or sign in",
  },
  account: {
    title: "Your pieces",
    lead: "What you have opened stays open to you, whatever becomes of your plan.",
    none: "You have not opened any piece for subscribers yet.",
    all: "All-Access opens every piece to you. Below is what you opened besides.",
    ways: { choice: "chosen on", pass: "opened on", gift: "given to you on" } satisfies Record<Way, string>,
    more: "On",
    renewed: "the count starts anew.",
  },
} as const;
