import type { StaffRole } from "../readers/index.ts";
import { standingOf } from "../readers/staff/index.ts";
import type { WebContext } from "./context.ts";
import type { Visit } from "./visit.ts";

/**
 * The role that somebody may act in outside the desk: their own, once the second factor was shown in this session. A
 * mailbox alone makes nobody staff.
 */
export async function actingRole(
  { staff, now }: Pick<WebContext, "staff" | "now">,
  visit: Visit,
): Promise<StaffRole | null> {
  const { account, session } = visit;
  if (!account?.role || !session) return null;
  return standingOf(await staff.find(account.id), session, now()) === "staff" ? account.role : null;
}
