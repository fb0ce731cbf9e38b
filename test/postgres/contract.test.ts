import { describe } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { storageContract } from "../contract/index.ts";
import { freshDatabase } from "./databases.ts";

describe("storage on PostgreSQL", () => {
  storageContract(async () => openStorage({ databaseUrl: await freshDatabase() }, { use: "write", create: true }));
});
