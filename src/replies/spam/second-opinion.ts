import type { SpamFilter, Suspect } from "../ports.ts";

/** All that a service elsewhere is shown of a reply, as its writer is told beforehand. */
export const SHOWN_TO_SERVICE = {
  text: "its words",
  name: "the name it is signed with",
  address: "a guest’s e-mail address",
  ip: "your network address",
  browser: "the name of your browser",
  referrer: "the page that led to the form",
  pieceUrl: "the address of the piece",
  writtenAt: "the time",
} as const;

/** Empty where it is not known or not kept. */
export type ShownToService = Record<keyof typeof SHOWN_TO_SERVICE, string>;

/** A service elsewhere that looks for spam. */
export interface SpamService {
  /** Its host, for readers and moderators. */
  name: string;
  /** Its word; null when none comes in time that can be understood. Never rejects. */
  callsSpam(reply: ShownToService): Promise<boolean | null>;
  /** Tells it what a moderator has ruled. Never rejects. */
  report(reply: ShownToService, spam: boolean): Promise<void>;
}

/** What the service calls spam waits for a moderator; only our own filter, agreeing, puts it with the spam. */
const called = 0.75;

/** Our own filter, and the word of a service: the service can make a reply wait, but let none through and lose none. */
export function withService(filter: SpamFilter, service: SpamService): SpamFilter {
  return {
    async check(suspect) {
      const [own, spam] = await Promise.all([filter.check(suspect), service.callsSpam(shownOf(suspect))]);
      if (spam !== true) return own;
      return { p: Math.max(own.p, called), why: [`${service.name} calls it spam`, own.why].filter(Boolean).join(", ") };
    },
    async learn(suspect, spam) {
      const told = spam === null ? null : service.report(shownOf(suspect), spam);
      await Promise.all([filter.learn(suspect, spam), told]);
    },
  };
}

function shownOf({ text, name, address, pieceUrl, writtenAt, sender }: Suspect): ShownToService {
  const { ip = "", browser = "", referrer = "" } = sender ?? {};
  return { text, name, address: address ?? "", ip, browser, referrer, pieceUrl, writtenAt };
}
