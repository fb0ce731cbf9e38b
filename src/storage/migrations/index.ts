import { library } from "./001-library.ts";
import { thresholds } from "./002-thresholds.ts";
import { secondReader } from "./003-second-reader.ts";
import type { Migration } from "./migration.ts";

/** All steps, oldest first. */
export const migrations: Migration[] = [library, thresholds, secondReader];
