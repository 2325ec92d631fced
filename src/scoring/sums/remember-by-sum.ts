import type { Reading } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import { lookedAt } from "../looked-at.js";
import type { Program, ProgramNode } from "../program.js";
import { addCell, cellTable, findCell } from "./cell-table.js";
import { layoutOf } from "./layout.js";
import { slotsOfAll } from "./slots-that-occur.js";
import { statisticOf } from "./statistic-of.js";

/** What a node came to in assessments met before, by the sum that decides it. */
export interface BySum<T> {
  /** The sum of an assessment; -1 where none decides. */
  readonly sumOf: (reading: Reading) => number;
  /** What was kept for a sum. */
  readonly recall: (sum: number) => T | undefined;
  /** Keeps what follows from a sum that was not met before, as long as there is room. */
  readonly keep: (sum: number, one: T) => void;
}

/** To find out whether a sum decides costs as much as some hundred results: whoever asks for a few does not pay for it. */
const fewAsked = 100;

/**
 * Remembers what a node came to, where its rules only add up. Where they do not, where a rule asks a fact, and where an
 * assessment has overrides, the sum is -1 and nothing is kept.
 */
export function rememberBySum<T>(program: Program, node: ProgramNode): BySum<T> {
  const met: T[] = [];
  let asked = 0;
  let add: ((slots: Slots) => number) | null = null;
  let table = noTable;
  return {
    sumOf: ({ slots, overrides }) => {
      asked += 1;
      if (asked === fewAsked) {
        add = adderOf(program, node);
        if (add !== null) table = cellTable();
      }
      return add === null || overrides.length > 0 ? -1 : add(slots);
    },
    recall: (sum) => (sum < 0 ? undefined : met[findCell(table, sum)]),
    keep: (sum, one) => {
      const place = sum < 0 ? -1 : addCell(table, sum);
      if (place >= 0) met[place] = one;
    },
  };
}

const noTable = /* @__PURE__ */ cellTable(1);

function adderOf(program: Program, node: ProgramNode): ((slots: Slots) => number) | null {
  if (asksFacts(program, node)) return null;
  const layout = layoutOf(program);
  const statistic = statisticOf(program, node.index, slotsOfAll(program), layout);
  if (statistic === null) return null;
  const { indexes, rows } = layout;
  const { from, to, numbers } = statistic;
  return (slots) => {
    let sum = 0;
    for (let place = from; place < to; place += 1) {
      sum += numbers[(rows[place] as number) + (slots[indexes[place] as number] as number)] as number;
    }
    return sum;
  };
}

// A fact that is not known may withhold a node below, and that is a gap here.
function asksFacts(program: Program, { rule, children }: ProgramNode): boolean {
  if (rule === null) return false;
  return (
    lookedAt(rule).some((place) => typeof place === "string") ||
    children.some((child) => asksFacts(program, program.nodes[child] as ProgramNode))
  );
}
