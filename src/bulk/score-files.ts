import { existsSync, rmSync } from "node:fs";
import { knownOptions, type OptionChecks, seenLater } from "../core/known-options.js";
import { programOf } from "../scoring/compile-framework.js";
import type { BulkReport, BulkRun } from "./bulk-run.js";
import { refuseInput, refuseOptions } from "./check-run.js";
import { refuseTable } from "./csv/check-table.js";
import type { CsvTable } from "./csv/csv-table.js";
import { besideOutput, forget, readCheckpoint } from "./files/checkpoint.js";
import { openTarget, type Target } from "./files/output-file.js";
import { type Block, readBlocks } from "./files/read-blocks.js";
import { openTable } from "./files/read-table.js";
import { type State, scoreBlocks, start } from "./files/score-blocks.js";
import { openScoring } from "./files/scoring-threads.js";
import { showInTurn } from "./files/show-in-turn.js";
import { jobOf, nameOf } from "./job-of.js";
import { aggregateHeader, aggregatesOf, aggregateText } from "./write/aggregate-text.js";
import { fullHeader } from "./write/full-as-csv.js";
import { summaryHeader } from "./write/summary-text.js";

/** Bytes of a block, by what is made of it: full scores are some thirty times as long as what they are made of. */
const sizes = { aggregate: 1 << 20, summary: 1 << 20, full: 1 << 17 };

// What each may be is looked at after this.
const known: OptionChecks<BulkRun> = {
  frameworks: seenLater,
  input: seenLater,
  from: seenLater,
  ignore: seenLater,
  to: seenLater,
  show: seenLater,
  threads: seenLater,
  worker: seenLater,
  resume: seenLater,
  stretch: seenLater,
  onBad: seenLater,
  onProgress: seenLater,
  output: seenLater,
  format: seenLater,
  by: seenLater,
  smallest: seenLater,
  onError: seenLater,
};

/**
 * Scores all assessments of a file and writes what is asked for. What is kept in memory does not grow with the file.
 *
 * @param run - Input, output and what is to be made of it.
 * @throws A QualityError with code `invalid-framework`; `invalid-document` for what cannot be lines of JSON; `wrong-usage`
 * when a file cannot be read or written, or a run cannot be resumed.
 *
 * @example
 * import type { BulkRun } from "./bulk-run.js";
 * const run: BulkRun = { frameworks: [], input: "assessments.ndjson", to: "result.ndjson", threads: 2, onError: "report" };
 * typeof scoreFiles; // "function"
 */
export async function scoreFiles(run: BulkRun): Promise<BulkReport> {
  knownOptions("scoreFiles", run, known);
  const programs = run.frameworks.map(programOf);
  const { output = "aggregate", format = "ndjson", resume = false } = run;
  refuseOptions(run);
  refuseInput(run.input);
  const job = nameOf(run);
  const before = resume ? readCheckpoint(besideOutput(run.to).checkpoint, job) : null;
  const { blocks, ...table } = await openInput(run, before ?? start);
  if (table.table !== undefined) refuseTable(programs, table.table);
  const scoring = openScoring(run.frameworks, { ...jobOf(run), ...table }, run.threads ?? 1, run.worker);
  let target: Target | undefined;
  try {
    target = openTarget(run.to, before?.written ?? 0, run.show ?? showInTurn, run.input);
    if (!resume && run.to !== "-") rmSync(besideOutput(run.to).checkpoint, { force: true });
    if (before === null && format === "csv") await target.write(headers[output]);
    const state = await scoreBlocks(run, job, blocks, target, scoring, before ?? start);
    const { lines, assessments, ordinary, bad } = state;
    const complete = bad === 0 || (run.onError ?? "stop") !== "stop";
    if (complete && output === "aggregate")
      await target.write(aggregateText(aggregatesOf(programs, state.groups, run), format));
    if (complete) target.complete();
    else if (run.to !== "-") forget(run.to);
    return { complete, lines, assessments, ordinary, bad };
  } finally {
    // Without a checkpoint no run can go on with what was written.
    if (run.to === "-" || !existsSync(besideOutput(run.to).checkpoint)) target?.discard();
    target?.close();
    await scoring.close();
  }
}

interface OpenInput {
  readonly blocks: AsyncIterable<Block>;
  readonly table?: CsvTable;
}

async function openInput({ input, from, ignore, output = "aggregate" }: BulkRun, done: State): Promise<OpenInput> {
  const size = sizes[output];
  return from === "csv" ? openTable(input, size, done, ignore) : { blocks: readBlocks(input, size, done) };
}

const headers = { aggregate: aggregateHeader, summary: summaryHeader, full: fullHeader };
