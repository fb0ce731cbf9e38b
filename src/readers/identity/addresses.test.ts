import { expect, test } from "vitest";
import { isPostalAddress } from "../letters.ts";
import { addressKey, readAddress } from "./addresses.ts";
import { mailboxOf } from "./mailbox.ts";

test.each([
  ["ida@example.org", "ida@example.org"],
  ["  Ida.Testesen@Example.ORG ", "Ida.Testesen@example.org"],
  ["o'brien+news@mail.example.co.uk", "o'brien+news@mail.example.co.uk"],
  // Full width becomes plain, also where it stands for the sign between the parts.
  ["ida＠ｅｘａｍｐｌｅ.org", "ida@example.org"],
  ["ida@bücher.example", "ida@xn--bcher-kva.example"],
  // A domain that only looks like a known one shows for what it is.
  ["ida@аррӏе.com", "ida@xn--80ak6aa92e.com"],
  ["例え@例え.テスト", "例え@xn--r8jz45g.xn--zckzah"],
  ["иван@example.org", "иван@example.org"],
])("%s is written to at %s", (typed, address) => {
  const read = readAddress(typed);
  expect(read).toEqual({ ok: true, address });
  expect(read.ok && isPostalAddress(read.address)).toBe(true);
});

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["ida", "not_an_address"],
  ["@example.org", "not_an_address"],
  ["ida@", "not_an_address"],
  ["ida@example.org@evil.example", "not_an_address"],
  ["ida＠example.org@evil.example", "not_an_address"],
  ["ida@example.org\r\nBcc: all@example.org", "unseen"],
  ["ida\u0000@example.org", "unseen"],
  ["ida\u202egro@example.org", "unseen"],
  ["i\u200bda@example.org", "unseen"],
  ["ida\ud800@example.org", "unseen"],
  ["ida testesen@example.org", "bad_mailbox"],
  ['"ida"@example.org', "bad_mailbox"],
  [".ida@example.org", "bad_mailbox"],
  ["ida..t@example.org", "bad_mailbox"],
  ["<ida>@example.org", "bad_mailbox"],
  ["ida@localhost", "bad_domain"],
  ["ida@example", "bad_domain"],
  ["ida@127.0.0.1", "bad_domain"],
  ["ida@0x7f.1", "bad_domain"],
  ["ida@[127.0.0.1]", "bad_domain"],
  ["ida@ex%61mple.org", "bad_domain"],
  ["ida@example..org", "bad_domain"],
  ["ida@-example.org", "bad_domain"],
  ["ida@example.org.", "bad_domain"],
  ["ida@exa_mple.org", "bad_domain"],
  ["ida@example.org, all@example.org", "not_an_address"],
  // Cyrillic among Latin letters, and Cyrillic letters that all pass for Latin ones.
  ["ida@exаmple.org", "look_alike"],
  ["аdmin@example.org", "look_alike"],
  ["сосо@example.org", "look_alike"],
  [`${"a".repeat(65)}@example.org`, "too_long"],
  [`ida@${"a".repeat(64)}.org`, "bad_domain"],
  [`ida@${"abcdefgh.".repeat(30)}org`, "too_long"],
])("%s is refused: %s", (typed, problem) => {
  expect(readAddress(typed)).toEqual({ ok: false, problem });
});

test("a megabyte is refused without being looked at", () => {
  expect(readAddress(`${"a".repeat(1_000_000)}@example.org`)).toEqual({ ok: false, problem: "too_long" });
});

test("addresses are told apart without looking at case or at how a letter is composed", () => {
  expect(addressKey("Ida@Example.org")).toBe(addressKey("ida@example.org"));
  expect(addressKey("jose\u0301@example.org")).toBe(addressKey("jos\u00e9@example.org"));
  expect(addressKey("ida+a@example.org")).not.toBe(addressKey("ida@example.org"));
});

test.each([
  ["ida+news@example.org", "ida@example.org"],
  ["ida+a+b@example.org", "ida@example.org"],
  ["+news@example.org", "+news@example.org"],
  ["i.d.a@example.org", "i.d.a@example.org"],
  ["ida-news@example.org", "ida-news@example.org"],
  ["I.D.A+x@GoogleMail.com", "ida@gmail.com"],
  ["i.d-a_@protonmail.com", "ida@proton.me"],
  ["ida@me.com", "ida@icloud.com"],
  ["ida-shop@yahoo.co.uk", "ida@yahoo.co.uk"],
  ["news@ida.fastmail.com", "ida@fastmail.com"],
  ["ida+x@fastmail.com", "ida@fastmail.com"],
  ["ida@notgmail.com", "ida@notgmail.com"],
])("the mailbox of %s is %s", (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});
