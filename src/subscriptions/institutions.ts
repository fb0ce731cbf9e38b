import ipaddr from "ipaddr.js";
import { isWithin } from "./domains.ts";

/** A library, ministry or firm whose people have All-Access. */
export interface Institution {
  /** UUIDv7. */
  id: string;
  name: string;
  /** CIDR notation, IPv4 or IPv6. */
  networks: string[];
  /** Mail domains, as `domainOf` writes them. */
  domains: string[];
  /** UTC, ISO 8601. */
  until: string;
}

/** Networks that are wider are a mistake. */
const widest = { ipv4: 8, ipv6: 19 };

/** A network in CIDR notation, or one address, as it is kept; null where it is none, is wider than any network, or this machine. */
export function networkFrom(text: string): string | null {
  const given = text.trim();
  const whole = given.includes("/") ? given : `${given}/${given.includes(":") ? 128 : 32}`;
  if (!ipaddr.isValidCIDR(whole)) return null;
  const [address, bits] = ipaddr.parseCIDR(whole);
  if (bits < widest[address.kind()] || address.range() === "loopback" || address.range() === "ipv4Mapped") return null;
  const first =
    address.kind() === "ipv4" ? ipaddr.IPv4.networkAddressFromCIDR(whole) : ipaddr.IPv6.networkAddressFromCIDR(whole);
  return `${first.toString()}/${bits}`;
}

/** The institutions, kept in memory: whoever asks is asked about at every request. */
export class Institutions {
  #networks: { range: [ipaddr.IPv4 | ipaddr.IPv6, number]; of: Institution }[] = [];
  #all: Institution[] = [];

  /** Takes the place of all that was known. */
  replace(all: Institution[]): void {
    this.#all = all;
    this.#networks = all.flatMap((of) => of.networks.map((one) => ({ range: ipaddr.parseCIDR(one), of })));
  }

  /** The institution that this network address belongs to. */
  covering(ip: string, now: Date): Institution | null {
    if (this.#networks.length === 0 || !ipaddr.isValid(ip)) return null;
    // "::ffff:192.0.2.1" is 192.0.2.1.
    const address = ipaddr.process(ip);
    const at = now.toISOString();
    const found = this.#networks.find(
      ({ range, of }) => of.until > at && range[0].kind() === address.kind() && address.match(range),
    );
    return found?.of ?? null;
  }

  covers(ip: string, now: Date): boolean {
    return this.covering(ip, now) !== null;
  }

  /** The institution that this e-mail address belongs to. Ask only for addresses that are verified. */
  of(address: string, now: Date): Institution | null {
    const at = now.toISOString();
    return this.#all.find(({ domains, until }) => until > at && isWithin(address, domains)) ?? null;
  }
}
