import type { ReplyChoice } from "../../readers/rights/index.ts";

/** Words of the account's pages. */
export const accountWords = {
  tabs: "Your account",
  overview: {
    title: "Your account",
    address: "Address",
    name: "Name",
    noName: "None yet. You are asked for one when you first reply.",
    since: "Reader since",
    role: "At the desk",
    desk: "To the desk",
    plan: "Reading",
    access: (until: string) => `All-Access, until ${until} at least.`,
    network: "All-Access, by the network that you are in.",
    choices: (left: number, of: number) =>
      left === 0 ? `You have chosen all ${of} pieces.` : `You may choose ${left} of ${of} pieces.`,
    next: (day: string) => `On ${day} the count starts anew.`,
    chosen: "What you have chosen stays open to you.",
    planLink: "Plan and receipts",
    plansLink: "See the plans",
    opened: "Opened lately",
    ways: "Your reading",
  },
  consents: {
    title: "Consents",
    lead: "What you have agreed to. Nothing else hangs on any of it, and one click takes it back.",
    names: { newsletter: "Newsletter", history: "Reading history" },
    on: "You agree to this:",
    off: "You do not agree to this:",
    give: "Agree",
    giveOf: (name: string) => `Agree: ${name}`,
    withdraw: "Withdraw",
    withdrawOf: (name: string) => `Withdraw: ${name}`,
    ledger: "What was agreed and withdrawn",
    ledgerHint: "Each line stays as long as your account does.",
    none: "Nothing yet.",
    columns: { at: "When", what: "What", wording: "In these words", place: "Where" },
    acts: { given: "agreed", withdrawn: "withdrawn" },
  },
  data: {
    title: "Your data",
    lead: "Everything that is kept about you, to read here or to take along.",
    take: "Take it along as one file (JSON)",
    without:
      "Left out are hashes, keys and codes, which say nothing about you. The page on privacy lists them too, and how long each thing is kept.",
    privacy: "What is kept, and how long",
    nothing: (parts: string) => `Nothing is kept under: ${parts}.`,
    parts: {
      reader: "You and your sessions",
      consents: "Consents",
      following: "Following and reading",
      replies: "Replies",
      meter: "Pieces opened and given",
      subscriptions: "Subscription",
      disputes: "Disputes",
      letters: "Letters to you",
      identity: "Ways to sign in",
      desk: "At the desk",
    } as Record<string, string>,
    yes: "yes",
    no: "no",
  },
  deletion: {
    title: "Delete your account",
    lead: "It goes at once and for good: nobody can bring it back, not even we.",
    goes: [
      "Your address, your name, your sessions and passkeys, and everything on the page “Your data” are deleted.",
      "A subscription that is running is ended and never charged again. Invoices stay with the payment service, which has to keep them.",
      "Pieces that you have opened by choice are closed again.",
      "The times at which you chose pieces in the last month stay for a month, under a hash that names nobody: a new account brings no new choices.",
    ],
    first: "Take your data along first",
    replies: "Your published replies",
    choices: {
      unsigned: "stay, without a name",
      withdrawn: "are taken back",
    } satisfies Record<ReplyChoice, string>,
    confirm: "To confirm, type your address",
    wrong: "This is not the address of this account.",
    staff: "You work at the desk. Ask an owner to take the role from you first; then you can delete the account.",
    go: "Delete the account now",
    done: {
      title: "Your account is deleted",
      lead: "Nothing of it is left with us but what the page on privacy names. You are signed out everywhere.",
    },
  },
  newsletter: {
    legend: "Newsletter",
  },
  privacy: {
    title: "Privacy",
    lead: "What is kept about readers, what for, and how long.",
    parts: [
      {
        title: "What does not happen here",
        paragraphs: [
          "No page sends anything about you to anybody else. There are no counters, advertisements or fonts of others, and nobody is followed from page to page. What you read is not kept, unless you turn history on.",
          "Log lines hold neither addresses nor names.",
        ],
      },
      {
        title: "Two cookies",
        paragraphs: [
          "“session” keeps you signed in. “browser” is set when you open a piece with your address or ask for a code, so that what you opened stays open in this browser. No script can read either, and no other site gets them.",
        ],
      },
      {
        title: "Who else learns something",
        paragraphs: [
          "If you subscribe, the payment service learns what it needs to be paid. If you sign in by way of another site, that site learns it. If replies are sent to a service against spam, the form for replies says so and names it.",
        ],
      },
      {
        title: "Your rights",
        paragraphs: [
          "In your account you find everything that is kept about you, may take it along, take back what you agreed to, and delete the account, each without asking anybody.",
        ],
      },
    ],
    table: "What is kept",
    columns: { what: "What", why: "What for", until: "How long", copied: "In your copy", leaving: "When you leave" },
    yes: "Yes.",
    links: { data: "Your data", consents: "Consents", deletion: "Delete your account" },
  },
} as const;
