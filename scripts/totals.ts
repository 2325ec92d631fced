import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How many checks passed and failed. */
export interface Totals {
  /** Checks that passed. */
  readonly passed: number;
  /** Checks that failed, and files that could not be loaded. */
  readonly failed: number;
}

const file = "node_modules/.cache/totals.txt";

/** Writes the totals where the last step of a run looks for them. */
export function writeTotals({ passed, failed }: Totals): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${passed} passed, ${failed} failed\n`);
}

/** Reads what {@link writeTotals} wrote; nothing written counts as nothing run. */
export function readTotals(): Totals {
  let text = "";
  try {
    text = readFileSync(file, "utf8");
  } catch {
    // No test has run yet.
  }
  const [passed = 0, failed = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return { passed, failed };
}

/** Forgets the totals of an earlier run. */
export function clearTotals(): void {
  rmSync(file, { force: true });
}
