import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** What a mail server was given. */
interface Received {
  from: string;
  to: string[];
  /** The message as it came over the line. */
  raw: string;
}

/** How a mail server behaves towards one letter, by the number of letters that it was offered before. */
export type Mood = "takes" | "busy" | "refuses reader" | "refuses words" | "drops" | "takes, then drops" | "stalls";

/** A real SMTP server on this machine, with moods. */
export async function openMailServer(mood: (offered: number) => Mood = () => "takes", options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let offered = 0;
  const answer = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    closeTimeout: 100,
    ...options,
    onRcptTo(_address, _session, done) {
      done(mood(offered) === "refuses reader" ? (offered++, answer(550, "No such mailbox")) : null);
    },
    onData(stream, session, done) {
      const now = mood(offered++);
      const chunks: Buffer[] = [];
      if (now === "drops") hangUp();
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const refusal = refusals[now];
        if (refusal) done(answer(...refusal));
        if (refusal || now === "drops" || now === "stalls") return;
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
        });
        if (now === "takes, then drops") hangUp();
        else done();
      });
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    // Below TLS they are not ours to end: Node.js 24 itself crashes.
    if (options.secure === true) return;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    async close() {
      hangUp();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

const refusals: Partial<Record<Mood, [code: number, words: string]>> = {
  busy: [451, "Come back later"],
  "refuses words": [554, "Not these words"],
};
