import type { Limit, Limits } from "../limits.ts";

const hour = 3600;

/** How often each way in may be tried. Nothing here looks at whether an address is known. */
export const identityLimits = {
  /** Letters to one address from one network: stops a nuisance without shutting out whoever owns the address. */
  "letter-address-network": { most: 5, seconds: hour / 4 },
  /** Letters to one address, wherever they are asked. */
  "letter-address": { most: 20, seconds: hour },
  "letter-network": { most: 60, seconds: hour },
  "letter-network-day": { most: 200, seconds: 24 * hour },
  "code-network": { most: 100, seconds: hour },
  "ceremony-network": { most: 120, seconds: hour },
} as const satisfies Record<string, Limit>;

type What = keyof typeof identityLimits;

/** Takes one from each; the seconds to wait where one is used up, null where all allow it. */
export async function waitFor(limits: Limits, tries: [What, string][], now: Date): Promise<number | null> {
  for (const [what, who] of tries) {
    const limit = identityLimits[what];
    if (!(await limits.take(what, who, limit, now))) return limit.seconds;
  }
  return null;
}
