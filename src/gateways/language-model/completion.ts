import type { ModelOutcome } from "../../publication/second-reading/index.ts";

type Fields = Record<string, unknown>;

/** What a chat completion says, however oddly it is made. */
export function completionIn(text: string): ModelOutcome {
  const answer = fieldsOf(parsed(text));
  const choice = fieldsOf(Array.isArray(answer?.["choices"]) ? answer["choices"][0] : null);
  const message = fieldsOf(choice?.["message"]);
  if (!answer || !choice || !message) return { kind: "lost", reason: "What came back is no chat completion." };
  return {
    kind: "answered",
    content: contentOf(message["content"]),
    cutOff: choice["finish_reason"] === "length",
    tokens: tokensIn(fieldsOf(answer["usage"])),
  };
}

/** The machine-readable name of an error, if it is one: the server's prose may repeat what must not be printed. */
export function errorName(text: string, secret: string): string | null {
  const error = fieldsOf(fieldsOf(parsed(text))?.["error"]);
  const name = [error?.["code"], error?.["type"]].find((one) => typeof one === "string");
  if (name === undefined || !/^[a-z][a-z_]{2,40}$/.test(name)) return null;
  return secret !== "" && (secret.includes(name) || name.includes(secret)) ? null : name;
}

/** Some answer in parts. */
function contentOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content
    .map((part) => fieldsOf(part)?.["text"])
    .filter((part) => typeof part === "string")
    .join("");
}

function tokensIn(usage: Fields | null): { in: number; out: number } | null {
  const { prompt_tokens: asked, completion_tokens: answered, total_tokens: total } = usage ?? {};
  if (!isCount(asked) || !isCount(answered)) return null;
  // What a model thinks unseen is paid for too, and some count it in the total only.
  return { in: asked, out: isCount(total) ? Math.max(answered, total - asked) : answered };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e9;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
