import type { AddressProblem } from "../../readers/identity/index.ts";

const minutes = (seconds: number) => {
  const n = Math.max(1, Math.ceil(seconds / 60));
  return n === 1
    ? "a minute"
    : n < 60
      ? `${n} minutes`
      : n < 120
        ? "an hour"
        : n < 1440
          ? `${Math.ceil(n / 60)} hours`
          : "a day";
};

/** What is wrong with an address. */
export const addressProblems: Record<AddressProblem, string> = {
  empty: "Please type your e-mail address.",
  too_long: "No e-mail address is that long.",
  unseen: "There are characters in it that cannot be seen. Please type the address by hand.",
  not_an_address: "An e-mail address looks like name@example.org, with one @.",
  bad_mailbox: "The part before the @ has characters that cannot stand there.",
  bad_domain: "The part after the @ is not the name of a mail domain.",
  look_alike: "It mixes letters of several alphabets that look alike. Please type the address by hand.",
};

/** Words of signing in, and of what is left of it in the account. */
export const signInWords = {
  enter: {
    title: "Sign in",
    lead: "Type your e-mail address. You get a letter with a code; there is no password, and whoever is new here is registered by it.",
    again: {
      title: "Show that it is you",
      lead: "What you are about to change concerns how you get in here. Please sign in once more.",
    },
    address: "E-mail address",
    go: "Send me a code",
    passkey: "Sign in with a passkey",
    passkeyFailed: "The passkey could not be used. Please try again, or have a code sent.",
    or: "Or",
    issuer: (name: string) => `Sign in with ${name}`,
    wait: (seconds: number) => `That was asked too often. Please wait ${minutes(seconds)}, then try again.`,
  },
  code: {
    title: "Type the code",
    lead: (address: string) => `A letter is on its way to ${address}.`,
    hint: "Eight letters and digits. Or open the link in the letter, in this browser. Both hold for ten minutes.",
    code: "Code",
    go: "Sign in",
    confirm: "Confirm the address",
    unreadable: "A code has eight letters and digits, such as 7KQ2-M9XC.",
    wrong: (left: number) =>
      `That is not the code in the letter. You have ${left === 1 ? "one try" : `${left} tries`} left.`,
    ended: "No code is waited for in this browser any more. Please ask for a new one.",
    none: "No code is waited for in this browser. Ask for one first; the browser has to accept cookies of this site.",
    taken: "This address belongs to another reader here. Sign in with it, or choose another address.",
    again: "Ask for a new code",
    nothing: "Nothing came? Look among what your mail program takes for advertising, or ask for a new code.",
  },
  link: {
    title: "One more click",
    enter: (address: string) => `You are about to sign in as ${address} in this browser.`,
    address: (address: string) => `You are about to make ${address} the address of your account.`,
    go: "Sign in",
    confirm: "Confirm the address",
    ended: "This link has been used, or has ended. Please ask for a new one.",
    elsewhere: {
      title: "Not in this browser",
      lead: "This link works only in the browser in which you asked for it. Open it there, or type the code from the letter there.",
    },
  },
  out: {
    title: "Sign out",
    lead: "You are signed in in this browser.",
    go: "Sign out",
    nobody: "You are not signed in.",
  },
  issuer: {
    title: (name: string) => `On to ${name}`,
    lead: (name: string) => `You are being led to ${name}. If nothing happens:`,
    go: (name: string) => `Go on to ${name}`,
    failedTitle: (name: string) => `${name} did not let you in`,
    refused: (name: string) =>
      `${name} did not say who you are, or you said no there. You may try again, or have a code sent.`,
    unreachable: (name: string) =>
      `${name} cannot be reached at the moment. You may try again later, or have a code sent.`,
    ended: "This sign-in was not begun in this browser, or has ended. Please begin again.",
    taken: (name: string) => `This account at ${name} belongs to another reader here, or you have linked another one.`,
    back: "To the sign-in page",
    addressTitle: "Your e-mail address",
    addressLead: (name: string) =>
      `${name} does not vouch for an e-mail address of yours. Please type it; a letter with a code goes there. You are registered once you have typed the code.`,
  },
  letter: {
    enter: {
      subject: (code: string, site: string) => `${code} is your code for ${site}`,
      lead: (site: string) => `This code lets you in at ${site}, in the browser in which you asked for it:`,
      link: "Sign in by this link",
      hint: "Code and link hold for ten minutes, once, and only in that browser.",
      notYou:
        "If you did not ask for it, you need do nothing: without this letter nobody gets in. Give the code to nobody.",
    },
    address: {
      subject: (code: string, site: string) => `${code} confirms your address at ${site}`,
      lead: (site: string) => `This code makes this address the one of an account at ${site}:`,
      link: "Confirm by this link",
      hint: "Code and link hold for ten minutes, once, and only in the browser in which the change was asked for.",
      notYou: "If you did not ask for it, you need do nothing: the account keeps the address that it had.",
    },
    moved: {
      subject: (site: string) => `Your address at ${site} has changed`,
      lead: (site: string) =>
        `The address of your account at ${site} has been changed. Letters go to the new address from now on, and all other browsers were signed out.`,
      notYou:
        "If you did not do this, somebody had a browser in which you were signed in. Please write to the publication.",
    },
    passkeyAdded: {
      subject: (site: string) => `A passkey was added at ${site}`,
      lead: (site: string, name: string) =>
        `From now on one can sign in to your account at ${site} with the passkey “${name}”.`,
      notYou: "If you did not do this, remove it and sign out the other browsers:",
      link: "Ways to sign in",
    },
  },
  address: {
    tab: "Name and address",
    title: "Name and address",
    name: "Name",
    nameHint: "What your replies are signed with. It may stay empty until you reply.",
    saveName: "Save the name",
    named: "The name is saved.",
    addressTitle: "Address",
    now: (address: string) => `Letters go to ${address}.`,
    new: "New address",
    newHint: "A letter with a code goes there. The old address is told. All other browsers are signed out.",
    go: "Change the address",
    moved: "The address has changed, and all other browsers are signed out.",
    same: "This is your address already.",
  },
  sessions: {
    tab: "Sessions",
    title: "Sessions",
    lead: "The browsers in which you are signed in.",
    this: "this one",
    seen: "Last seen",
    since: "signed in",
    end: "Sign out",
    endOf: (browser: string) => `Sign out ${browser}`,
    endAll: "Sign out all others",
    ended: "It is signed out.",
    allEnded: "All other browsers are signed out.",
    hint: "A session ends after 30 days without a visit, and after 180 days in any case.",
  },
  ways: {
    tab: "Ways to sign in",
    title: "Ways to sign in",
    lead: "A letter to your address always lets you in. Passkeys and accounts elsewhere are shorter ways.",
    passkeys: "Passkeys",
    none: "You have none yet.",
    made: "Made",
    used: "last used",
    neverUsed: "never used",
    name: "Name",
    nameOf: (name: string) => `New name for ${name}`,
    rename: "Rename",
    renameOf: (name: string) => `Rename ${name}`,
    remove: "Remove",
    removeOf: (name: string) => `Remove ${name}`,
    newName: "Name of the new passkey",
    newHint: "For you to tell passkeys apart, such as “Telephone”.",
    add: "Add a passkey",
    script: "Making a passkey needs JavaScript and a browser that knows passkeys.",
    failed: "No passkey was made. Your browser may not know passkeys, or you said no.",
    unnamed: "Passkey",
    done: {
      added:
        "The passkey is added. If you no longer trust a browser in which you are signed in, sign it out under “Sessions”.",
      removed:
        "The passkey is removed. If somebody else may have used it, sign out the other browsers under “Sessions”.",
      renamed: "The passkey has its new name.",
      linked: "The account is linked.",
      unlinked: "The account is no longer linked.",
    },
    problems: {
      taken: "This passkey is in use already.",
      too_many: "You have as many passkeys as anybody can tell apart. Remove one first.",
      ended: "That took too long. Please try again.",
      not_verified: "The passkey could not be verified. Please try again.",
    },
    noHost:
      "Browsers make passkeys only for a site with a name. This one is reached at an IP address or without encryption; its operator sets PUBLIC_URL to an address such as https://review.example.",
    accounts: "Accounts elsewhere",
    link: (name: string) => `Link ${name}`,
    unlink: (name: string) => `Unlink ${name}`,
    since: "Linked",
  },
} as const;
