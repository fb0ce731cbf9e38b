import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
  packages: Record<string, Locked>;
};

test("the lock file has every optional package that its packages ask for, as npm ci demands", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages),
    ),
  );
  expect(Object.keys(lock.packages).length).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});

test("the lock file has no download addresses", () => {
  const addressed = Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"));
  expect(addressed).toEqual([]);
});
