import { describe } from "vitest";
import { openPostgres } from "../../src/storage/postgres/connection.ts";
import { openStorage } from "../../src/storage/open.ts";
import { beforeThresholdsContract } from "../contract/before-thresholds.ts";
import { storageContract } from "../contract/index.ts";
import { freshDatabase } from "./databases.ts";

describe("storage on PostgreSQL", () => {
  beforeThresholdsContract(async () => openPostgres(await freshDatabase()));
  storageContract(async () => openStorage({ databaseUrl: await freshDatabase() }, { use: "write", create: true }));
});
