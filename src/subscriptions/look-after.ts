import { fetched, granted, heeded, seen, type Round } from "./round.ts";

/** How many of a kind are dealt with in one round, at the same time. */
const most = 8;

/** Does whatever waits by now: checkouts first, for somebody may have paid and be waiting. */
export async function lookAfter(round: Round): Promise<void> {
  const { events, ledger, checkouts } = round.books;
  const { now } = round;
  const rounds: (() => Promise<Promise<unknown>[]>)[] = [
    async () => (await checkouts.due(most, now)).map((one) => seen(round, one)),
    async () => (await events.due(most, now)).map((one) => heeded(round, one)),
    async () => (await ledger.dueWishes(most, now)).map((one) => granted(round, one)),
    async () => (await ledger.dueFetches(most, now)).map((id) => fetched(round, id)),
  ];
  for (const begin of rounds) {
    const results = await Promise.allSettled(await begin());
    for (const result of results) if (result.status === "rejected") round.report(result.reason);
  }
}
