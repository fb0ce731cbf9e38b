import { createTransport, type NodemailerError } from "nodemailer";
import type { Carried, Carrier } from "../../readers/index.ts";
import { messageOf, type Sender } from "./message.ts";

export interface SmtpOptions {
  /** `smtp://name:password@host:port`, or `smtps://` for TLS from the first byte. */
  url: string;
  from: Sender;
  /** Milliseconds until silence ends a try, and any try at all. */
  patience?: { silence: number; whole: number };
}

const patient = { silence: 60_000, whole: 240_000 };

/**
 * Letters by an SMTP server. What is sent is encrypted, and the server shows a certificate that holds for its name,
 * unless it is this machine. Nothing is tried twice here: whoever keeps the letters decides.
 */
export function openSmtp({ url, from, patience: { silence, whole } = patient }: SmtpOptions): Carrier {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const here = isHere(hostname);
  const transport = createTransport({
    pool: true,
    maxConnections: 4,
    maxRequeues: 0,
    host: hostname.replaceAll(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !here,
    ignoreTLS: here,
    ...(username !== "" && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: Math.min(15_000, silence),
    greetingTimeout: Math.min(15_000, silence),
    socketTimeout: silence,
    tls: { minVersion: "TLSv1.2", ...(here && { rejectUnauthorized: false }) },
  });
  return {
    async carry(letter) {
      try {
        await transport.sendMail({ ...messageOf(letter, from), signal: AbortSignal.timeout(whole) });
        return { kind: "sent" };
      } catch (cause) {
        return outcomeOf(cause as NodemailerError);
      }
    },
    forget: () => Promise.resolve(),
    close: () => transport.close(),
  };
}

/** Whether a host is this machine, which no line leaves. */
function isHere(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Only what the server says of this reader or these words is final: that it refuses us, or is not there, may change.
 * The reason names no address: it is logged.
 */
function outcomeOf({
  code = "EUNKNOWN",
  permanent,
  command = "",
  responseCode,
  originalCode,
}: NodemailerError): Carried {
  const answered = responseCode === undefined ? "" : ` ${responseCode}`;
  if (permanent === true && (command === "RCPT TO" || command === "DATA"))
    return { kind: "refused", reason: `The mail server refused the letter (${command}${answered}).` };
  return { kind: "delayed", reason: `the mail server did not take the letter (${originalCode ?? code}${answered}).` };
}
