import { describe, expect, test } from "vitest";
import { codeIn, newCode } from "./codes.ts";
import { domainOf, isWithin } from "./domains.ts";
import { Institutions, networkFrom } from "./institutions.ts";
import { PlanError, plansFrom } from "./plans.ts";

const year = { id: "year", name: "By the year", interval: "year", amount: 90, currency: "eur" };

describe("plans", () => {
  test("are read with what need not be said", () => {
    expect(plansFrom([year])).toEqual([
      { ...year, currency: "EUR", stripePrice: "", trialDays: 0, studentsOnly: false },
    ]);
    expect(plansFrom([])).toEqual([]);
  });

  test.each<[unknown, string]>([
    [{}, "PLANS must be a list"],
    [[7], 'Plan number 1 in PLANS: "id" must be a short word'],
    [[{ ...year, id: "../x" }], 'Plan "../x" in PLANS: "id" must be'],
    [[{ ...year, name: "" }], '"name" must be a name of 2 to 60 characters'],
    [[{ ...year, interval: "week" }], 'Plan "year" in PLANS: "interval" must be "month" or "year"'],
    [[{ ...year, amount: "90" }], '"amount" must be an amount above 0'],
    [[{ ...year, amount: -1 }], '"amount" must be'],
    [[{ ...year, currency: "EURO" }], '"currency" must be a currency such as "EUR"'],
    [[{ ...year, stripePrice: "prod_1" }], '"stripePrice" must be the id of a price'],
    [[{ ...year, trialDays: 1.5 }], '"trialDays" must be a whole number'],
    [[{ ...year, studentsOnly: "yes" }], '"studentsOnly" must be true or false'],
    [[{ ...year, prize: 3 }], 'has "prize", which no plan has'],
    [[year, year], 'two plans with the id "year"'],
  ])("that cannot be used are refused with a sentence: %j", (value, sentence) => {
    expect(() => plansFrom(value)).toThrow(PlanError);
    expect(() => plansFrom(value)).toThrow(sentence);
  });
});

describe("mail domains", () => {
  test.each([
    ["Uni.Example", "uni.example"],
    [" @uni.example. ", "uni.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["example", null],
    ["", null],
    ["uni example", null],
    ["a".repeat(300), null],
  ])("%j is %j", (typed, domain) => expect(domainOf(typed)).toBe(domain));

  test.each([
    ["ada@uni.example", true],
    ["ada@PHYSICS.uni.EXAMPLE", true],
    ["ada@notuni.example", false],
    ["ada@uni.example.evil.example", false],
    ["uni.example@evil.example", false],
    // Cyrillic і.
    ["ada@unі.example", false],
    ["ada", false],
  ])("%s is within uni.example: %s", (address, within) => expect(isWithin(address, ["uni.example"])).toBe(within));
});

describe("networks", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7/32"],
    ["203.0.113.7/24", "203.0.113.0/24"],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["2001:DB8:7::1/48", "2001:db8:7::/48"],
    ["0.0.0.0/0", null],
    ["16.0.0.0/7", null],
    ["::/0", null],
    ["2000::/3", null],
    ["127.0.0.1", null],
    ["::1", null],
    ["::ffff:203.0.113.7", null],
    ["203.0.113.7/33", null],
    ["uni.example", null],
  ])("%s is kept as %s", (typed, kept) => expect(networkFrom(typed)).toBe(kept));

  test("cover what lies in them until their time is over, and nothing when asked nonsense", () => {
    const institutions = new Institutions();
    const until = "2032-01-01T00:00:00.000Z";
    institutions.replace([
      { id: "1", name: "Library", networks: ["203.0.113.0/24", "2001:db8::/32"], domains: [], until },
    ]);
    const now = new Date("2031-06-01");
    const covered = (ip: string) => institutions.covers(ip, now);
    expect(["203.0.113.255", "::ffff:203.0.113.1", "2001:db8:ffff::1"].map(covered)).toEqual([true, true, true]);
    expect(["203.0.114.0", "2001:db9::1", "", "unknown", "203.0.113.1, 1.2.3.4"].some(covered)).toBe(false);
    expect(institutions.covers("203.0.113.1", new Date(until))).toBe(false);
    institutions.replace([]);
    expect(covered("203.0.113.1")).toBe(false);
  });
});

describe("access codes", () => {
  test("are all different, and understood however they are typed", () => {
    const codes = Array.from({ length: 200 }, newCode);
    expect(new Set(codes).size).toBe(200);
    for (const code of codes) {
      expect(code).toMatch(/^[A-HJ-NP-TV-Z2-9]{4}(?:-[A-HJ-NP-TV-Z2-9]{4}){2}$/);
      expect(codeIn(` ${code.toLowerCase().replaceAll("-", "\u2011")} `)).toBe(code.replaceAll("-", ""));
    }
  });
  test.each(["", "AAAA", "AAAA-AAAA-AAA0", "AAAA-AAAA-AAAA-A", "'; drop table"])("%j is none", (typed) =>
    expect(codeIn(typed)).toBeNull(),
  );
});
