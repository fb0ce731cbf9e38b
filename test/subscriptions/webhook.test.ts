import { afterAll, beforeAll, expect, test } from "vitest";
import { randomFrom, shuffled } from "../contract/subscriptions.ts";
import { subscriptionsFor, openSelling } from "../made-up/subscribing.ts";
import { live, lives } from "../made-up/subscription-lives.ts";
import { signed, webhookSecret } from "../made-up/stripe.ts";
import type { EventObject } from "../made-up/stripe-world.ts";

// The whole way: signed requests to the webhook, a real database, a real (made-up) Stripe to ask, or none.

const counts = { lives: 0, requests: 0, refused: 0, wrong: 0 };
let site: Awaited<ReturnType<typeof openSelling>>;
beforeAll(async () => {
  site = await openSelling();
});
afterAll(async () => {
  await site.close();
  const { lives: lived, requests, refused, wrong } = counts;
  process.stdout.write(
    `Webhook: ${lived} lives in random order, ${requests} requests (${refused} refused), ${wrong} wrong entitlements.\n`,
  );
});

test.each(lives)("whatever comes, the access is right: $name", async (life) => {
  const random = randomFrom(life.name.length * 104_729);
  for (let n = 0; n < 4; n += 1) {
    const { id } = await site.signIn();
    const { world, subscription, until } = await live(life, id);
    const alive = n % 2 === 0;
    site.stripe.world = world;
    site.stripe.mood = alive ? "well" : "dead";
    site.world.clock = world.clock;
    const [first] = world.events;
    const ahead = { ...(first as EventObject), id: `evt_ahead${n}${subscription.id}`, created: world.clock + 86_400 };
    const twice = shuffled([...world.events, ahead, ...world.events], random);
    for (const event of twice) {
      if (random() < 0.2) await mischief(event);
      const answer = await site.hook(event);
      expect(answer.statusCode).toBe(200);
      counts.requests += 1;
      if (random() < 0.4) await site.lookAfter();
    }
    for (let round = 0; round < 4; round += 1) await site.lookAfter();
    counts.lives += 1;
    const found = await site.access(id);
    if (found !== until) counts.wrong += 1;
    expect(found, `${life.name} ${n}`).toBe(until);
    if (alive) continue;
    // What was put off while nobody answered is made up for.
    site.stripe.mood = "well";
    site.world.pass(1000);
    for (let round = 0; round < 4; round += 1) await site.lookAfter();
    expect(await site.access(id)).toBe(until);
    expect(await site.books.events.due(5, new Date("2099-01-01"))).toEqual([]);
  }
});

/** Somebody who does not have the secret, or replays what he has seen, says that all is well. */
async function mischief(event: EventObject): Promise<void> {
  const forged = { ...event, id: `${event.id}x` };
  const minutes = (n: number) => new Date(site.world.now.getTime() + n * 60_000);
  const answers = [
    await site.hook(forged, site.world.now, "whsec_guessed"),
    await site.hook(forged, minutes(-6)),
    await site.hook(forged, minutes(6)),
    await site.hook(forged, minutes(24 * 60)),
  ];
  for (const { statusCode } of answers) expect(statusCode).toBe(400);
  counts.requests += answers.length;
  counts.refused += answers.length;
}

test("refuses what is unsigned, altered, or larger than any event", async () => {
  const [event] = (await live(lives[0] as (typeof lives)[0], "nobody")).world.events as [EventObject];
  const { payload, signature } = signed(event, site.world.now);
  const post = (body: string, headers: Record<string, string>) =>
    site.app.inject({
      method: "POST",
      url: "/hooks/stripe",
      headers: { "content-type": "application/json", ...headers },
      payload: body,
    });
  const status = async (body: string, header: string) => (await post(body, { "stripe-signature": header })).statusCode;
  expect((await post(payload, {})).statusCode).toBe(400);
  expect(await status(payload.replace("trialing", "active "), signature)).toBe(400);
  expect(await status(`${payload} `, signature)).toBe(400);
  expect(await status(payload, signature.replace("t=", "t=9"))).toBe(400);
  expect(await status(payload, `t=NaN,${signature}`)).toBe(400);
  expect(await status(payload, "v1=,t=")).toBe(400);
  expect(await status("x".repeat(1_000_000), signature)).toBe(413);
  expect(await status(payload, signature)).toBe(200);
  expect((await site.app.inject("/hooks/stripe")).statusCode).toBe(405);
});

test("takes kinds of events that it does not know, and does nothing", async () => {
  const event = {
    id: "evt_strange",
    object: "event",
    type: "climate.order.delivered",
    created: site.world.clock,
    data: { object: {} },
  };
  const kept = await site.books.events.due(5, new Date("2099-01-01"));
  expect((await site.hook(event as EventObject)).statusCode).toBe(200);
  expect(await site.books.events.due(5, new Date("2099-01-01"))).toEqual(kept);
});

test("answers at once, however slow the payment service is", async () => {
  const { id } = await site.signIn();
  const { world } = await live(lives[0] as (typeof lives)[0], id);
  site.stripe.mood = "slow";
  site.world.clock = world.clock;
  const before = Date.now();
  for (const event of world.events) expect((await site.hook(event)).statusCode).toBe(200);
  expect(Date.now() - before).toBeLessThan(1000);
  site.stripe.mood = "well";
});

test("believes nobody without a secret of its own", async () => {
  const silent = subscriptionsFor(site.books, null);
  const { payload, signature } = signed({ id: "evt_1" } as EventObject, site.world.now, webhookSecret);
  expect(await silent.hear(Buffer.from(payload), signature, site.world.now)).toBe("refused");
});
