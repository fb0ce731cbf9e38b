import { expect, test } from "vitest";
import type { Notice } from "../../subscriptions/index.ts";
import { site } from "../../../test/made-up/site.ts";
import { subscriptionLetter } from "./subscription.ts";

const notice = (kind: Notice["kind"], differences: Partial<Notice["facts"]> = {}): Notice => ({
  kind,
  subscription: "sub_1",
  about: "",
  address: "reader@post.example",
  price: "price_1",
  facts: {
    status: "active",
    periodStart: "2031-03-01T12:00:00.000Z",
    periodEnd: "2032-03-01T12:00:00.000Z",
    endsAt: null,
    suspended: false,
    payment: "kept",
    ...differences,
  },
});

test.each<[Notice, string, string]>([
  [notice("welcome"), "All-Access is open to you", "The plan is renewed on 1 March 2032."],
  [notice("welcome", { status: "trialing" }), "All-Access is open to you", "first payment is due on 1 March 2032"],
  [notice("failed", { status: "past_due" }), "Your payment did not go through", "until 8 March 2031"],
  [notice("soon"), "Your plan is charged on 1 March 2032", "renewed on 1 March 2032"],
  [notice("cancelled", { endsAt: "2032-03-01T12:00:00.000Z" }), "Your plan is cancelled", "until 1 March 2032"],
  [notice("cancelled", { status: "canceled" }), "Your plan is cancelled", "Your plan has ended."],
  [notice("undone"), "You paid twice; the second payment goes back", "We keep the first"],
])("a subscriber is written to: %#", (owed, subject, words) => {
  const letter = subscriptionLetter(site, owed, 7);
  expect(letter).toMatchObject({ to: "reader@post.example", kind: "subscription", subject });
  expect(letter.text.replace(/\s+/g, " ")).toContain(words);
  expect(letter.html).toContain(`${site.url}/account/plan`);
});
