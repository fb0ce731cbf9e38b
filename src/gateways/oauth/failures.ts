import type { IssuerFailure } from "../../readers/identity/index.ts";
import { EgressError } from "../egress.ts";

/** What a failed exchange with an issuer comes to. The reason is for the log: a code, without anything about anybody. */
export function failureOf(error: unknown): IssuerFailure {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof EgressError) return { kind: "unreachable", reason: cause.code };
  }
  const code = error instanceof Error && "code" in error ? String(error.code) : "unforeseen";
  return { kind: "refused", reason: code };
}
