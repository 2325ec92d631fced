import type { Reporter, TestModule } from "vitest/node";
import { writeTotals } from "./totals.js";

/** Keeps how many tests passed and failed, for the last line of a run; a file that does not load counts as failed. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        if (state === "failed") failed += 1;
      }
    }
    writeTotals({ passed, failed });
  }
}
