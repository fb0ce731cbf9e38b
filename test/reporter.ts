import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with one plain line: "N passed, N failed" and, if any, ", N skipped". */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      // A module that does not load has no tests to count, and has failed all the same.
      if (module.state() === "failed" && module.errors().length > 0) count.failed++;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    // The default reporter writes its own summary on the same event; come after it.
    process.on("exit", () => console.log(`${count.passed} passed, ${count.failed + count.pending} failed${skipped}`));
  }
}
