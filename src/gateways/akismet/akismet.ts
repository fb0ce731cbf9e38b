import type { ShownToService, SpamService } from "../../replies/index.ts";
import { post } from "../egress.ts";

export interface SpamAccount {
  /** Up to and without "/comment-check". */
  url: string;
  key: string;
  /** Public address of the publication. */
  publication: string;
}

/** Milliseconds until an answer is not waited for any more. */
export interface SpamPatience {
  /** While a reader waits. */
  check: number;
  report: number;
}

/** What the service calls what it is shown. */
const fields: Record<keyof ShownToService, string> = {
  text: "comment_content",
  name: "comment_author",
  address: "comment_author_email",
  ip: "user_ip",
  browser: "user_agent",
  referrer: "referrer",
  pieceUrl: "permalink",
  writtenAt: "comment_date_gmt",
};
const mostBytes = 10_000;

/**
 * Any service that speaks Akismet's API (akismet.com/developers): `comment-check` answers "true" for spam and "false"
 * for the rest, `submit-spam` and `submit-ham` tell it what people have ruled.
 */
export function openAkismet(
  { url, key, publication }: SpamAccount,
  patience: SpamPatience = { check: 3000, report: 10_000 },
): SpamService {
  const address = url.replace(/\/+$/, "");
  const send = async (method: string, reply: ShownToService, timeout: number): Promise<string | null> => {
    const shown = Object.entries(fields).map(([name, field]) => [field, reply[name as keyof ShownToService]] as const);
    const body = new URLSearchParams([
      ["api_key", key],
      ["blog", publication],
      ["comment_type", "comment"],
      ...shown.filter(([, value]) => value !== "").map(([field, value]) => [field, value]),
    ] as [string, string][]);
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "text/plain" };
    try {
      const answer = await post(`${address}/${method}`, { headers, body: body.toString(), timeout, mostBytes });
      return answer.status === 200 ? answer.text.trim() : null;
    } catch {
      return null;
    }
  };
  return {
    name: new URL(url).host,
    async callsSpam(reply) {
      const answer = await send("comment-check", reply, patience.check);
      return answer === "true" ? true : answer === "false" ? false : null;
    },
    async report(reply, spam) {
      await send(spam ? "submit-spam" : "submit-ham", reply, patience.report);
    },
  };
}
