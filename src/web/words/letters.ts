/** What stands on every letter, and on the desk's page of letters. */
export const letterWords = {
  automatic: "This letter was sent automatically; an answer to it reaches nobody.",
  outbox: {
    title: "Outbox",
    about: "Letters that have not been sent",
    lead: "Letters that have not been sent. Codes for signing in may stand in them: show them to nobody but whom they are for.",
    withoutServer: "No mail server is set up, so letters are kept here and in the folder DATA/outbox.",
    none: "Every letter has been sent.",
    states: {
      waiting: "Waiting",
      sent: "Sent",
      kept: "Kept in the folder",
      failed: "Given up",
    },
    columns: { at: "Written", to: "To", subject: "Subject", state: "State" },
    tries: (n: number) => (n === 1 ? "1 try" : `${n} tries`),
    wordsGone: "The words of this letter are no longer kept.",
    back: "All letters",
  },
} as const;
