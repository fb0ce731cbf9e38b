import { LogController, type FastifyReply, type FastifyRequest } from "fastify";

/** One line for each answer: what kind of page, how it went, how long it took. Never who asked, nor for what. */
export class AnswerLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) reply.log.error({ ...line, err: error }, "failed");
    else reply.log.info(line, "answered");
  }

  override routeNotFound(): void {}
}

/** Where log lines end up. */
export interface LogTarget {
  write(lines: string): unknown;
}

const flushAfter = 200;
const flushAt = 32 * 1024;

/** Hands log lines on in batches: a write for each answer would cost as much as the answer. */
export class LogBuffer implements LogTarget {
  readonly #target: LogTarget;
  #lines = "";
  #timer: NodeJS.Timeout | null = null;

  constructor(target: LogTarget) {
    this.#target = target;
    process.once("exit", () => this.flush());
  }

  write(line: string): void {
    this.#lines += line;
    if (this.#lines.length >= flushAt) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), flushAfter).unref();
  }

  flush(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#lines !== "") this.#target.write(this.#lines);
    this.#lines = "";
  }
}

/** What of a request, an answer or an error a log line may hold. */
export const unnamed = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, ...(routeOptions.url && { route: routeOptions.url }) }),
  res: ({ statusCode }: { statusCode?: number }) => ({ ...(statusCode && { statusCode }) }),
  err: (error: unknown) => {
    const { name, code, message, stack = "" } = error as Partial<Error & { code: string }>;
    const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
    return {
      type: name ?? "Error",
      ...(code && { code }),
      message: withoutNames(message ?? ""),
      stack: frames.join("\n"),
    };
  },
};

/** A sentence without what it quotes, and without addresses: these come from who asked. */
function withoutNames(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|\S*[/@?=]\S*/g, "…")
    .split("\n", 1)
    .join("")
    .slice(0, 300);
}

export const lineHooks = {
  /** A line about an error alone would take the error's own words for its own. */
  logMethod(this: unknown, words: unknown[], log: (...words: unknown[]) => void): void {
    const [about, ...rest] = words;
    const error = about instanceof Error ? about : (about as { err?: unknown } | null)?.err;
    if (rest.length === 0 && error instanceof Error) log.call(this, { err: error }, "failed");
    else log.apply(this, words);
  },
};
