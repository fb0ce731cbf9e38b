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
  /** Sent one after another; several answers may share a part. */
  parts: readonly Buffer[];
  /** Bytes of all parts. */
  length: number;
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
    parts: [body],
    length: body.length,
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
  /** Null for no body at all. */
  parts: readonly Buffer[] | null;
  /** Bytes of all parts. */
  length: number;
}

/** "Not modified" for who has it already, compressed for who accepts that. */
export function formFor(asked: IncomingHttpHeaders, finished: Finished): Form | Promise<Form> {
  const { status, headers, parts, length } = finished;
  const known = asked["if-none-match"];
  if (known && headers.etag !== undefined && status === 200 && matches(known, headers.etag))
    return { status: 304, headers, parts: null, length: 0 };
  const packing = packingFor(asked, finished);
  return packing ? packedForm(finished, packing) : { status, headers, parts, length };
}

export async function answer(request: FastifyRequest, reply: FastifyReply, finished: Finished): Promise<FastifyReply> {
  const { status, headers, parts } = await formFor(request.headers, finished);
  return reply
    .code(status)
    .headers(headers)
    .send(parts ? joined(parts) : undefined);
}

/** Answers that nothing lives here, in the words of whatever part of the site the route belongs to. */
export function missing(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

const smallest = 1024;

function packingFor(asked: IncomingHttpHeaders, { length, headers }: Finished): Packing | null {
  const accepted = asked["accept-encoding"];
  if (typeof accepted !== "string" || length < smallest || headers["content-type"]?.startsWith("font/")) return null;
  if (/\bbr\b(?!;q=0(\.0*)?(,|$))/.test(accepted)) return "br";
  return /\bgzip\b(?!;q=0(\.0*)?(,|$))/.test(accepted) ? "gzip" : null;
}

async function packedForm({ status, headers, parts, packed }: Finished, packing: Packing): Promise<Form> {
  let packingNow = packed.get(packing);
  if (!packingNow) packed.set(packing, (packingNow = pack[packing](joined(parts))));
  const packedHeaders = { ...headers, "content-encoding": packing, etag: `W/${headers.etag}` };
  const bytes = await packingNow;
  return { status, headers: packedHeaders, parts: [bytes], length: bytes.length };
}

/** All parts as one. */
export function joined(parts: readonly Buffer[]): Buffer {
  const [first] = parts;
  return first && parts.length === 1 ? first : Buffer.concat(parts);
}

// Level 5 costs a millisecond a page and saves nearly as much as the slowest.
const pack: Record<Packing, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

function matches(known: string, etag: string | undefined): boolean {
  return known === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
