import { openStorage } from "../../src/storage/open.ts";
import { article } from "../contract/examples.ts";

// Saves batch after batch into the folder given, first as drafts and then published, and prints a source id once its
// publication is acknowledged, until it is killed.
const [dataFolder = "", round = ""] = process.argv.slice(2);
const storage = await openStorage({ dataFolder }, { use: "serve", create: true });
for (let batch = 0; ; batch++) {
  const inputs = Array.from({ length: 20 }, (_, n) => {
    const sourceId = `r${round}-b${batch}-p${n}`;
    return article(sourceId, {
      title: `Letter ${sourceId}`,
      text: `Envoy ${round} wrote letter ${batch} to court ${n}. `.repeat(40),
    });
  });
  // Every other batch changes what the one before it brought, so that updates are interrupted too.
  const outdated =
    batch % 2 === 0
      ? []
      : Array.from({ length: 5 }, (_, n) => article(`r${round}-b${batch - 1}-p${n}`, { text: "Rewritten." }));
  await storage.pieces.save(inputs.map((input) => ({ ...input, status: "draft" as const })));
  await storage.pieces.save([...inputs, ...outdated]);
  process.stdout.write(`${inputs.map(({ sourceId }) => sourceId).join("\n")}\n`);
}
