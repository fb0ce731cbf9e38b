import type { StaffRole } from "../../readers/index.ts";
import { replyDeskWords } from "./replies.ts";

/** Words of the desk, but for those of each queue. */
export const deskWords = {
  name: "Desk",
  sections: "Sections of the desk",
  toSite: "To the site",
  signOut: "Sign out",
  roles: { owner: "Owner", editor: "Editor", moderator: "Moderator" } satisfies Record<StaffRole, string>,
  front: {
    title: "The desk",
    waiting: (n: number) => (n === 0 ? "Nothing waits" : n === 1 ? "1 waits" : `${n.toLocaleString("en-GB")} wait`),
    codesLeft: (n: number) =>
      n === 0
        ? "You have no recovery codes left. Ask whoever runs the server for a new second factor before you lose your phone."
        : `You have ${n} recovery ${n === 1 ? "code" : "codes"} left. Ask whoever runs the server for a new second factor before they run out.`,
  },
  otherRole: {
    title: "Not part of your role",
    said: (role: string) =>
      `This part of the desk is not for your role, which is ${role.toLowerCase()}. An owner can have it changed.`,
    back: "To the front of the desk",
  },
  secondFactor: {
    title: "Show that it is you",
    lead: "The desk asks for a second factor every twelve hours.",
    changed: "Your address has changed since you were given your role. A code confirms that it is still you.",
    label: "Code",
    hint: "Six digits from your authenticator app, or one of your recovery codes.",
    go: "Go to the desk",
    wrong: "This code does not fit, or was used before. Wait for the next one and try again.",
    paused: (time: string) => `Too many codes were wrong. Try again after ${time}.`,
    missing: "Type the code that your authenticator app shows.",
  },
  log: {
    title: "Log",
    about: "What was done here, by whom",
    lead: "Everything that was done at the desk, newest first. It is kept for two years.",
    none: "Nothing has been done yet.",
    columns: { at: "When", by: "Who", what: "What", on: "On" },
    operator: "Operator, at the command line",
    gone: "Somebody who has left",
  },
};

/** What was done, by the route that does it or by the operator's word for it. Each queue adds its own. */
export const deedWords: Record<string, string> = {
  ...replyDeskWords.deeds,
  "POST /desk/disputes/:id/ruling": "ruled on a dispute",
  "POST /desk/invitations": "invited a contributor",
  "POST /desk/invitations/:id/end": "ended an invitation",
  "staff.add owner": "made somebody an owner",
  "staff.add editor": "made somebody an editor",
  "staff.add moderator": "made somebody a moderator",
  "staff.remove": "took somebody off the staff",
  "staff.reset": "made a new second factor for somebody",
  "POST /desk/second-factor": "showed the second factor",
  "second factor refused": "showed a wrong code",
  "POST /desk/ads": "sold an advertisement",
  "POST /desk/ads/:id": "changed an advertisement",
  "POST /desk/ads/:id/end": "ended an advertisement",
};
