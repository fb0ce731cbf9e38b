import { counted, nouns } from "../words.ts";

/** A subscriber sends a piece to a friend. */
export const giftWords = {
  give: "Send it to a friend",
  title: "Send a piece to a friend",
  lead: "You get a link that opens this piece to whoever has it: on up to three devices, for 30 days.",
  left: (left: number, of: number) => `You may send ${left} of ${counted(of, nouns.piece)} this month.`,
  none: (of: number) => `You have sent your ${counted(of, nouns.piece)} this month.`,
  next: "You may send more from",
  subscribers: "Sending pieces to friends is for subscribers.",
  open: "This piece is open to everybody: its plain address is all that your friend needs.",
  plans: "See the plans",
  name: "Your name, as your friend knows it",
  nameHint: "Stands on the page that the link leads to. You may leave it empty.",
  address: "Your friend’s e-mail address",
  addressHint:
    "We send the link there, once, and forget the address a month later. Leave it empty to send the link yourself.",
  make: "Make the link",
  noLinks: "A name cannot hold an address.",
  made: "Your link",
  madeHint: "Copy it and send it to your friend. Anybody who has it can open the piece.",
  sent: "We have sent it to your friend as well.",
  another: "Make another",
  back: "Back to the piece",
  opening: {
    kicker: (from: string) => (from === "" ? "A piece for you" : `A piece for you, from ${from}`),
    lead: (publication: string) => `A subscriber of ${publication} has opened this piece for you.`,
    read: "Read it",
    until: "The link works until",
    devices: (left: number) => `, on ${left === 1 ? "one device" : `${left} devices`}.`,
    gone: "This link opens nothing any more",
    goneHint:
      "It has been used as often as it may be, or it is older than 30 days. Whoever sent it may send you another.",
    front: "To the front page",
  },
  letter: {
    subject: (from: string, publication: string) =>
      from === "" ? `A piece for you from ${publication}` : `${from} sends you a piece from ${publication}`,
    first: (from: string, publication: string) =>
      `${from === "" ? "Somebody" : from} reads ${publication} and has opened a piece for you:`,
    read: "Read it",
    last: "The link works for 30 days, on up to three devices. You are on no list because of this letter, and your address is forgotten a month from now.",
  },
} as const;
