import type { Reason, ReplyState, Ruling } from "../../replies/index.ts";

const counted = (n: number, one: string, many: string) => `${n.toLocaleString("en-GB")} ${n === 1 ? one : many}`;

/** Words of replies, for readers. */
export const replyWords = {
  title: "Replies",
  titleOf: (piece: string) => `Replies to “${piece}”`,
  count: (n: number) => counted(n, "reply", "replies"),
  none: "Nobody has replied yet.",
  noneClosed: "Nobody has replied, and the piece takes no more replies.",
  closed: "This piece takes no more replies.",
  all: (n: number) => `Read all ${counted(n, "reply", "replies")}`,
  write: "Write a reply",
  toPiece: "Back to the piece",
  left: "A reader who has left",
  gone: "This reply is no longer here.",
  badge: "Contributor to this piece",
  answering: (name: string) => `in answer to ${name}`,
  edited: "edited",
  permalink: "Address of this reply",
  quoteGoesOn: "The passage goes on in the part that is for readers.",
  quoteHidden: "Quotes a passage that does not stand in what you can read here.",
  like: (name: string) => `Like the reply by ${name}`,
  liked: (name: string) => `You like the reply by ${name}; take it back`,
  likes: (n: number) => counted(n, "like", "likes"),
  likePiece: "Like",
  likedPiece: "You like this",
  answer: "Answer",
  answerTo: (name: string) => `Answer ${name}`,
  change: "Change",
  takeBack: "Take back",
  report: "Report",
  reportOf: (name: string) => `Report the reply by ${name}`,
  form: {
    label: "Your reply",
    youAnswer: (name: string) => `You answer ${name}.`,
    noAnswer: "Reply to the piece instead",
    as: "Replying as",
    change: "Change",
    name: "Your name",
    nameHint: "Your replies are signed with it.",
    email: "Your e-mail address",
    emailHint: "We send a letter there to confirm that it is yours. It is not shown to anybody.",
    signIn: "Sign in to reply",
    orSignIn: "or sign in and reply with your account",
    text: "Your reply",
    textHint: "Plain words. Addresses become links; a line that begins with > is a quotation.",
    quote: "Quote a passage of the piece",
    passage: "The passage",
    passageHint: "Copy it from the piece, word for word.",
    tells: "Write to me when it is published or answered",
    trap: "Leave this field empty",
    send: "Send the reply",
    own: "Replies are read by our own filter against spam, on our own server, and where it is unsure by a moderator.",
    service: (name: string, shown: string) =>
      `Replies are read by our own filter against spam, and by ${name}, which is sent ${shown}. Where they are unsure, a moderator reads the reply.`,
    kept: "Your network address is not kept with the reply.",
  },
  problems: {
    summary: "The reply has not been sent yet. Nothing of it is lost.",
    empty: "Write something first.",
    long: (by: number) => `This is too long by ${counted(by, "character", "characters")}.`,
    name: "Sign it with a name that has letters in it.",
    email: "This is not an e-mail address that we can write to.",
    absent: "These words do not stand in the part of the piece that you can read. Copy the passage as it stands there.",
    longPassage: "Quote a shorter passage: 600 characters at most.",
    closed: "Replies to this piece have been closed meanwhile. Your words are below, for you to keep.",
    unanswerable: "The reply that you answer is no longer there. You can send yours as a reply to the piece.",
    signedOut: "You are not signed in any more. Sign in on another page, then send the reply from here.",
    tooMany: "That was a lot in a short time. Your reply is still below: send it a little later.",
  },
  sent: {
    held: "Thank you. A moderator reads your reply before it appears.",
    letter: "Thank you. We have sent a letter to your address: your reply goes on once you follow the link in it.",
  },
  states: {
    waiting: "waits for you to confirm your address",
    held: "waits for a moderator",
    published: "published",
    rejected: "not published",
    spam: "not published",
    withdrawn: "taken back",
  } satisfies Record<ReplyState, string>,
  changing: {
    title: "Change your reply",
    lead: (minutes: number) => `You can change a reply for ${minutes} minutes after you have sent it.`,
    go: "Save the change",
    late: "The time to change this reply is over. You can still take it back.",
    back: "Back to the replies",
  },
  takingBack: {
    title: "Take your reply back",
    lead: "Its words are deleted. Where others have answered, they see that something stood there.",
    go: "Take it back",
  },
  reporting: {
    title: "Report a reply",
    lead: "A moderator looks at it. Who reports is not told to anybody.",
    go: "Report it",
    done: "Thank you. A moderator will look at it.",
  },
  confirming: {
    title: "Confirm your reply",
    lead: (piece: string) => `You wrote this under “${piece}”. Confirm that the address is yours, and it goes on.`,
    go: "Confirm",
    doneTitle: "Your address is confirmed",
    published: "Your reply is published.",
    held: "A moderator reads your reply before it appears.",
    state: (state: string) => `This reply is ${state}.`,
    unknownTitle: "This link is not known",
    unknown: "Links in our letters hold for a week. Your reply can be written again.",
    toReply: "To the reply",
  },
  silence: {
    title: "Letters about your replies",
    lead: "We write to you when one of your replies is published or answered, because you asked for it.",
    go: "No more letters about my replies",
    done: "We will not write to you about your replies any more.",
  },
  account: {
    tab: "Replies",
    title: "Your replies",
    as: "How you sign",
    name: "Name",
    nameHint: "What new replies are signed with. Those that you have written keep the name that they have.",
    saveName: "Save the name",
    saved: "Saved.",
    picture: "Picture",
    pictureHint: "JPEG, PNG, GIF or WebP, up to 6 MB. We cut it to a square and throw away everything but the pixels.",
    noPicture: "Without a picture, your initials stand beside your replies.",
    upload: "Use this picture",
    remove: "Remove the picture",
    unreadable: "This file is not a picture that we can read.",
    large: "This picture is too large: 6 MB and 50 million pixels at most.",
    noFile: "Choose a file first.",
    written: "What you have written",
    none: "You have not replied to anything yet.",
    other: "Reply as somebody else",
    otherHint: "Sign out, and sign in with another address.",
    signOut: "Sign out",
    back: "Back to your reply",
  },
};

/** Words of the moderators' queue. */
export const replyDeskWords = {
  title: "Replies",
  about: "Replies that wait for a moderator",
  queues: { held: "Waiting", spam: "Spam", rejected: "Turned down", published: "Published" },
  none: "Nothing waits here.",
  keys: "Keys: j and k move, a approves, r turns down, s marks as spam, x ticks, u takes the last ruling back.",
  rulings: { approval: "Approve", rejection: "Turn down", spam: "Spam" } satisfies Record<Ruling, string>,
  ruled: { approval: "approved", rejection: "turned down", spam: "marked as spam" } satisfies Record<Ruling, string>,
  rule: (ruling: string, name: string) => `${ruling}: reply by ${name}`,
  done: (n: number, what: string) => `${counted(n, "reply", "replies")} ${what}.`,
  undone: (n: number) =>
    n === 0 ? "There is nothing to take back." : `${counted(n, "ruling", "rulings")} taken back.`,
  nothing: "Tick the replies to rule on first.",
  undo: "Take the last ruling back",
  ticked: "With those ticked",
  tick: (name: string) => `Tick the reply by ${name}`,
  guest: "guest",
  under: "under",
  answers: (name: string) => `in answer to ${name}`,
  history: (by: string, what: string, at: string) => `${what} by ${by || "somebody who has left"}, ${at}`,
  takenBack: "taken back",
  reason: (reason: Reason): string => {
    switch (reason.kind) {
      case "new":
        return reason.published === 0
          ? "first reply"
          : `only ${counted(reason.published, "reply", "replies")} published`;
      case "links":
        return counted(reason.n, "link", "links");
      case "word":
        return `blocked word “${reason.word}”`;
      case "spam":
        return `spam: ${Math.round(reason.p * 100)} %${reason.why ? ` (${reason.why})` : ""}`;
      case "name":
        return `signed like ${reason.contributor}`;
      case "passage":
        return "repeats words from behind the wall";
      case "trap":
        return "filled in a field that people do not see";
      case "pace":
        return reason.seconds === null
          ? "sent without our form"
          : `sent after ${counted(reason.seconds, "second", "seconds")}`;
      default:
        return `reported by ${counted(reason.n, "reader", "readers")}`;
    }
  },
  words: {
    title: "Blocked words",
    lead: "A reply with one of these waits for a moderator, whoever wrote it and however it is spelt. One word or phrase to a line; * at the end stands for any ending.",
    label: "Words and phrases",
    save: "Save the list",
    saved: "The list is saved.",
    long: "At most 1,000 lines of up to 80 characters.",
  },
  experts: {
    title: "Contributors who reply",
    lead: "A reader who is known to be a contributor answers with a badge under pieces that they are credited in. Make sure that the address is theirs.",
    address: "E-mail address of the reader",
    contributor: "Contributor, as in the address of their page",
    link: "Link them",
    linked: "Linked.",
    refused: "There is no reader with this confirmed address, or no such contributor.",
    unlink: "Unlink",
    unlinkOf: (name: string) => `Unlink ${name}`,
    none: "No reader is linked to a contributor yet.",
    columns: { reader: "Reader", contributor: "Contributor", act: "" },
  },
  door: {
    open: "Open this piece to replies",
    close: "Close this piece to replies",
  },
  deeds: {
    "POST /desk/replies/rulings": "ruled on several replies",
    "POST /desk/replies/:id/approval": "approved a reply",
    "POST /desk/replies/:id/rejection": "turned a reply down",
    "POST /desk/replies/:id/spam": "marked a reply as spam",
    "POST /desk/replies/undo": "took rulings on replies back",
    "POST /desk/replies/words": "changed the blocked words",
    "POST /desk/replies/contributors": "linked a reader to a contributor",
    "POST /desk/replies/contributors/unlink": "unlinked a reader from a contributor",
    "POST /desk/replies/doors": "opened or closed a piece to replies",
  },
};

/** Words of letters about replies. */
export const replyLetterWords = {
  confirm: {
    subject: (piece: string) => `Confirm your reply to “${piece}”`,
    lead: (piece: string) => `Somebody, probably you, replied to “${piece}” and gave this address.`,
    link: "Read your reply and confirm it",
    not: "If it was not you, do nothing: without confirmation the reply is deleted within a week.",
  },
  published: {
    subject: (piece: string) => `Your reply to “${piece}” is published`,
    lead: (piece: string) => `Your reply to “${piece}” can now be read by everybody.`,
    link: "To the reply",
  },
  answered: {
    subject: (name: string, piece: string) => `${name} has answered you under “${piece}”`,
    lead: (name: string, piece: string) => `${name} has answered your reply to “${piece}”:`,
    link: "To the answer",
  },
  silence: "No more letters about my replies",
};
