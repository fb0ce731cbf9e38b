import type { RequestListener } from "node:http";
import proxyAddress from "@fastify/proxy-addr";
import { cookieLine } from "./cookies.ts";
import { filledFor } from "./filled.ts";
import { formFor, type Finished } from "./finished.ts";
import type { PageContext } from "./page-context.ts";
import { pieceKey, sightOf } from "./piece-sight.ts";
import { visitOfRaw, type Visit } from "./visit.ts";

const oneSegment = /^\/[^/?#%]+$/;

interface Kept {
  page: Finished;
  visit: Visit;
}

/**
 * Answers a piece page that was finished a moment ago before the framework's machinery begins: it would cost several
 * times what the answer costs. Who asks and what they may read is found out by the same reads; everything else goes on
 * to `next`.
 * @param trusted proxies whose X-Forwarded-For is believed
 */
export function expressLane(
  context: PageContext,
  security: Record<string, string>,
  trusted: string[],
  answered: (line: { method: string; route: string; status: number; ms: number }) => void,
): (next: RequestListener) => RequestListener {
  const isTrusted = proxyAddress.compile(trusted);
  const keptAt = async (slug: string, request: Parameters<RequestListener>[0]): Promise<Kept | null> => {
    const stamp = await context.library.pieces.stampAt(slug);
    if (stamp?.status !== "published") return null;
    const ip = trusted.length > 0 ? proxyAddress(request, isTrusted) : (request.socket.remoteAddress ?? "");
    const visit = await visitOfRaw(context, request, ip);
    const page = context.pages.get(pieceKey(stamp, "", await sightOf(context, visit, stamp)));
    const asked = { method: "GET", headers: request.headers };
    const at = { id: stamp.id, slug };
    return page && { page: await filledFor(context, visit, asked, page, at), visit };
  };
  return (next) => async (request, response) => {
    const { method, url = "" } = request;
    if (method !== "GET" || !oneSegment.test(url)) return next(request, response);
    const began = performance.now();
    // Whatever fails here fails again below, where failures have a page.
    const kept = await keptAt(url.slice(1), request).catch(() => null);
    if (!kept) return next(request, response);
    const { renewed } = kept.visit;
    const formed = formFor(request.headers, kept.page);
    const { status, headers, parts, length } = formed instanceof Promise ? await formed : formed;
    const size = parts ? { "content-length": String(length) } : {};
    const cookie = renewed === null ? {} : { "set-cookie": cookieLine(context.site, "session", renewed) };
    atEndOfTurn(() => {
      response.writeHead(status, { ...security, ...headers, ...size, ...cookie });
      response.cork();
      for (const part of parts ?? []) response.write(part);
      response.end();
    });
    answered({ method, route: "/:slug", status, ms: Math.round((performance.now() - began) * 10) / 10 });
  };
}

let waiting: (() => void)[] = [];

/**
 * Sends all answers that one turn of the event loop has made together, at its end. Each write wakes who waits for it, and
 * whoever waits for several (a proxy, above all) is woken once: this halves what an answer costs.
 */
function atEndOfTurn(send: () => void): void {
  if (waiting.length === 0) setImmediate(sendAll);
  waiting.push(send);
}

function sendAll(): void {
  const sends = waiting;
  waiting = [];
  for (const send of sends) send();
}
