import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/postgres/**/*.test.ts"],
    globalSetup: ["test/postgres/setup.ts"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
