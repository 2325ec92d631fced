import { evaluateRules } from "../../scoring/evaluate/evaluate.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { addCell, type CellTable, cellTable, findCell } from "../../scoring/sums/cell-table.js";
import { type Layout, layoutOf } from "../../scoring/sums/layout.js";
import { slotsOn } from "../../scoring/sums/slots-that-occur.js";
import type { Statistic } from "../../scoring/sums/statistic.js";
import { statisticOf } from "../../scoring/sums/statistic-of.js";
import type { BulkRecord } from "../record.js";
import type { Ground } from "../scan/ground.js";
import { countAndSum, planSums, type SumPlan } from "./count-and-sum.js";
import { type Counter, countCells, countNode, countNodes } from "./counter.js";
import { type Figures, figuresOf } from "./figures.js";
import type { NodeTally } from "./tally.js";

/** The results of a few nodes for one assessment after the other. */
export interface RememberedResults {
  /**
   * Gives the results, in the order of the nodes, in a list that the next call changes. Numbers, bands, states and coverage
   * are the assessment's own; the nodes named behind a limit may be those of another one.
   */
  readonly of: (record: Asked) => readonly Figures[];
  /**
   * Counts an assessment: its cells, and its results. Where all of these are remembered, they are only marked.
   */
  readonly count: (record: Asked, counter: Counter) => void;
  /** Counts the results that were marked. */
  readonly countMarked: (nodes: readonly NodeTally[]) => void;
}

type Asked = Pick<BulkRecord, "cells" | "ground" | "reading">;

interface Watched {
  readonly nodes: readonly WatchedNode[];
  readonly plan: SumPlan | null;
  readonly sums: Float64Array;
}

interface WatchedNode {
  readonly statistic: Statistic;
  readonly table: CellTable;
  readonly results: Figures[];
}

/**
 * Makes the results of nodes cheap where rules only add up: an assessment whose sums were met before is not scored again.
 * Every result comes from the engine; here is only decided whether it must be asked.
 *
 * @param program - The compiled framework.
 * @param nodes - Places of the nodes.
 */
export function rememberedResults(program: Program, nodes: readonly number[]): RememberedResults {
  const layout = layoutOf(program);
  const out: Figures[] = new Array(nodes.length);
  const ask = (record: Asked): void => {
    const { results } = evaluateRules(program, record.reading());
    for (let place = 0; place < nodes.length; place += 1) {
      out[place] = figuresOf(results[nodes[place] as number] as Result);
    }
  };
  // What is met on one ground says nothing of another.
  const byGround = new Map<Ground, Watched>();
  let last: { readonly ground: Ground; readonly watched: Watched } | null = null;
  const watchedOn = (ground: Ground): Watched => {
    if (last?.ground === ground) return last.watched;
    const watched = byGround.get(ground) ?? watch(program, nodes, ground, layout);
    byGround.set(ground, watched);
    last = { ground, watched };
    return watched;
  };
  // Fills the list with what is remembered; false where the engine must be asked.
  const recall = ({ nodes: all, sums }: Watched): boolean => {
    for (let place = 0; place < all.length; place += 1) {
      const { table, results } = all[place] as WatchedNode;
      const at = findCell(table, sums[place] as number);
      if (at < 0) return false;
      out[place] = results[at] as Figures;
    }
    return all.length > 0;
  };
  const askAndKeep = (record: Asked, watched: Watched | null): void => {
    ask(record);
    if (watched !== null) keep(watched, out);
  };
  return {
    of: (record) => {
      const watched = record.ground === null ? null : watchedOn(record.ground);
      if (watched !== null) sumEach(watched, record.cells);
      if (watched === null || !recall(watched)) askAndKeep(record, watched);
      return out;
    },
    count: (record, counter) => {
      counter.assessments += 1;
      const watched = record.ground === null ? null : watchedOn(record.ground);
      if (watched?.plan != null) countAndSum(watched.plan, record.cells, counter.cells, watched.sums);
      else {
        countCells(counter.cells, record.cells);
        if (watched !== null) sumEach(watched, record.cells);
      }
      if (watched !== null && recall(watched)) {
        for (let place = 0; place < out.length; place += 1) (out[place] as Figures).hits += 1;
        return;
      }
      askAndKeep(record, watched);
      countNodes(counter, out, 1);
    },
    countMarked: (counted) => {
      for (const watched of byGround.values()) {
        watched.nodes.forEach(({ results }, place) => {
          for (const one of results.filter(({ hits }) => hits > 0)) {
            countNode(counted[place] as NodeTally, one, one.hits);
            one.hits = 0;
          }
        });
      }
    },
  };
}

// Where one node must be scored each time, the others come along: then there is nothing to watch.
function watch(program: Program, nodes: readonly number[], { base }: Ground, layout: Layout): Watched {
  const found = nodes.map((index) => statisticOf(program, index, slotsOn(base), layout));
  const statistics = found.filter((one) => one !== null);
  const sums = new Float64Array(nodes.length + 1);
  if (statistics.length < found.length) return { nodes: [], plan: null, sums };
  return {
    nodes: statistics.map((statistic) => ({ statistic, table: cellTable(), results: [] })),
    plan: planSums(statistics, program.rated.length),
    sums,
  };
}

function keep({ nodes, sums }: Watched, out: readonly Figures[]): void {
  for (let place = 0; place < nodes.length; place += 1) {
    const { table, results } = nodes[place] as WatchedNode;
    const sum = sums[place] as number;
    if (findCell(table, sum) >= 0) continue;
    const at = addCell(table, sum);
    if (at >= 0) results[at] = out[place] as Figures;
  }
}

function sumEach({ nodes, sums }: Watched, cells: Int32Array): void {
  for (let node = 0; node < nodes.length; node += 1) {
    const { from, to, numbers } = (nodes[node] as WatchedNode).statistic;
    let sum = 0;
    for (let place = from; place < to; place += 1) sum += numbers[cells[place] as number] as number;
    sums[node] = sum;
  }
}
