import { createInterface } from "node:readline";
import { openMeter } from "../../src/readers/index.ts";
import { openHoldings } from "../../src/storage/meter/holdings.ts";
import { openStorage, type Place } from "../../src/storage/open.ts";
import { keys } from "../made-up/keys.ts";
import { atOnce, month, rules, type Ask } from "./proof-rules.ts";

// One process of a publication: unlocks what it is told to, many at once, and says of each how it went, until it is
// done or killed.
const storage = await openStorage(JSON.parse(process.argv[2] ?? "") as Place, { use: "write" });
const meter = openMeter(openHoldings(storage.engine), keys, rules);
const say = (line: string) => process.stdout.write(`${line}\n`);

async function unlock({ n, reader, piece }: Ask): Promise<void> {
  const asker = { reader: { kind: "registered", id: reader }, holders: [`m:${reader}`] } as const;
  try {
    const outcome = await meter.unlock(asker, piece, month);
    say(`${n} ${outcome.kind}`);
  } catch (error) {
    // Whoever is told to try again in a moment does.
    say(`${n} ${(error as { code?: string }).code ?? String(error)}`);
  }
}

say("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const asks = (JSON.parse(line) as Ask[]).values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const ask of asks) await unlock(ask);
    }),
  );
  say("done");
}
await storage.close();
