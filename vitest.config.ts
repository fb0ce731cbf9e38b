import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: ["test/browser/**", "test/postgres/**"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 30_000,
  },
});
