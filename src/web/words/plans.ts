import type { Period } from "../../readers/index.ts";
import { counted, nouns } from "../words.ts";

const each: Record<Period, string> = { month: "a month", week: "a week", day: "a day" };
const pieces = (count: number) => counted(count, nouns.piece);
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

/** What All-Access is and costs. */
export const planWords = {
  title: "All-Access",
  lead: "Every piece, the whole archive, and the words behind every claim. Nothing is counted, and nothing is advertised.",
  plans: "Plans",
  per: { month: "a month", year: "a year" },
  monthly: (price: string) => `${price} a month`,
  saves: (amount: string) => `${amount} less than twelve months`,
  trial: (n: number) => `${days(n)} free, then charged`,
  noTrial: "Charged today, renewed until you cancel",
  student: "For students and teachers",
  take: "Subscribe",
  tryIt: "Begin the free days",
  signInFirst: "You sign in first; we ask for nothing but an e-mail address.",
  how: "Payment is taken by Stripe: card numbers never reach us. Receipts come by e-mail. Cancelled in two clicks, with access until the end of the period. A promotion code is entered on the page where you pay.",
  gets: "What you get",
  list: [
    ["Every piece, whole", "Articles, interviews and roundtables, new and old, on any device."],
    ["The evidence", "Quotes behind every claim, on pieces, actors and relations."],
    ["Gifts", "Pieces to send to friends, who read them without an account."],
    ["No advertisements", "None are shown to you, and none are even asked for."],
  ],
  compare: "Three ways to read",
  columns: { visitor: "Visitor", registered: "Registered", all: "All-Access" },
  free: "free",
  rows: {
    open: "Open pieces",
    registered: "Pieces for registered readers",
    subscribers: "Pieces for subscribers",
    gifts: "Gifts to friends",
    ads: "Advertisements",
  },
  cells: {
    whole: "whole",
    opening: "the opening",
    firstPiece: "the opening; one piece whole",
    choice: (count: number, period: Period) =>
      count === 0 ? "the opening" : `${pieces(count)} of your choice ${each[period]}`,
    every: "every one",
    none: "none",
    gifts: (count: number) => (count === 0 ? "none" : `${pieces(count)} a month`),
    labelled: "one, labelled",
  },
  meter: {
    title: (count: number) => (count === 1 ? "How the choice works" : `How your ${pieces(count)} work`),
    steps: (count: number, period: Period) => [
      `Registered readers have ${pieces(count)} ${each[period]}, of their own choice.`,
      "Opening a page spends nothing. You read the opening, and decide.",
      "What you have chosen stays open to you for ever, with or without a plan.",
    ],
  },
  students: {
    title: "Students and teachers",
    text: "Register with the address of your school or university. The plan for students then stands here.",
    eligible: "Your address is one of a school or university: the plan for students is open to you.",
    not: "This plan is for readers whose address is one of a school or university. Yours is not one that we know.",
  },
  institutions: {
    title: "Libraries, ministries, firms",
    text: "An institution can have All-Access for everybody in its network, or with an address of its own. Nobody there needs to register.",
    inside: (name: string) => `You read by courtesy of ${name}: All-Access, whole.`,
  },
  code: {
    title: "An access code",
    text: "A code from us gives you days of All-Access, without a payment.",
    label: "Access code",
    hint: "Twelve letters and digits, such as K7QM‑3XRD‑P9HT",
    go: "Use the code",
    signIn: "Sign in to use a code",
    unknown: "This code is not one of ours, or its time is over. Please look at it again.",
    used: "This code has been used up, or used by you before.",
    needless: "You have All-Access already. Keep the code for later.",
    often: "Codes have been tried too often from here. Please try again in an hour.",
  },
  off: {
    reader: "Plans cannot be bought here at the moment.",
    staff: [
      "Readers see that plans cannot be bought at the moment. To sell them, put plans into settings.json and start the server with the keys of a Stripe account: STRIPE_KEY and STRIPE_WEBHOOK_SECRET.",
      "docs/subscriptions.md leads through it in ten minutes. Access codes and institutions work without.",
    ],
  },
  has: {
    all: "You have All-Access.",
    unpaid: "You have a plan that is not paid.",
    link: "Your plan",
  },
  failed: "The payment page cannot be reached at the moment. Nothing was charged. Please try again in a minute.",
  often: "You have opened the payment page very often. Please try again in an hour.",
  going: {
    title: "On to the payment page",
    text: "You pay on a page of the payment service, and come back here.",
    go: "Go on",
  },
} as const;

/** A reader's own plan. */
export const ownPlanWords = {
  tab: "Plan",
  title: "Your plan",
  thanks: "Thank you. All-Access is open to you.",
  waiting:
    "Your bank has not confirmed the payment yet. All-Access opens as soon as it does; we look every few seconds.",
  lookAgain: "Look again",
  none: "You have no plan.",
  plans: "See the plans",
  plan: "Plan",
  otherPlan: "A plan that is no longer sold",
  price: (price: string, per: string) => `${price} ${per}`,
  state: "State",
  states: {
    trial: (day: string) => `Free until ${day}; then the first payment.`,
    paid: (day: string) => `Paid. Renewed on ${day}.`,
    ending: (day: string) => `Cancelled. Access until ${day}.`,
    grace: (day: string) => `The last payment failed. Access until ${day}, while the card is tried again.`,
    unpaid: "The last payment failed. Pay with another card, and access is back at once.",
    over: "Ended.",
    incomplete: "Not paid.",
    suspended: "Paused.",
    refunded: "Given back: the payment was refunded.",
    disputed: "The payment is disputed with the bank.",
  },
  since: "Since",
  code: "Access code",
  codeUntil: (day: string) => `All-Access until ${day}.`,
  institution: "Institution",
  card: "Card, plan and receipts",
  cardHint: "On a page of Stripe, which takes the payment.",
  noPortal: "That page cannot be reached at the moment. Please try again in a minute.",
  cancel: "Cancel the plan",
  resume: "Go on after all",
  resumed: "Your plan goes on.",
  codeUsed: "The code is used: All-Access is open to you.",
  ending: {
    title: "Cancel the plan?",
    text: (day: string) =>
      `You keep All-Access until ${day}; nothing more is charged. What you have opened by choice stays open.`,
    go: "Cancel the plan",
    back: "Keep it",
  },
  cancelled: "Cancelled. Nothing more is charged.",
  later: "Noted. The payment service cannot be reached at the moment; it is told as soon as it can be.",
} as const;

/** Letters to subscribers. */
export const planLetters = {
  welcome: {
    subject: "All-Access is open to you",
    lines: (day: string, trial: boolean) => [
      "Thank you for subscribing. Every piece is open to you, whole, and nothing is counted.",
      trial
        ? `The first payment is due on ${day}. Until then you may cancel without paying anything.`
        : `The plan is renewed on ${day}. You may cancel at any time, in two clicks.`,
    ],
    link: "Your plan",
  },
  failed: {
    subject: "Your payment did not go through",
    lines: (day: string) => [
      `Your bank did not accept the payment for All-Access. The card is tried again during the next days; until ${day} everything stays open to you.`,
      "Perhaps the card has expired. On the page of your plan you may name another.",
    ],
    link: "To card and plan",
  },
  soon: {
    subject: (day: string) => `Your plan is charged on ${day}`,
    lines: (day: string, trial: boolean) => [
      trial
        ? `Your free days end on ${day}; then the first payment is taken.`
        : `Your plan is renewed on ${day}, and paid for again.`,
      "If you do not want that, cancel it in two clicks before.",
    ],
    link: "Your plan",
  },
  cancelled: {
    subject: "Your plan is cancelled",
    lines: (day: string | null) => [
      day === null
        ? "Your plan has ended. Nothing more is charged."
        : `Your plan is cancelled. All-Access stays open to you until ${day}; nothing more is charged.`,
      "What you opened by choice stays open to you for ever.",
    ],
    link: "Your plan",
  },
  undone: {
    subject: "You paid twice; the second payment goes back",
    lines: [
      "Two plans were paid for under your address. We keep the first; the second is ended, and its payment goes back to your card. It may take your bank some days to show it.",
    ],
    link: "Your plan",
  },
} as const;
