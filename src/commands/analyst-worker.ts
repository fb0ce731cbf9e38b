import { answerReadings } from "./answer-readings.ts";
import { openAnalyst, type AnalystOptions } from "./open-analyst.ts";

await answerReadings(() => openAnalyst(JSON.parse(process.argv[2] ?? "") as AnalystOptions));
