import type { Token } from "../language/tokens.ts";

/** Whether a mark makes what stands before it an owner: "Kenya's", "the rebels'". */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark === "'s" || mark === "’s") return true;
  return (
    (mark === "'" || mark === "’") &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    /s$/i.test(tokens[at - 1]?.text ?? "")
  );
}
