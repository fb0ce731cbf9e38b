import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSelling } from "../../test/made-up/subscribing.ts";
import { lookAfterSubscriptions } from "./look-after-subscriptions.ts";

let site: Awaited<ReturnType<typeof openSelling>>;
beforeAll(async () => {
  site = await openSelling();
});
afterAll(() => site.close());

const fast = { betweenLooks: 0.02, betweenRefreshes: 0.02, betweenSweeps: 60, afterFailure: 0.02 };
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 400) throw new Error("It never came about.");
    await pause(10);
  }
}

test("whoever has paid and never comes back has access, a letter, and institutions are known", async () => {
  const { id, form, address } = await site.signIn();
  const checkout = await site.goToCheckout(form, "month");
  const stop = new AbortController();
  const letters: string[] = [];
  const reports: string[] = [];
  const running = lookAfterSubscriptions(
    site.subscriptions,
    async ({ kind, address: to }) => letters.push(`${kind} ${to}`),
    stop.signal,
    (cause) => reports.push(cause instanceof Error ? cause.message : ""),
    fast,
    // A second for each hundredth: looks are due once a second.
    () => new Date(site.world.now.getTime() + performance.now() * 100),
  );
  site.world.pay(checkout.id);
  await until(async () => (await site.access(id)) !== null);
  await until(() => letters.length > 0);
  expect(letters).toEqual([`welcome ${address}`]);

  const ends = new Date(Date.now() + 9e8).toISOString();
  await site.books.institutions.add(
    { name: "Library", networks: ["203.0.113.0/24"], domains: [], until: ends },
    new Date(),
  );
  await until(() => site.subscriptions.institutions.covers("203.0.113.9", new Date()));

  site.stripe.mood = "dead";
  await site.books.ledger.wish(
    (await site.books.ledger.subscriber(id))?.subscriptions[0]?.id ?? "",
    "end",
    new Date(0),
  );
  await until(() => reports.length > 0);
  await pause(100);
  // It waits longer after each failure: how many come in the time depends on the machine, a flood does not.
  for (const report of reports) expect(report).toContain("Stripe did not answer");
  expect(reports.length).toBeLessThan(4);
  site.stripe.mood = "well";
  stop.abort();
  await running;
});
