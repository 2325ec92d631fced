import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { BulkJob } from "./bulk-options.js";
import type { BulkRun } from "./bulk-run.js";
import { tryFile } from "./files/try-file.js";

/** What a thread must know of a run. */
export function jobOf({ output, format, by, smallest, onError }: BulkRun): BulkJob {
  return Object.fromEntries(
    Object.entries({ output, format, by, smallest, onError }).filter(([, value]) => value !== undefined),
  );
}

/**
 * Names what is being done, of which input, so that a run that was cut off goes on with nothing else. Threads may differ from
 * run to run, frameworks may not, not even in a word: what comes out is the same.
 */
export function nameOf(run: BulkRun): string {
  if (run.input === "-") return "";
  const { size, mtimeMs } = tryFile(run.input, "read", () => statSync(run.input));
  const frameworks = createHash("sha256").update(JSON.stringify(run.frameworks)).digest("hex");
  return JSON.stringify([resolve(run.input), size, mtimeMs, frameworks, jobOf(run), run.from, run.ignore]);
}
