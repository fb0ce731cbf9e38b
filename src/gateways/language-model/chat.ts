import { setTimeout as pause } from "node:timers/promises";
import type { LanguageModel, ModelOutcome } from "../../publication/second-reading/index.ts";
import { EgressError, post, type OutwardAnswer } from "../egress.ts";
import { completionIn, errorName } from "./completion.ts";
import { Parameters } from "./parameters.ts";

interface Endpoint {
  /** Up to and without "/chat/completions". */
  url: string;
  model: string;
  /** Empty when the endpoint wants none. */
  key: string;
}

/** All in milliseconds, but `tries`. */
export interface Patience {
  answer: number;
  /** Before the second try; doubled before each further one. */
  firstPause: number;
  longestPause: number;
  tries: number;
}

const patience: Patience = { answer: 120_000, firstPause: 1000, longestPause: 60_000, tries: 4 };
const mostBytes = 1_000_000;

/**
 * Any endpoint that speaks the chat completions of OpenAI's API (platform.openai.com/docs/api-reference/chat).
 * Only what surely costs nothing is tried again: overload, and connections that never came about.
 */
export function openChat(
  endpoint: Endpoint,
  { answer, firstPause, longestPause, tries }: Patience = patience,
): LanguageModel {
  const parameters = new Parameters(endpoint.model);
  const address = `${endpoint.url.replace(/\/+$/, "")}/chat/completions`;
  const headers: Record<string, string> = endpoint.key === "" ? {} : { authorization: `Bearer ${endpoint.key}` };
  return {
    name: endpoint.model,
    async ask(messages, mostTokens, signal) {
      for (let tried = 1; ;) {
        if (signal?.aborted) return { kind: "refused", reason: "Interrupted.", lasting: true };
        const outcome = await once(() =>
          post(address, { headers, body: parameters.body(messages, mostTokens), timeout: answer, mostBytes, signal }),
        );
        if ("kind" in outcome) return outcome;
        if ("status" in outcome && outcome.status < 300) return completionIn(outcome.text);
        if ("status" in outcome && parameters.concede(outcome)) continue;
        const wanted = "retryAfter" in outcome ? (outcome.retryAfter ?? 0) * 1000 : 0;
        const overloaded = !("status" in outcome) || /^(?:429|500|502|503|529)$/.test(String(outcome.status));
        if (!overloaded || tried >= tries || wanted > longestPause) return refusal(outcome, endpoint);
        const backoff = firstPause * 2 ** (tried - 1) * (1 + Math.random() / 4);
        await pause(Math.max(wanted, Math.min(backoff, longestPause)), undefined, { signal }).catch(() => {});
        tried += 1;
      }
    },
  };
}

/** No connection came about. */
interface Unreached {
  error: EgressError;
}

async function once(send: () => Promise<OutwardAnswer>): Promise<OutwardAnswer | Unreached | ModelOutcome> {
  try {
    const answer = await send();
    // A gateway gave up waiting for a model that may have answered.
    if (/^(?:408|504|524)$/.test(String(answer.status)))
      return { kind: "lost", reason: `The endpoint gave up waiting (${answer.status}).` };
    return answer;
  } catch (error) {
    if (!(error instanceof EgressError)) throw error;
    if (error.code === "egress_unreachable") return { error };
    if (error.code === "egress_forbidden" || error.code === "egress_redirected")
      return { kind: "refused", reason: error.message, lasting: true };
    return { kind: "lost", reason: error.message };
  }
}

function refusal(outcome: OutwardAnswer | Unreached, { key }: Endpoint): ModelOutcome {
  if ("error" in outcome) return { kind: "refused", reason: outcome.error.message, lasting: true };
  const { status, text, retryAfter } = outcome;
  const name = errorName(text, key);
  const why = `${status}${name === null ? "" : `, ${name}`}`;
  const lasting = /^(?:401|402|403|404|429)$/.test(String(status));
  const said: Record<number, string> = {
    401: `The endpoint refused the key (${why}).`,
    402: `The endpoint wants to be paid first (${why}).`,
    403: `The endpoint refused the key (${why}).`,
    404: `The endpoint knows no such address or model (${why}).`,
    429: `The endpoint asks to wait${retryAfter === null ? "" : ` ${Math.ceil(retryAfter)} s`} (${why}); run the same command later to go on.`,
  };
  return { kind: "refused", reason: said[status] ?? `The endpoint refused the question (${why}).`, lasting };
}
