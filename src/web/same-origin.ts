import type { FastifyRequest } from "fastify";
import type { Site } from "./site.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether the route answers forms and programs from elsewhere: it then goes by no cookie. */
    crossSite?: boolean;
  }
}

/** A form on another site was sent here in a reader's name. */
export class CrossSiteRequest extends Error {
  readonly code = "cross_site_request";
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something comes from a page of this site. Browsers say where a request comes from in
 * `Sec-Fetch-Site` and `Origin`, which no page can forge; whoever says nothing is refused, for it carries cookies too.
 */
export function isOwnRequest({ method, headers }: FastifyRequest, site: Site): boolean {
  if (safe.has(method)) return true;
  const from = headers["sec-fetch-site"];
  if (from !== undefined) return from === "same-origin" || from === "none";
  const { origin, host } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  return origin === site.url || new URL(origin).host === host;
}
