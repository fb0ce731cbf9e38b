import type { Message } from "../../analyst/second-reader/index.ts";

/**
 * The body of a request, without whatever this endpoint has said it does not take: newer models know no "temperature",
 * and "max_tokens" under another name only; some servers know no "response_format".
 */
export class Parameters {
  readonly #model: string;
  readonly #refused = new Set<string>();

  constructor(model: string) {
    this.#model = model;
  }

  body(messages: Message[], mostTokens: number): string {
    const kept = (name: string) => !this.#refused.has(name);
    return JSON.stringify({
      model: this.#model,
      messages,
      ...(kept("max_tokens") ? { max_tokens: mostTokens } : { max_completion_tokens: mostTokens }),
      ...(kept("temperature") ? { temperature: 0 } : {}),
      ...(kept("response_format") ? { response_format: { type: "json_object" } } : {}),
    });
  }

  /** Whether a refusal names a parameter that can be given up; from then on it is. At most once for each. */
  concede({ status, text }: { status: number; text: string }): boolean {
    if (status !== 400 && status !== 422) return false;
    const name = ["response_format", "temperature", "max_tokens"].find(
      (one) => !this.#refused.has(one) && text.includes(one),
    );
    if (name !== undefined) this.#refused.add(name);
    return name !== undefined;
  }
}
