import { join } from "node:path";
import type { Config } from "./config.ts";
import { openOutbox, openSmtp, type Sender } from "./gateways/index.ts";
import type { Carrier } from "./readers/index.ts";

/** A mail server is named, but not whom letters come from. */
export class SenderMissing extends Error {
  readonly code = "sender_missing";
}

/** What brings letters: the mail server that the settings name, or the folder DATA/outbox. Throws `SenderMissing`. */
export function openCarrier(config: Pick<Config, "smtpUrl" | "mailFrom" | "name" | "data">): Carrier {
  const { smtpUrl: url, mailFrom, name, data } = config;
  if (url === null) {
    return openOutbox(join(data, "outbox"), senderOf(mailFrom ?? "no-reply@localhost", name));
  }
  if (mailFrom === null) throw new SenderMissing("SMTP_URL is set, but nobody to send letters from; set MAIL_FROM.");
  return openSmtp({ url, from: senderOf(mailFrom, name) });
}

/** "The Review <letters@review.example>", or an address, which then goes by the publication's name. */
function senderOf(text: string, publication: string): Sender {
  const [, name, address] = /^(.*?)\s*<(.+)>$/.exec(text) ?? [];
  return { name: name?.trim() || publication, address: address ?? text };
}
