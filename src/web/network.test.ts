import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test.each([
  ["198.51.100.7", "198.51.100.7"],
  ["::ffff:198.51.100.7", "198.51.100.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8:1:3::9", "2001:db8:1:3::/64"],
  ["not an address", "not an address"],
])("%s counts as %s", (ip, network) => {
  expect(networkOf(ip)).toBe(network);
});
