import { createHash } from "node:crypto";
import { existsSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Framework } from "../framework/framework.js";
import { programOf } from "../scoring/compile-framework.js";
import type { BadLine, BulkFormat, BulkJob } from "./bulk-options.js";
import { mergeGroups } from "./bulk-scorer.js";
import { refuseInput, refuseOptions } from "./check-run.js";
import { refuseTable } from "./csv/check-table.js";
import type { CsvTable } from "./csv/csv-table.js";
import { besideOutput, type Checkpoint, forget, keepCheckpoint, readCheckpoint } from "./files/checkpoint.js";
import { openTarget, type Target } from "./files/output-file.js";
import { type Block, readBlocks } from "./files/read-blocks.js";
import { openTable } from "./files/read-table.js";
import { openScoring, type Scoring } from "./files/scoring-threads.js";
import { type Show, showInTurn } from "./files/show-in-turn.js";
import { tryFile } from "./files/try-file.js";
import type { BlockOutcome } from "./read-lines.js";
import { aggregateHeader, aggregatesOf, aggregateText } from "./write/aggregate-text.js";
import { fullHeader } from "./write/full-as-csv.js";
import { summaryHeader } from "./write/summary-text.js";

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

/** Bytes of a block, by what is made of it: full scores are some thirty times as long as what they are made of. */
const sizes = { aggregate: 1 << 20, summary: 1 << 20, full: 1 << 17 };

/** Bytes of input between two checkpoints, where nothing is said. */
const usualStretch = 32 << 20;

/**
 * Scores all assessments of a file and writes what is asked for. What is kept in memory does not grow with the file.
 *
 * @param run - Input, output and what is to be made of it.
 * @throws A QualityError with code `invalid-framework`; `invalid-document` for what cannot be lines of JSON; `wrong-usage`
 * when a file cannot be read or written, or a run cannot be resumed.
 *
 * @example
 * const run: BulkRun = { frameworks: [], input: "assessments.ndjson", to: "result.ndjson", threads: 2, onError: "report" };
 * typeof scoreFiles; // "function"
 */
export async function scoreFiles(run: BulkRun): Promise<BulkReport> {
  const programs = run.frameworks.map(programOf);
  const { output = "aggregate", format = "ndjson", resume = false } = run;
  refuseOptions(run);
  refuseInput(run.input);
  const before = resume ? readCheckpoint(besideOutput(run.to).checkpoint, nameOf(run)) : null;
  const { blocks, ...table } = await openInput(run, before ?? start);
  if (table.table !== undefined) refuseTable(programs, table.table);
  const scoring = openScoring(run.frameworks, { ...jobOf(run), ...table }, run.threads ?? 1, run.worker);
  let target: Target | undefined;
  try {
    target = openTarget(run.to, before?.written ?? 0, run.show ?? showInTurn, run.input);
    if (!resume && run.to !== "-") rmSync(besideOutput(run.to).checkpoint, { force: true });
    if (before === null && format === "csv") await target.write(headers[output]);
    const state = await scoreAll(run, blocks, target, scoring, before ?? start);
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

type State = Omit<Checkpoint, "job" | "written">;

const start: State = { offset: 0, lines: 0, assessments: 0, ordinary: 0, bad: 0, groups: [] };

// Blocks are scored ahead, as many as there is room for; what comes out is written in the order of the input.
async function scoreAll(
  run: BulkRun,
  blocks: AsyncIterable<Block>,
  target: Target,
  scoring: Scoring,
  from: State,
): Promise<State> {
  const job = nameOf(run);
  let state = from;
  let kept = from.offset;
  const ahead: { readonly block: Block; readonly outcome: Promise<BlockOutcome> }[] = [];
  const settle = async (): Promise<boolean> => {
    const next = ahead.shift();
    if (next === undefined) return true;
    const outcome = await next.outcome;
    await target.write(outcome.text);
    for (const bad of outcome.bad) run.onBad?.(bad);
    state = after(state, next.block, outcome);
    run.onProgress?.({ bytes: state.offset, assessments: state.assessments });
    return outcome.bad.length === 0 || (run.onError ?? "stop") !== "stop";
  };
  const settleAll = async (): Promise<boolean> => {
    while (ahead.length > 0) if (!(await settle())) return false;
    state = { ...state, groups: mergeGroups([...state.groups, ...(await scoring.flush())]) };
    return true;
  };
  for await (const block of blocks) {
    // Its bytes may go to another thread, and its numbers stay here.
    const { line, lines, end } = block;
    const outcome = scoring.score(block);
    outcome.catch(() => undefined);
    ahead.push({ block: { bytes: new Uint8Array(), line, lines, end }, outcome });
    // Answers of other threads come between two blocks.
    await nextTurn();
    if (ahead.length >= scoring.atOnce && !(await settle())) return state;
    if (run.to === "-" || run.input === "-" || end - kept < (run.stretch ?? usualStretch)) continue;
    if (!(await settleAll())) return state;
    kept = end;
    keepCheckpoint(besideOutput(run.to).checkpoint, { ...state, job, written: target.written() });
  }
  await settleAll();
  return state;
}

function after(state: State, { line, lines, end }: Block, { assessments, ordinary, bad }: BlockOutcome): State {
  return {
    offset: end,
    lines: line + lines - 1,
    assessments: state.assessments + assessments,
    ordinary: state.ordinary + ordinary,
    bad: state.bad + bad.length,
    groups: state.groups,
  };
}

function jobOf({ output, format, by, smallest, onError }: BulkRun): BulkJob {
  return Object.fromEntries(
    Object.entries({ output, format, by, smallest, onError }).filter(([, value]) => value !== undefined),
  );
}

// Threads may differ from run to run, frameworks may not, not even in a word: what comes out is the same.
function nameOf(run: BulkRun): string {
  if (run.input === "-") return "";
  const { size, mtimeMs } = tryFile(run.input, "read", () => statSync(run.input));
  const frameworks = createHash("sha256").update(JSON.stringify(run.frameworks)).digest("hex");
  return JSON.stringify([resolve(run.input), size, mtimeMs, frameworks, jobOf(run), run.from, run.ignore]);
}
