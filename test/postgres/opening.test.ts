import { sql } from "kysely";
import { expect, test } from "vitest";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { article } from "../contract/examples.ts";
import { freshDatabase } from "./databases.ts";

test("a database without a publication gets one only where asked to", async () => {
  const databaseUrl = await freshDatabase();
  for (const use of ["read", "write"] as const)
    await expect(openStorage({ databaseUrl }, { use })).rejects.toMatchObject({ code: "database_empty" });
  // Several processes may start at once.
  const storages = await Promise.all([1, 2, 3].map(() => openStorage({ databaseUrl }, { use: "serve", create: true })));
  await storages[0]?.pieces.save([article("one")]);
  expect(await storages[2]?.pieces.find("one")).toMatchObject({ kind: "piece" });
  await Promise.all(storages.map((storage) => storage.close()));
});

test("a database that does not exist, or that is from a newer version, is refused", async () => {
  const databaseUrl = await freshDatabase();
  await expect(
    openStorage({ databaseUrl: `${databaseUrl}_gone` }, { use: "serve", create: true }),
  ).rejects.toMatchObject({ code: "database_unreachable" });
  const storage = await openStorage({ databaseUrl }, { use: "write", create: true });
  await storage.engine.writer
    .insertInto("migration")
    .values({ name: "900-from-the-future", at: "2100-01-01" })
    .execute();
  await storage.close();
  await expect(openStorage({ databaseUrl }, { use: "serve" })).rejects.toMatchObject({ code: "database_newer" });
});

test("writers in several processes come one after the other and lose nothing", async () => {
  const databaseUrl = await freshDatabase();
  const storages = await Promise.all([1, 2, 3].map(() => openStorage({ databaseUrl }, { use: "write", create: true })));
  const saved = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      (storages[n % 3] as Storage).pieces.save([
        article(`p${n % 10}-${n % 3}`, { title: "Same title", text: `Words ${n}.` }),
      ]),
    ),
  );
  expect(new Set(saved.flat().map(({ slug }) => slug)).size).toBe(30);
  expect(await storages[0]?.catalogue.counts()).toMatchObject({ pieces: 30, contributors: 1 });
  await Promise.all(storages.map((storage) => storage.close()));
});

test("a connection that the server ends is replaced", async () => {
  const storage = await openStorage({ databaseUrl: await freshDatabase() }, { use: "serve", create: true });
  await sql`select pg_terminate_backend(pg_stat_activity.pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(storage.engine.writer);
  const own = sql`select pg_terminate_backend(pg_backend_pid())`.execute(storage.engine.writer);
  await expect(own).rejects.toMatchObject({ code: "database_unreachable" });
  expect(await storage.pieces.save([article("after")])).toMatchObject([{ outcome: "new" }]);
  await storage.close();
});
