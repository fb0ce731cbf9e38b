import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { article, claim, credit, lorraine, mention, reading, savoy } from "../../../test/contract/examples.ts";
import { openStorage } from "../open.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("withdrawn words stand in no byte of any file, not even in those of the search index", async () => {
  const storage = await openStorage({ dataFolder: folder }, { use: "serve", create: true });
  // No other word starts like it, so that the index, which leaves out shared beginnings, holds it whole.
  const secret = "zyxwhispering";
  const others = Array.from({ length: 600 }, (_, n) =>
    article(`o${n}`, { text: `Ordinary words about harbour ${n}. `.repeat(30) }),
  );
  await storage.pieces.save(others.slice(0, 300));
  const [first] = await storage.pieces.save([
    article("s", { title: `On ${secret}`, text: `They kept ${secret} about it.`, topics: [secret] }),
  ]);
  await storage.pieces.save(others.slice(300));
  await storage.pieces.save([
    article("s", {
      title: "On something",
      text: `They went on ${secret}.`,
      credits: [credit(secret)],
      slug: "something",
    }),
  ]);
  const id = first?.id ?? "";
  await storage.pieces.correct(id, `It was ${secret}.`);
  await storage.readings.keep(
    id,
    2,
    reading([claim("c", savoy, lorraine, { because: secret })], [mention({ ...savoy, id: "z", name: secret })]),
  );
  expect(bytes()).toContain(secret);

  await storage.pieces.withdraw(id, "The source is in danger.");
  // The address of a piece stays, to redirect and to say that it is gone; the first one was made from the title.
  expect(bytes().replaceAll(`on-${secret}`, "")).not.toContain(secret);
  // Stems are what the index keeps.
  expect(bytes().replaceAll(`on-${secret}`, "")).not.toContain("zyxwhisper");
  expect(bytes()).toContain("harbour");
  await storage.close();
});

function bytes(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n");
}
