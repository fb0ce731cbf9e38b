import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** One request as a stand-in for a spam service got it. */
export interface Shown {
  path: string;
  type: string | undefined;
  fields: Record<string, string>;
}

export interface SpamStandIn {
  url: string;
  shown: Shown[];
  close(): Promise<void>;
}

/** A spam service on the loopback address, as good or bad as the test wants it. */
export async function spamStandIn(behave: (shown: Shown, response: ServerResponse) => void): Promise<SpamStandIn> {
  const shown: Shown[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const one = {
        path: request.url ?? "",
        type: request.headers["content-type"],
        fields: Object.fromEntries(new URLSearchParams(body)),
      };
      shown.push(one);
      behave(one, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/1.1`,
    shown,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
