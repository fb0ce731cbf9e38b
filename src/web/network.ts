import ipaddr from "ipaddr.js";

/**
 * The network that an address counts as where tries are limited: an IPv4 address is one, and so are the 2^64
 * addresses of an IPv6 /64, which one household has.
 */
export function networkOf(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  return address.kind() === "ipv4"
    ? address.toString()
    : `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString()}/64`;
}
