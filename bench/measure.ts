// Measures the analyst on sets of texts whose answers are known, by running `bin/rapport predict` on each, and prints
// our figures beside the published ones. Usage: npm run measure -- FOLDER [SEEDS]
// docs/analyst.md says what they hold; SEEDS is FOLDER/seeds when not named, and may be missing.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim } from "../src/analyst/index.ts";
import { SETTINGS } from "../src/config.ts";
import { analyse, predict } from "./measure/run.ts";
import { scoreSeeds, type SeedActor, type SeedClaim } from "./measure/seeds.ts";
import { SETS, type MeasuredSet } from "./measure/sets.ts";

const plain = new Set(["Pearson r", "MAE"]);

function row(task: string, figure: string, ours: string, published: string): void {
  console.log(`${task.padEnd(12)} ${figure.padEnd(34)} ${ours.padStart(6)}   ${published}`.trimEnd());
}

async function measure(folder: string, set: MeasuredSet): Promise<void> {
  const { task, name, every, only = "", published } = set;
  const missing = missingOf(folder, set);
  if (missing !== undefined) throw new Error(`${missing} is not there`);
  const [asked, known] = ["in", "gold"].map((part) => linesOf(join(folder, `${name}.${part}.jsonl`))) as [
    string[],
    string[],
  ];
  const measured = (_: string, at: number) => at % every === 0 && asked[at]?.includes(only) === true;
  const [input, gold] = [asked.filter(measured), known.filter(measured)];
  const { answers, refused, seconds } = await predict(task, input);
  const figures = set.score(
    gold.map((line) => JSON.parse(line) as unknown),
    answers,
  );
  for (const [figure, value] of Object.entries(figures))
    row(task, figure, plain.has(figure) ? value.toFixed(3) : (100 * value).toFixed(1), published[figure] ?? "none");
  const rest = refused === 0 ? "" : `, ${refused} of them answered with an error`;
  row(
    "",
    `${input.length} lines in ${seconds.toFixed(1)} s with the start, ${(input.length / seconds).toFixed(1)} a second${rest}`,
    "",
    "",
  );
}

/** The first file of a set that the folder does not hold. */
function missingOf(folder: string, { name }: MeasuredSet): string | undefined {
  return ["in", "gold"].map((part) => join(folder, `${name}.${part}.jsonl`)).find((file) => !existsSync(file));
}

async function measureSeeds(folder: string): Promise<void> {
  const actors = JSON.parse(readFileSync(join(folder, "actors.json"), "utf8")) as SeedActor[];
  for (const file of readdirSync(folder).filter((file) => /^claims-.*\.jsonl$/.test(file))) {
    const gold = linesOf(join(folder, file)).map((line) => JSON.parse(line) as SeedClaim & { document: string });
    const [first] = gold;
    if (!first) continue;
    const claims = await analyse<Claim>(join(folder, first.document));
    for (const [whose, threshold] of [
      ["editors", SETTINGS.editorsThreshold.default],
      ["readers", SETTINGS.readersThreshold.default],
    ] as const) {
      const shown = claims.filter(({ score }) => score >= threshold);
      for (const full of [false, true]) {
        const { precision, coreRecall } = scoreSeeds(gold, actors, shown, full);
        const ours = [precision, coreRecall].map((share) => (100 * share).toFixed(1)).join(" / ");
        row(
          file.slice(0, -6),
          `${full ? "full" : "exact"} precision / core recall`,
          ours,
          `${shown.length} claims for ${whose}`,
        );
      }
    }
  }
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

const explanation =
  "Name a folder of measuring sets (npm run measure -- FOLDER [SEEDS]): get the public sets that docs/analyst.md lists from their authors, and write each as lines of JSON in the shape that it shows.";
const words = process.argv.slice(2);
const [folder, seeds = `${folder}/seeds`] = words;
if (words.includes("--help")) console.log(explanation);
else if (folder === undefined || !existsSync(folder)) {
  console.error(explanation);
  process.exitCode = 2;
} else if (!existsSync(seeds) && SETS.every((set) => missingOf(folder, set) !== undefined)) {
  console.error(`${folder} holds none of the measuring sets. ${explanation}`);
  process.exitCode = 2;
} else {
  row("task", "figure", "ours", "published, each on the test set of its own paper");
  for (const set of SETS) {
    try {
      await measure(folder, set);
    } catch (cause) {
      row(set.task, `not measured: ${(cause as Error).message}`, "", "");
      process.exitCode = 1;
    }
  }
  if (existsSync(seeds)) await measureSeeds(seeds);
}
