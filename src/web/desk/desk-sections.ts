import { STAFF_ROLES, type StaffRole } from "../../readers/index.ts";
import type { WebContext } from "../context.ts";
import { adWords } from "../words/ads.ts";
import { disputeWords } from "../words/disputes.ts";
import { letterWords } from "../words/letters.ts";
import { deskWords } from "../words/desk.ts";
import { replyDeskWords } from "../words/replies.ts";

/** A part of the desk. All its pages live at its path and below. */
export interface DeskSection {
  /** "/desk/…" */
  path: string;
  name: string;
  /** One line about it, for the desk's front page. */
  about: string;
  /** Who may go there; the guard sees to it. */
  roles: readonly StaffRole[];
  /** How many things wait there for somebody. */
  waiting?: (context: WebContext) => Promise<number>;
}

export const owners: readonly StaffRole[] = ["owner"];
export const editors: readonly StaffRole[] = ["owner", "editor"];
export const allStaff: readonly StaffRole[] = STAFF_ROLES;

/** In the order in which they are offered. Each queue adds its own. */
export const deskSections: DeskSection[] = [
  {
    path: "/desk/replies",
    name: replyDeskWords.title,
    about: replyDeskWords.about,
    roles: allStaff,
    waiting: async ({ replies }) => (await replies.moderation.queue("held", { limit: 1, offset: 0 })).total,
  },
  { path: "/desk/ads", name: adWords.desk.name, about: adWords.desk.about, roles: editors },
  {
    path: "/desk/disputes",
    name: disputeWords.desk.title,
    about: disputeWords.desk.about,
    roles: editors,
    waiting: async ({ disputes }) => (await disputes.queue({ limit: 1, offset: 0 })).total,
  },
  {
    path: "/desk/invitations",
    name: disputeWords.invitations.title,
    about: disputeWords.invitations.about,
    roles: editors,
  },
  {
    path: "/desk/outbox",
    name: letterWords.outbox.title,
    about: letterWords.outbox.about,
    roles: owners,
    waiting: async ({ post }) => {
      const { waiting, kept, failed } = await post.counts();
      return waiting + kept + failed;
    },
  },
  { path: "/desk/log", name: deskWords.log.title, about: deskWords.log.about, roles: owners },
];

/** The section that a route belongs to: of one within another, the inner one. */
export function sectionOf(route: string): DeskSection | null {
  const around = deskSections.filter(({ path }) => route === path || route.startsWith(`${path}/`));
  return around.sort((a, b) => b.path.length - a.path.length)[0] ?? null;
}
