import { resolve4, resolve6, reverse } from "node:dns/promises";
import type { Crawlers } from "../../readers/index.ts";

/** A search engine whose crawler can be told from those that only take its name. */
interface Engine {
  /** What its crawler calls itself. */
  agent: RegExp;
  /** Domains that its machines' names end in, as the engine itself has published them. */
  domains: string[];
}

const engines: Record<string, Engine> = {
  google: { agent: /\bGooglebot\b/, domains: ["googlebot.com", "google.com", "googleusercontent.com"] },
  bing: { agent: /\bbingbot\b/i, domains: ["search.msn.com"] },
  apple: { agent: /\bApplebot\b/, domains: ["applebot.apple.com"] },
};

/** A search engine is named whose crawler we could not tell from an impostor. */
class UnknownCrawler extends Error {
  readonly code = "crawler_unknown";
}

/** The questions that are asked of the domain name system; `node:dns` but for tests. */
export interface Names {
  reverse(ip: string): Promise<string[]>;
  addresses(host: string): Promise<string[]>;
}

const dayInMs = 86_400_000;
const mostKept = 2000;

/**
 * Crawlers of the engines named here, known as the engines ask: the machine's address has a name in the engine's domain,
 * and that name leads back to the address. Whatever takes longer than two seconds is not verified this time.
 * Throws `UnknownCrawler`.
 */
export function openCrawlers(allowed: readonly string[], names: Names = systemNames): Crawlers {
  const kept = new Map<string, { verified: Promise<boolean>; until: number }>();
  const trusted = allowed.map((name) => {
    const engine = Object.hasOwn(engines, name) ? engines[name] : undefined;
    if (engine) return engine;
    throw new UnknownCrawler(`CRAWLERS knows ${Object.keys(engines).join(", ")}, not ${JSON.stringify(name)}.`);
  });
  return {
    async isVerified(ip, agent, now) {
      const engine = trusted.find((one) => one.agent.test(agent));
      if (!engine) return false;
      const key = `${engine.domains[0]} ${ip}`;
      const known = kept.get(key);
      if (known && known.until > now.getTime()) return known.verified;
      if (kept.size >= mostKept) kept.clear();
      const verified = within(2000, leadsBack(ip, engine, names)).catch(() => false);
      kept.set(key, { verified, until: now.getTime() + dayInMs });
      // What could not be asked is asked again next time.
      if (!(await verified)) kept.delete(key);
      return verified;
    },
  };
}

async function leadsBack(ip: string, { domains }: Engine, names: Names): Promise<boolean> {
  for (const host of (await names.reverse(ip)).slice(0, 5)) {
    const name = host.toLowerCase().replace(/\.$/, "");
    if (!domains.some((domain) => name.endsWith(`.${domain}`))) continue;
    if ((await names.addresses(name)).includes(ip)) return true;
  }
  return false;
}

const systemNames: Names = {
  reverse,
  async addresses(host) {
    const found = await Promise.allSettled([resolve4(host), resolve6(host)]);
    return found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  },
};

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("no answer in time")), milliseconds);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
