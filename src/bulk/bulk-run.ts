import type { Framework } from "../framework/framework.js";
import type { BadLine, BulkFormat, BulkJob } from "./bulk-options.js";
import type { Show } from "./files/show-in-turn.js";

/** A run over a file, or over standard input. */
export interface BulkRun extends Omit<BulkJob, "table"> {
  /** The frameworks, each edition that may occur. */
  readonly frameworks: readonly Framework[];
  /** Path of the input; `-` for standard input. Packed with gzip or not. */
  readonly input: string;
  /** How the assessments stand there; lines of JSON if absent. */
  readonly from?: BulkFormat;
  /** Of CSV: columns that say nothing of an assessment, and are passed over. */
  readonly ignore?: readonly string[];
  /** Path of the output. It appears when it is complete; `-` writes to standard output as results come. */
  readonly to: string;
  /** Takes what goes to standard output, in its place; the run waits for the promise that it may give. */
  readonly show?: Show;
  /** How many threads score; 1 if absent. */
  readonly threads?: number;
  /** File of the threads, where a bundler has moved the package's own `bulk-worker.js`. */
  readonly worker?: URL;
  /** Whether to go on with a run that was cut off. */
  readonly resume?: boolean;
  /** After how many bytes of the input it is kept how far a run is; 32 MB if absent. */
  readonly stretch?: number;
  /** Is told of every line that cannot be scored. */
  readonly onBad?: (bad: BadLine) => void;
  /** Is told after every block how far it is: bytes of the input done, unpacked. */
  readonly onProgress?: (done: { readonly bytes: number; readonly assessments: number }) => void;
}

/** What came of a run. */
export interface BulkReport {
  /** Whether the output was written: not where the run stopped at a line that cannot be scored. */
  readonly complete: boolean;
  /** Lines read. */
  readonly lines: number;
  /** Assessments scored. */
  readonly assessments: number;
  /**
   * Assessments among them that were not in the usual form and were parsed. With several threads it varies: each learns forms
   * of its own.
   */
  readonly ordinary: number;
  /** Lines that cannot be scored. */
  readonly bad: number;
}
