import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { caching, html } from "./finished.ts";
import type { PageContext } from "./page-context.ts";
import { FailurePage } from "./pages/failure.tsx";
import { render } from "./render.ts";
import { routeMethods } from "./route-methods.ts";
import { words } from "./words.ts";

type Failure = [status: number, said: string[]];

/** What the world is told of an error, by its code. Whatever is not listed is our fault and says nothing. */
const failures: Record<string, Failure> = {
  piece_not_found: [404, words.errors.notFound],
  database_busy: [503, words.errors.busy],
  database_unreachable: [503, words.errors.busy],
  FST_ERR_MAX_PARAM_LENGTH: [404, words.errors.notFound],
  unreadable_form: [400, words.errors.badRequest],
  unreadable_address: [400, words.errors.badRequest],
  FST_ERR_BAD_URL: [400, words.errors.badRequest],
  FST_ERR_VALIDATION: [400, words.errors.badRequest],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [400, words.errors.badRequest],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, words.errors.badRequest],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, words.errors.badRequest],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, words.errors.badRequest],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, words.errors.tooLarge],
  FST_REQ_FILE_TOO_LARGE: [413, words.errors.tooLarge],
  cross_site_request: [403, words.errors.crossSite],
};
const unforeseen: Failure = [500, words.errors.failed];

/** No address has a null character; a database would stumble over it. */
export class UnreadableAddress extends Error {
  readonly code = "unreadable_address";
}

/** The same design for what goes wrong. Goes before the routes, whose methods it learns. */
export function errorPages(app: FastifyInstance, context: PageContext): void {
  app.setErrorHandler((error: FastifyError, request, reply) => fail(context, error, request, reply));
  const methodsOf = routeMethods(app);
  // For whom no route was found, and for a route that found nothing: see `missing`.
  app.setNotFoundHandler((request, reply) => {
    const bare = withoutTrailingSlash(request);
    if (bare !== null) return reply.redirect(bare, 301);
    const methods = methodsOf(request.url);
    if (methods.length === 0 || methods.includes(request.method))
      return show(context, reply, [404, words.errors.notFound]);
    return show(context, reply.header("allow", methods.join(", ")), [405, words.errors.method]);
  });
}

export function fail(
  context: PageContext,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const failure = failures[error.code] ?? unforeseen;
  if (failure[0] >= 500) request.log.error({ err: error, route: request.routeOptions?.url }, "request failed");
  return show(context, reply, failure);
}

const refused: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** Answers what is not even a request, such as an address with letters that ought to be encoded, with a page. */
export function answerUnreadable(context: PageContext, headers: Record<string, string>) {
  const [title = "", message = ""] = words.errors.badRequest;
  const body = Buffer.from(render(<FailurePage frame={context} status={400} title={title} message={message} />));
  const fields = { ...headers, "cache-control": caching.none, "content-type": html, connection: "close" };
  const lines = Object.entries({ ...fields, "content-length": body.length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = refused[error.code ?? ""] ?? "400 Bad Request";
    socket.write([`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n"));
    socket.end(body);
  };
}

function show(context: PageContext, reply: FastifyReply, [status, [title = "", message = ""]]: Failure): FastifyReply {
  const page = <FailurePage frame={context} status={status} title={title} message={message} />;
  return reply.code(status).header("cache-control", caching.none).type(html).send(render(page));
}

/** "/topics/" is "/topics"; "//host" leads elsewhere and stays what it is. */
function withoutTrailingSlash({ method, url }: FastifyRequest): string | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const [, path, query = ""] = url.match(/^(\/[^/?\\][^?\\]*?)\/+(\?.*)?$/) ?? [];
  return path === undefined || path.includes("//") ? null : path + query;
}
