import { askForLetter, type AskedLetter } from "../../readers/identity/index.ts";
import type { WebContext } from "../context.ts";
import { codeLetter } from "../mail/sign-in.ts";

type Asked = Pick<AskedLetter, "address" | "browser" | "place"> &
  Partial<Pick<AskedLetter, "purpose" | "readerId" | "account">> & {
    /** What limits count by. */
    network: string;
  };

/** Sends a letter with a code and a link to an address, and does the same whoever has it. */
export async function askToSignIn(
  context: WebContext,
  { purpose = "enter", readerId = null, account = null, ...asked }: Asked,
): Promise<{ kind: "asked" } | { kind: "too_many"; seconds: number }> {
  const { identity, limits, keys, post, site } = context;
  const at = context.now();
  const outcome = await askForLetter({ ...identity, limits, keys }, { ...asked, purpose, readerId, account }, at);
  if (outcome.kind === "too_many") return outcome;
  await post.put(codeLetter(site, { to: asked.address, purpose, code: outcome.code, token: outcome.link }), at);
  return { kind: "asked" };
}
