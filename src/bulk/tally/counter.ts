import { add, type Exact, multiply } from "../../core/exact.js";
import type { Program } from "../../scoring/program.js";
import type { Figures } from "./figures.js";
import { emptyTally, type NodeTally, type Tally } from "./tally.js";

/** Counts the assessments of one framework in one group. */
export interface Counter {
  /** How many. */
  assessments: number;
  /** What was counted of the nodes. */
  readonly nodes: readonly NodeTally[];
  /** How often each cell was chosen. A list of doubles counts further than anyone will, and faster than a list of anything. */
  readonly cells: Float64Array;
}

/** Makes a counter that stands at zero. */
export function makeCounter(program: Program): Counter {
  const { nodes, slots } = emptyTally(program);
  return { assessments: 0, nodes, cells: new Float64Array(slots.length) };
}

/** Counts the cells of one assessment. */
export function countCells(counts: Float64Array, chosen: Int32Array): void {
  for (let place = 0; place < chosen.length; place += 1) {
    const cell = chosen[place] as number;
    counts[cell] = (counts[cell] as number) + 1;
  }
}

/** Counts results of the nodes, each so many times as said. */
export function countNodes({ nodes }: Counter, figures: readonly Figures[], times: number): void {
  for (let place = 0; place < nodes.length; place += 1)
    countNode(nodes[place] as NodeTally, figures[place] as Figures, times);
}

/** Counts the result of one node, so many times as said. */
export function countNode(tally: NodeTally, { state, band, points, max, part }: Figures, times: number): void {
  bump(tally.states, state, times);
  bump(tally.bands, band, times);
  if (points !== null) tally.points = add(tally.points, timesOf(points, times));
  if (max !== null) tally.max = add(tally.max, timesOf(max, times));
  if (part >= 0) bump(tally.parts, part, times);
}

/** Gives what was counted as plain data. */
export function tallyOf({ assessments, nodes, cells }: Counter): Tally {
  return { assessments, nodes, slots: [...cells] };
}

function timesOf(amount: Exact, times: number): Exact {
  return times === 1 ? amount : multiply(amount, times);
}

function bump(list: number[], place: number, times: number): void {
  list[place] = (list[place] as number) + times;
}
