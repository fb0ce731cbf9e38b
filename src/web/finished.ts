import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * A finished answer: its bytes, and headers that were made once. Several requests share it,
 * so it must hold nothing that only one reader may see unless its cache key says whose it is.
 */
export interface Finished {
  status: number;
  body: Buffer;
  headers: Record<string, string>;
  /** Compressed on first demand, then kept. */
  packed: Map<Packing, Promise<Buffer>>;
}

type Packing = "br" | "gzip";

export const html = "text/html; charset=utf-8";

/** How long and for whom an answer may be kept outside this server. */
export const caching = {
  /** Anybody may keep it, and asks each time whether it still holds: a withdrawal is seen at once. */
  open: "public, no-cache",
  /** Depends on who asks. */
  reader: "private, no-cache",
  /** The name changes with the bytes. */
  forever: "public, max-age=31536000, immutable",
  none: "no-store",
  /** For one reader, and not to be kept even by their browser: it may be a shared one. */
  personal: "private, no-store",
} as const;

export function finish(
  text: string | Buffer,
  about: { status?: number; type?: string; cache: string; vary?: string },
): Finished {
  const body = typeof text === "string" ? Buffer.from(text) : text;
  return {
    status: about.status ?? 200,
    body,
    headers: {
      "content-type": about.type ?? html,
      "cache-control": about.cache,
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      vary: about.vary === undefined ? "accept-encoding" : `accept-encoding, ${about.vary}`,
    },
    packed: new Map(),
  };
}

/** A finished answer in the form that fits a request. */
export interface Form {
  status: number;
  headers: Record<string, string>;
  body: Buffer | null;
}

/** "Not modified" for who has it already, compressed for who accepts that. */
export function formFor(asked: IncomingHttpHeaders, finished: Finished): Form | Promise<Form> {
  const { status, headers, body } = finished;
  const known = asked["if-none-match"];
  if (known && headers.etag !== undefined && status === 200 && matches(known, headers.etag))
    return { status: 304, headers, body: null };
  const packing = packingFor(asked, finished);
  return packing ? packedForm(finished, packing) : { status, headers, body };
}

export async function answer(request: FastifyRequest, reply: FastifyReply, finished: Finished): Promise<FastifyReply> {
  const { status, headers, body } = await formFor(request.headers, finished);
  return reply
    .code(status)
    .headers(headers)
    .send(body ?? undefined);
}

/** Answers that nothing lives here, in the words of whatever part of the site the route belongs to. */
export function missing(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

const smallest = 1024;

function packingFor(asked: IncomingHttpHeaders, { body, headers }: Finished): Packing | null {
  const accepted = asked["accept-encoding"];
  if (typeof accepted !== "string" || body.length < smallest || headers["content-type"]?.startsWith("font/"))
    return null;
  if (/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? "gzip" : null;
}

async function packedForm({ status, headers, body, packed }: Finished, packing: Packing): Promise<Form> {
  let packingNow = packed.get(packing);
  if (!packingNow) packed.set(packing, (packingNow = pack[packing](body)));
  const packedHeaders = { ...headers, "content-encoding": packing, etag: `W/${headers.etag}` };
  return { status, headers: packedHeaders, body: await packingNow };
}

// Level 5 costs a millisecond a page and saves nearly as much as the slowest.
const pack: Record<Packing, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

function matches(known: string, etag: string | undefined): boolean {
  return known === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
