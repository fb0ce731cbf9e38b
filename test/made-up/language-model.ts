import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as a stand-in for a language model got it. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    [parameter: string]: unknown;
  };
}

/** What it does with a request: answers in full, or misbehaves on the open response. */
export type Behaviour = (asked: Asked, response: ServerResponse, n: number) => void;

export interface StandIn {
  url: string;
  asked: Asked[];
  /** Connections that were ever made to it. */
  connections(): number;
  close(): Promise<void>;
}

/** A language model on the loopback address, as good or bad as the test wants it. */
export async function standIn(behave: Behaviour): Promise<StandIn> {
  const asked: Asked[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    void readAll(request).then((text) => {
      const one = {
        path: request.url ?? "",
        authorization: request.headers.authorization,
        body: JSON.parse(text) as Asked["body"],
      };
      asked.push(one);
      behave(one, response, asked.length);
    });
  });
  server.on("connection", () => (connections += 1));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    connections: () => connections,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const counted = { prompt_tokens: 900, completion_tokens: 100 };

/** Answers with a chat completion. */
export function complete(
  response: ServerResponse,
  content: unknown,
  { finish = "stop", usage = counted }: { finish?: string; usage?: unknown } = {},
): void {
  const completion = { choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content } }], usage };
  send(response, 200, JSON.stringify(completion));
}

/** Answers with an error, as such servers make them. */
export function fail(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  send(response, status, JSON.stringify({ error: { message: `It went wrong: ${code}`, code } }), headers);
}

export function send(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
