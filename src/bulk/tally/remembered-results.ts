import type { Slots } from "../../assessment/read-responses.js";
import { evaluateRules } from "../../scoring/evaluate/evaluate.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import type { BulkRecord } from "../record.js";
import { type CellTable, cellTable } from "./cell-table.js";
import { type Figures, figuresOf } from "./figures.js";
import { type Layout, layoutOf } from "./layout.js";
import { type Statistic, statisticOf } from "./statistic.js";

/**
 * Gives the results of a few nodes for one assessment after the other, in their order, in a list that the next call changes.
 * Numbers, bands, states and coverage are the assessment's own; the nodes named behind a limit may be those of another one.
 */
export type RememberedResults = (record: Pick<BulkRecord, "codes" | "isPlain" | "reading">) => readonly Figures[];

interface Watched {
  readonly index: number;
  readonly statistic: Statistic;
  readonly cells: CellTable;
  readonly results: Figures[];
}

/**
 * Makes the results of nodes cheap where rules only add up: an assessment whose sums were met before is not scored again.
 * Every result comes from the engine; here is only decided whether it must be asked.
 *
 * @param program - The compiled framework.
 * @param nodes - Places of the nodes.
 * @param base - Slots of an assessment without responses.
 */
export function rememberedResults(program: Program, nodes: readonly number[], base: Slots): RememberedResults {
  const layout = layoutOf(program);
  const watched = nodes.map((index): Watched | null => {
    const statistic = statisticOf(program, index, base, layout);
    return statistic === null ? null : { index, statistic, cells: cellTable(), results: [] };
  });
  const out: Figures[] = new Array(nodes.length);
  const ask = (record: Pick<BulkRecord, "reading">): readonly Figures[] => {
    const { results } = evaluateRules(program, record.reading());
    for (let place = 0; place < nodes.length; place += 1) {
      out[place] = figuresOf(results[nodes[place] as number] as Result);
    }
    return out;
  };
  const all = watched.filter((one) => one !== null);
  // Where one node must be scored each time, the others come along.
  if (all.length < watched.length) return ask;
  return (record) => {
    if (!record.isPlain) return ask(record);
    for (let place = 0; place < all.length; place += 1) {
      const one = all[place] as Watched;
      const cell = one.cells.find(sumOf(one.statistic, layout, record.codes));
      if (cell >= 0) out[place] = one.results[cell] as Figures;
      else {
        ask(record);
        keep(all, layout, record.codes, out);
        return out;
      }
    }
    return out;
  };
}

function keep(all: readonly Watched[], layout: Layout, codes: Uint16Array, out: readonly Figures[]): void {
  for (let place = 0; place < all.length; place += 1) {
    const { statistic, cells, results } = all[place] as Watched;
    const sum = sumOf(statistic, layout, codes);
    if (cells.find(sum) >= 0) continue;
    const cell = cells.add(sum);
    if (cell >= 0) results[cell] = out[place] as Figures;
  }
}

function sumOf({ from, to, numbers }: Statistic, { rows }: Layout, codes: Uint16Array): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) {
    sum += numbers[(rows[place] as number) + (codes[place] as number)] as number;
  }
  return sum;
}
