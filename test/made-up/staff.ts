import type { StaffRole } from "../../src/readers/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import type { WebContext } from "../../src/web/context.ts";
import { signIn } from "./signed-in.ts";

interface Given {
  role?: StaffRole;
  name?: string;
  /** Whether they have shown their second factor. */
  shown?: boolean;
  now?: Date;
  /** Where the site lives. */
  url?: string;
}

/** Somebody with a role, a second factor and a session: what their browser sends, and what they were told once. */
export async function staffAtDesk(
  { staff, sessions }: Pick<WebContext, "staff" | "sessions">,
  storage: Pick<Storage, "engine">,
  { role = "owner", name = "Unn Vakt", shown = true, now = new Date(), url }: Given = {},
) {
  const signed = await signIn(storage, { name, ...(url && { url }) });
  const { address, id, token } = signed;
  const { told } = await staff.appoint({ address, addressKey: address, meter: "" }, role, now);
  if (told === null) throw new Error("they had a second factor already");
  const session = (await sessions.of(token, now))?.session;
  if (!session) throw new Error("the session is gone");
  if (shown) await sessions.raise(session.id, now);
  return { ...signed, id, told, session };
}
