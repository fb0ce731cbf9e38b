import { openAnalyst } from "../../src/analyst/index.ts";
import { Model } from "../../src/analyst/encoder/model.ts";
import { answerReadings } from "../../src/commands/answer-readings.ts";

// A process that never comes out of native code over a text that says so: the network's own runs, each of them long and
// several at once.
await answerReadings(async () => {
  const [analyst, model] = [await openAnalyst(), await Model.open()];
  const unit = model.unit("the envoy of one court wrote to another ".repeat(40));
  const units = Array.from({ length: 24 }, () => unit);
  const stay = async (): Promise<never> => {
    for (;;) await model.read(units);
  };
  return {
    ...analyst,
    read: (spoken) => (spoken.text.includes("STUCK") ? Promise.race([stay(), stay()]) : analyst.read(spoken)),
  };
});
