import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const read = (environment: Record<string, string>) => readConfig({}, { DATA: "/nowhere", ...environment });
const year = '[{"id": "year", "name": "By the year", "interval": "year", "amount": 90, "currency": "EUR"}]';

test("plans, grace and students' domains are read from text as from settings.json", () => {
  expect(read({ PLANS: year }).plans).toMatchObject([{ id: "year", trialDays: 0, stripePrice: "" }]);
  expect(read({ GRACE_DAYS: "0" }).graceDays).toBe(0);
  expect(read({ STUDENT_DOMAINS: "Uni.Example, @college.example" }).studentDomains).toEqual([
    "uni.example",
    "college.example",
  ]);
  expect(read({})).toMatchObject({ plans: [], graceDays: 7, studentDomains: [], stripeKey: null });
});

test.each([
  [{ PLANS: "[{" }, "PLANS is not valid JSON"],
  [{ PLANS: '[{"id": "year"}]' }, 'Plan "year" in PLANS: "name" must be'],
  [{ GRACE_DAYS: "-1" }, "GRACE_DAYS must be a whole number of days from 0 to 60"],
  [{ STUDENT_DOMAINS: "edu" }, "STUDENT_DOMAINS must be mail domains"],
  [{ STRIPE_API: "https://api.elsewhere.example" }, "STRIPE_API must be an address on this machine"],
])("what cannot be used is refused with a sentence: %j", (environment, sentence) => {
  expect(() => read(environment)).toThrow(sentence);
});

test("the keys of Stripe are never shown, not even when they are wrong", () => {
  expect(() => read({ STRIPE_KEY: "sk live secret" })).toThrow(/STRIPE_KEY/);
  expect(() => read({ STRIPE_KEY: "sk live secret" })).not.toThrow(/live secret/);
});
