import { domainToASCII } from "node:url";

/** A mail domain in the one form that is compared (small letters, punycode); null where it is none. */
export function domainOf(text: string): string | null {
  const ascii = domainToASCII(text.trim().replace(/^@/, "").replace(/\.$/, "")).toLowerCase();
  return /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/.test(ascii) ? ascii : null;
}

/** Whether an e-mail address belongs to one of these domains or to a domain below one. */
export function isWithin(address: string, domains: readonly string[]): boolean {
  const domain = domainOf(address.slice(address.lastIndexOf("@") + 1));
  return domain !== null && domains.some((one) => domain === one || domain.endsWith(`.${one}`));
}
