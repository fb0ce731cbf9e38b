import type { SendMailOptions } from "nodemailer";
import type { OutgoingLetter } from "../../readers/index.ts";

/** Who the publication's letters come from. */
export interface Sender {
  name: string;
  address: string;
}

/**
 * A letter as mail. The address is handed over as one address, never as a line to be taken apart; the Message-ID is the
 * same at every try, so that a letter that arrives twice can be told.
 */
export function messageOf(letter: OutgoingLetter, from: Sender): SendMailOptions {
  return {
    from: { name: from.name, address: from.address },
    to: { name: "", address: letter.to },
    envelope: { from: from.address, to: [letter.to] },
    messageId: `<${letter.id}@${from.address.slice(from.address.lastIndexOf("@") + 1)}>`,
    date: new Date(letter.at),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    // RFC 3834: no machine shall answer.
    headers: { ...letter.headers, "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
