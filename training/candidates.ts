// Prints every candidate claim of plain text files, one JSON line each, with the features of its score: what calibrate.py
// fits the weights to, once somebody has ruled on them.
//
//   node training/candidates.ts FILE… > CLAIMS.jsonl
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { Model } from "../src/analyst/encoder/model.ts";
import { FEATURES } from "../src/analyst/judgement/features.ts";
import { judgements } from "../src/analyst/open.ts";
import { spokenText } from "../src/analyst/passages.ts";

const model = await Model.open();
for (const file of process.argv.slice(2)) {
  const { spoken } = spokenText(readFileSync(file, "utf8"));
  const { judged } = await judgements(model, spoken);
  for (const { claim, sentence, byRule, features } of judged) {
    if (features.length !== 2 * FEATURES.length) throw new Error("The features have changed: mend FEATURES.");
    const { sourceSpan, targetSpan, relation, certainty } = claim;
    const key = [basename(file), sourceSpan, targetSpan, relation, certainty].join("|");
    const words = spoken.text.slice(sentence.start, sentence.end);
    console.log(JSON.stringify({ key, byRule, features, sentence: words, claim }));
  }
}
await model.close();
