import { workerData } from "node:worker_threads";
import { answerReadings } from "./answer-readings.ts";
import { openAnalyst, type AnalystOptions } from "./open-analyst.ts";

await answerReadings(() => openAnalyst(workerData as AnalystOptions));
