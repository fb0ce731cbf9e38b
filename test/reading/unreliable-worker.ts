import { setTimeout as pause } from "node:timers/promises";
import type { Reading, SpokenText } from "../../src/analyst/index.ts";
import { answerReadings } from "../../src/commands/answer-readings.ts";
import { claim, lorraine, mantua, mention, savoy } from "../contract/examples.ts";

// A process whose analyst does what the text says: DIE, HANG, SLEEP and FAIL, or read one claim after a while.

const analyst = { name: "unreliable", version: "1" };

async function read({ text }: SpokenText): Promise<Reading> {
  if (text.includes("DIE")) process.exit(3);
  if (text.includes("FAIL")) throw new Error("the words make no sense");
  // eslint-disable-next-line no-empty
  while (text.includes("HANG"));
  if (text.includes("SLEEP")) await pause(1e9);
  await pause((text.length * 7) % 23);
  const target = text.length % 2 === 0 ? lorraine : mantua;
  const claims = [claim(`c${text.length}`, savoy, target)];
  return { analyst, claims, mentions: [mention(target)], abstentions: [{ start: 0, end: 1, reason: "short" }] };
}

await answerReadings(async () => {
  const missing = new Error("The model encoder.onnx is missing; install Rapport again.");
  if (process.env["TEST_WITHOUT_MODEL"] !== undefined) throw Object.assign(missing, { code: "model_missing" });
  return { ...analyst, read };
});
