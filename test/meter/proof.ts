import { expect } from "vitest";
import { openHoldings } from "../../src/storage/meter/holdings.ts";
import { openStorage, type Place, type Storage } from "../../src/storage/open.ts";
import { article } from "../contract/examples.ts";
import { month, rules, type Ask } from "./proof-rules.ts";
import { askProcess, type Told } from "./process.ts";

const readers = 200;
const pieces = 40;
const unlocks = 10_000;
const processes = 3;
const rounds = 10;

export interface Figures {
  unlocks: number;
  kills: number;
  /** Asked again, because the process that was asked had been killed or had no turn. */
  repeated: number;
  /** Committed by a process that was killed before it could say so. */
  untold: number;
  seconds: number;
}

/**
 * 10,000 random unlocks by 200 readers, through several processes at the same time that are killed while they work. What
 * was not answered is asked again, as a reader would. Nobody may get a fourth, and nobody may lose one.
 */
export async function prove(place: Place): Promise<Figures> {
  const begun = performance.now();
  const storage = await openStorage(place, { use: "write", create: true });
  try {
    const inputs = Array.from({ length: pieces }, (_, n) => article(`p${n}`, { access: "subscribers" }));
    const ids = (await storage.pieces.save(inputs)).map(({ id }) => id);
    const asks = randomAsks(ids);
    const told: Told = new Map();
    const figures = { unlocks, kills: 0, repeated: 0, untold: 0 };
    let waiting = asks;
    for (let round = 0; waiting.length > 0; round++) {
      const share = Math.ceil(unlocks / rounds);
      const now = waiting.slice(0, round < rounds ? share : waiting.length);
      const killing = round < rounds;
      const answers = await oneRound(place, now, killing);
      if (killing) figures.kills += processes;
      for (const [n, kind] of answers) {
        // Told only to those whose turn did not come within five seconds.
        if (kind !== "database_busy") told.set(n, kind);
      }
      const again = now.filter(({ n }) => !told.has(n));
      figures.repeated += again.length;
      waiting = [...again, ...waiting.slice(now.length)];
      await check(storage, asks, told);
      expect(round, "rounds without an end").toBeLessThan(rounds * 3);
    }
    figures.untold = await checkEnd(storage, asks, told);
    return { ...figures, seconds: Math.round((performance.now() - begun) / 100) / 10 };
  } finally {
    await storage.close();
  }
}

/** Random pieces; readers come one after the other, so that somebody has something to spend in every round. */
function randomAsks(ids: string[]): Ask[] {
  return Array.from({ length: unlocks }, (_, n) => {
    const reader = n % readers;
    const piece = ids[Math.floor(Math.random() * ids.length)] as string;
    return { n, reader: `reader ${reader}`, piece, when: reader / readers + Math.random() * 0.15 };
  }).sort((a, b) => a.when - b.when);
}

async function oneRound(place: Place, asks: Ask[], killing: boolean): Promise<Told> {
  const ready: Promise<void>[] = [];
  const all = Promise.withResolvers<void>();
  const others = (one: Promise<void>) => {
    if (ready.push(one) === processes) void Promise.all(ready).then(() => all.resolve());
    return all.promise;
  };
  const answers = await Promise.all(
    Array.from({ length: processes }, (_, process) => {
      const share = asks.filter((_, at) => at % processes === process);
      return askProcess(place, share, killing ? Math.floor(Math.random() * share.length) : null, others);
    }),
  );
  return new Map(answers.flatMap((one) => [...one]));
}

/** What must hold at any time. */
async function check(storage: Storage, asks: Ask[], told: Told): Promise<void> {
  const held = await heldBy(storage);
  const most = Math.max(...[...held.values()].map(({ size }) => size));
  expect(most, "somebody has a fourth").toBeLessThanOrEqual(rules.pieces);
  const unknown = [...told.values()].filter((kind) => !["opened", "already", "metered"].includes(kind));
  expect(unknown).toEqual([]);
  const lost = asks.filter(({ n, reader, piece }) => {
    const kind = told.get(n);
    return (kind === "opened" || kind === "already") && !held.get(reader)?.has(piece);
  });
  expect(lost, "somebody lost what was acknowledged").toEqual([]);
  const cheated = asks.filter(({ n, reader }) => told.get(n) === "metered" && held.get(reader)?.size !== rules.pieces);
  expect(cheated, "somebody was refused before the third").toEqual([]);
}

/** What must hold when everybody has been answered; gives how many were spent without anybody being told then. */
async function checkEnd(storage: Storage, asks: Ask[], told: Told): Promise<number> {
  expect(told.size).toBe(unlocks);
  const held = await heldBy(storage);
  const wished = Map.groupBy(asks, ({ reader }) => reader);
  expect(wished.size).toBe(readers);
  for (const [reader, asked] of wished) {
    const different = new Set(asked.map(({ piece }) => piece)).size;
    expect(held.get(reader)?.size, reader).toBe(Math.min(rules.pieces, different));
    expect(await openHoldings(storage.engine).spent(`m:${reader}`, new Date("2031-04-30T22:00:00.000Z"))).toBe(3);
  }
  const opened = asks.filter(({ n }) => told.get(n) === "opened");
  const once = new Set(opened.map(({ reader, piece }) => `${reader} ${piece}`));
  expect(once.size, "something was spent twice").toBe(opened.length);
  return readers * rules.pieces - opened.length;
}

async function heldBy({ engine }: Storage): Promise<Map<string, Set<string>>> {
  const rows = await engine.reader
    .selectFrom("opened")
    .innerJoin("piece", "piece.key", "opened.piece_key")
    .select(["holder", "piece.id", "how", "at"])
    .execute();
  const held = new Map<string, Set<string>>();
  for (const { holder, id, how, at } of rows) {
    expect([how, at]).toEqual(["choice", month.toISOString()]);
    const reader = holder.slice("m:".length);
    held.set(reader, (held.get(reader) ?? new Set()).add(id));
  }
  return held;
}
