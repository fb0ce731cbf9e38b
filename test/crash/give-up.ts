import { AnalystProcesses } from "../../src/commands/analyst-processes.ts";
import type { SpokenText } from "../../src/analyst/index.ts";

// Reads texts of which some never end, prints what became of each, and closes in the middle of another.
const spoken = (text: string): SpokenText => ({
  text,
  passages: [
    { start: 0, end: text.length, role: "body", speaker: { name: "Ida", kind: "contributor" }, questions: [] },
  ],
  date: null,
});
const analyst = await AnalystProcesses.open({
  processes: 1,
  entry: new URL("./stuck-worker.ts", import.meta.url),
  editorsThreshold: 0,
  patience: ({ text }) => (text.includes("STUCK") ? 1 : 60),
});
for (const text of ["STUCK", "Norway criticised Chile.", "STUCK again"])
  await analyst.read(spoken(text)).then(
    ({ claims }) => console.log(claims.length > 0 ? "read" : "nothing found"),
    (cause: Error) => console.log(cause.message),
  );
const last = analyst.read(spoken("STUCK at the end")).catch((cause: Error) => console.log(cause.message));
await Promise.all([analyst.close(), last]);
console.log("closed");
