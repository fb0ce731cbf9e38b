import { expect, test } from "vitest";
import { StorageError } from "../engine.ts";
import { openStorage } from "../open.ts";
import { postgresFailure } from "./failures.ts";

test.each([
  ["53100", "disk_full"],
  ["XX001", "database_corrupt"],
  ["40P01", "database_busy"],
  ["57P03", "database_unreachable"],
  ["25006", "database_unreachable"],
])("PostgreSQL's %s is %s, in a sentence, with its cause", (code, meaning) => {
  const cause = Object.assign(new Error("as the server said it"), { code });
  const failure = postgresFailure(cause) as StorageError;
  expect(failure).toBeInstanceOf(StorageError);
  expect(failure).toMatchObject({ code: meaning, cause });
  expect(failure.message).toMatch(/^[A-Z].*\.$/);
});

test("an error of the statement itself stays what it is", () => {
  const error = Object.assign(new Error("syntax error"), { code: "42601" });
  expect(postgresFailure(error)).toBe(error);
});

test("a PostgreSQL that does not answer is unreachable", async () => {
  // Port 1 of the loopback address refuses whoever knocks.
  const opening = openStorage(
    { databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing" },
    { use: "serve", create: true },
  );
  await expect(opening).rejects.toMatchObject({
    code: "database_unreachable",
    message: expect.stringContaining("DATABASE_URL") as string,
  });
});
