/** Why a request to the outside did not bring an answer. */
export type EgressFault =
  /** The address is one that nothing is ever sent to. */
  | "egress_forbidden"
  /** No connection came about: surely nothing was sent. */
  | "egress_unreachable"
  | "egress_timeout"
  /** The connection ended before the answer did. */
  | "egress_cut"
  | "egress_too_large"
  | "egress_redirected";

/** A request went out, or should have, and no answer came that can be used. */
export class EgressError extends Error {
  readonly code: EgressFault;
  constructor(code: EgressFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "EgressError";
    this.code = code;
  }
}

export interface OutwardRequest {
  headers: Record<string, string>;
  body: string;
  /** Milliseconds until the last byte of the answer. */
  timeout: number;
  mostBytes: number;
  signal?: AbortSignal | undefined;
}

export interface OutwardAnswer {
  status: number;
  /** Seconds that the other side asks to wait, if it does. */
  retryAfter: number | null;
  text: string;
}

/**
 * Sends one POST request over TLS; plain HTTP only to this machine. Follows no redirect, reads no more than
 * `mostBytes`, and repeats nothing. Throws `EgressError`, whose messages hold neither headers nor bodies.
 */
export async function post(address: string, request: OutwardRequest): Promise<OutwardAnswer> {
  assertAllowed(address);
  const late = AbortSignal.timeout(request.timeout);
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...request.headers },
      body: request.body,
      redirect: "manual",
      signal: request.signal ? AbortSignal.any([late, request.signal]) : late,
    });
    await assertStays(response);
    const retryAfter = secondsIn(response.headers.get("retry-after"));
    return { status: response.status, retryAfter, text: await textOf(response, request.mostBytes) };
  } catch (cause) {
    throw cause instanceof EgressError ? cause : faultOf(cause, late);
  }
}

/** `fetch`, for callers that say "undefined" where they want nothing. */
type OutwardFetch = (
  input: string | URL | Request,
  init?: { [K in keyof RequestInit]?: RequestInit[K] | undefined },
) => Promise<Response>;

/**
 * `fetch` for the client libraries of other sites, with the same rules: TLS, no redirect, no more bytes and no more time
 * than this. Throws `EgressError`.
 */
export function outwardFetch({ timeout, mostBytes }: { timeout: number; mostBytes: number }): OutwardFetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    assertAllowed(address);
    const late = AbortSignal.timeout(timeout);
    try {
      const signal = init?.signal ? AbortSignal.any([late, init.signal]) : late;
      const response = await fetch(input, { ...(init as RequestInit | undefined), redirect: "manual", signal });
      await assertStays(response);
      const text = await textOf(response, mostBytes);
      return new Response(text === "" ? null : text, { status: response.status, headers: response.headers });
    } catch (cause) {
      throw cause instanceof EgressError ? cause : faultOf(cause, late);
    }
  };
}

function assertAllowed(address: string): void {
  if (isAllowed(address)) return;
  throw new EgressError("egress_forbidden", "The address must begin with https://; http:// is for this machine only.");
}

async function assertStays(response: Response): Promise<void> {
  if (response.status < 300 || response.status >= 400) return;
  await response.body?.cancel();
  throw new EgressError("egress_redirected", "The address leads elsewhere; name the one that it leads to.");
}

/** Whether anything may be sent to an address: TLS, or this machine; without a name or password in it. */
export function isAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== "" || password !== "") return false;
  return protocol === "https:" || (protocol === "http:" && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname));
}

async function textOf(response: Response, mostBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop ends the connection.
    if (length > mostBytes)
      throw new EgressError("egress_too_large", "The answer is far larger than any answer should be.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** RFC 9110, 10.2.3: seconds, or a date. */
function secondsIn(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

function faultOf(cause: unknown, late: AbortSignal): EgressError {
  if (late.aborted) return new EgressError("egress_timeout", "No whole answer came in time.", cause);
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = inner instanceof Error && "code" in inner ? String(inner.code) : "";
  const failedTls = /CERT|SSL|TLS|SIGNATURE/.test(code);
  return neverSent.has(code) || failedTls
    ? new EgressError("egress_unreachable", `No connection could be made (${code}).`, cause)
    : new EgressError("egress_cut", "The connection ended before the answer did.", cause);
}
