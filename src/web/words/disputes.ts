import type { Anchor, DisputeOutcome } from "../../publication/disputes/index.ts";
import { relationNames } from "../words.ts";

/** Words of the right of reply: disputes, corrections, and what speakers say of claims. */
export const disputeWords = {
  link: "Dispute this",
  pieceLink: "Dispute a claim or ask for a correction",
  marks: {
    confirmed: "Confirmed by the speaker",
    disputed: { reader: "Disputed", speaker: "Disputed by the speaker" },
    stands: "Disputed; the editors let it stand",
  },
  outcomes: {
    heading: "Disputes and answers",
    waiting: (n: number) =>
      n === 1 ? "1 dispute waits for the editors’ ruling." : `${n} disputes wait for the editors’ ruling.`,
    all: "All disputes over this piece",
  },
  states: {
    claim: {
      open: "Waits for the editors’ ruling",
      accepted: "The editors agreed, and took the reading off",
      rejected: "The editors did not agree, and the reading stands",
    },
    correction: {
      open: "Waits for the editors’ ruling",
      accepted: "The editors agreed",
      rejected: "The editors did not agree",
    },
  } satisfies Record<DisputeOutcome["kind"], Record<DisputeOutcome["state"], string>>,
  raised: {
    claim: { reader: "A reader disputed a reading of ours", speaker: "The speaker disputed a reading of ours" },
    correction: { reader: "A reader asked for a correction", speaker: "The speaker asked for a correction" },
  } satisfies Record<DisputeOutcome["kind"], Record<DisputeOutcome["by"], string>>,
  about: "About the words",
  answer: "The editors’ answer",
  form: {
    title: "Dispute or correct",
    lead: "Whoever is named or quoted, and anybody else, may say that something here is wrong. An editor answers, and the answer is public. Your name, your address and your words are not.",
    claimLead: "You dispute what we read in these words:",
    reading: "Our reading",
    passage: "Which passage?",
    passageHint: "Copy the words from the piece.",
    text: "What is wrong?",
    textHint: "Only the editors read this.",
    name: "Your name",
    email: "Your e-mail address",
    emailHint: "We send a link there, which you confirm. The editors’ answer goes there too.",
    writingAs: (address: string) => `You write as ${address}.`,
    send: "Send to the editors",
    badAddress: "We cannot write to this address. Please look at it again.",
    tooShort: "Please say in a few words what is wrong.",
    noPassage: "Please copy the words that are wrong.",
    gone: "This claim is not on the page any more. You can still ask for a correction of the piece.",
    tooOften: "That is more than we can take at once from one place. Please try again tomorrow.",
  },
  sent: {
    title: "Look into your mailbox",
    said: "We have sent you a letter with a link. Once you confirm it, the editors have your dispute. The link is good for two days.",
  },
  confirmation: {
    title: "Confirm your dispute",
    said: "One step is left: confirm that it was you, and the editors have it.",
    confirm: "It was me",
    gone: "This link is no longer good",
    goneSaid: "It was used already, or is older than two days. If you are not sure, send the form once more.",
  },
  page: {
    title: "A dispute",
    over: "Over",
  },
  spoken: {
    title: "Is this what you said?",
    lead: (name: string, title: string, publication: string) =>
      `${publication} reads its pieces for what experts say of the relations between states, agencies and armed groups. This is what we read in the words of ${name} in “${title}”. Please tell us of each whether it is right. What you confirm is marked as confirmed by you; what you dispute goes to an editor.`,
    none: "We have read nothing in your words that needs your answer.",
    yes: "Yes, this is what I said",
    no: "No, I dispute this",
    why: "What did you say instead?",
    whyHint: "Only the editors read this. You may leave it empty.",
    said: { confirmed: "You confirmed this.", disputed: "You dispute this. An editor will rule on it." },
    gone: "This invitation is no longer good",
    goneSaid: "It has ended, or another one took its place. Please ask the editors for a new one.",
    until: (day: string) => `This page is for you alone. Its address is good until ${day}.`,
  },
  letters: {
    confirm: {
      subject: (publication: string) => `Confirm your dispute at ${publication}`,
      said: (title: string) =>
        `Somebody who gave this address says that something in “${title}” is wrong. If it was you, please confirm it: then the editors have it.`,
      link: "Confirm the dispute",
      notYou: "If it was not you, leave this letter: nothing happens. The link is good for two days.",
    },
    ruled: {
      subject: (title: string) => `The editors’ ruling: ${title}`,
      said: (title: string) => `The editors have ruled on what you said was wrong in “${title}”. Their answer:`,
      link: "The ruling, as everybody can read it",
    },
    invitation: {
      subject: (title: string) => `Is this what you said? ${title}`,
      said: (name: string, title: string) =>
        `Dear ${name}, we have read your words in “${title}” for what they say of the relations between states, agencies and armed groups. Before others build on our reading, we would like to know whether we have understood you.`,
      link: "See our reading, and confirm or dispute it",
      private: "The link is for you alone. It is good for ninety days.",
    },
  },
  desk: {
    title: "Disputes",
    about: "What readers and speakers say is wrong",
    lead: "Oldest first. Your answer to each is public; name, address and words of whoever disputes are not.",
    none: "Nothing is disputed.",
    columns: { at: "Since", piece: "Piece", what: "What", by: "By" },
    kinds: { claim: "Claim", correction: "Correction" } satisfies Record<DisputeOutcome["kind"], string>,
    who: "Who disputes",
    says: "What they say is wrong",
    ruling: "Ruling",
    verdicts: {
      accept: { claim: "Accept: the reading is taken off for good", correction: "Accept: the piece is corrected" },
      reject: { claim: "Reject: the reading stands", correction: "Reject: nothing is corrected" },
    },
    answer: "Public answer",
    correction: "Correction",
    correctionHint: "Stands at the head of the piece, with the date. Needed when you accept.",
    noCorrection: "Write the correction that is to stand on the piece.",
    rule: "Rule",
    ruled: "This dispute is ruled on.",
    gone: "Somebody else has ruled on it meanwhile.",
  },
  invitations: {
    title: "Invitations",
    about: "Ask contributors whether we read their words right",
    lead: "A contributor gets a letter with a link of their own, and can confirm or dispute each claim that was read from their words in one piece.",
    piece: "Address of the piece",
    pieceHint: "As in the browser, or its last part.",
    find: "Find",
    noPiece: "There is no published piece at this address.",
    address: (name: string) => `E-mail address of ${name}`,
    invite: "Send invitation",
    again: "Invite again",
    invited: (answered: number, until: string) =>
      `Invited, until ${until}. ${answered === 0 ? "Nothing answered yet." : answered === 1 ? "1 claim answered." : `${answered} claims answered.`}`,
    endLabel: (name: string) => `End the invitation of ${name}`,
    none: "This piece credits nobody.",
    sent: "The invitation is on its way.",
  },
};

/** "Pakistan, support for the Taliban (denied)": a reading in one line. */
export function readingInWords({ source, target, relation, denied }: Anchor): string {
  const { noun, to } = relationNames[relation];
  return `${source.name}, ${noun} ${to} ${target.name}${denied ? " (denied)" : ""}`;
}
