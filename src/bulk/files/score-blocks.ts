import { setImmediate as nextTurn } from "node:timers/promises";
import type { BulkRun } from "../bulk-run.js";
import { mergeGroups } from "../bulk-scorer.js";
import type { BlockOutcome } from "../read-lines.js";
import { besideOutput, type Checkpoint, keepCheckpoint } from "./checkpoint.js";
import type { Target } from "./output-file.js";
import type { Block } from "./read-blocks.js";
import type { Scoring } from "./scoring-threads.js";

/** Bytes of input between two checkpoints, where nothing is said. */
const usualStretch = 32 << 20;

/** How far a run is. */
export type State = Omit<Checkpoint, "job" | "written">;

/** Where a run begins. */
export const start: State = { offset: 0, lines: 0, assessments: 0, ordinary: 0, bad: 0, groups: [] };

/**
 * Scores all blocks and writes what comes out, in the order of the input; they are scored ahead, as many as there is room for.
 *
 * @param job - What is being done, of which input: its checkpoints are found by that.
 * @param from - How far the run was before.
 */
export async function scoreBlocks(
  run: BulkRun,
  job: string,
  blocks: AsyncIterable<Block>,
  target: Target,
  scoring: Scoring,
  from: State,
): Promise<State> {
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
