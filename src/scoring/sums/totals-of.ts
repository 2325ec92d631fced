import type { Reading } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import { type Exact, toNumber } from "../../core/exact.js";
import { remember } from "../../core/remember.js";
import type { Total } from "../assessment-score.js";
import { evaluateRules } from "../evaluate/evaluate.js";
import { lookedAt } from "../looked-at.js";
import { percentOf } from "../percent-of.js";
import type { Program, ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { countsOf } from "../tally-up.js";
import { addCell, cellTable, findCell } from "./cell-table.js";
import { layoutOf } from "./layout.js";
import { slotsOfAll } from "./slots-that-occur.js";
import { statisticOf } from "./statistic-of.js";

/** A total without its counts. */
type Figures = Omit<Total, "counts">;

/** What each cell brings to the sum that decides the whole, and where it is counted. */
interface Ledger {
  readonly indexes: Int32Array;
  readonly rows: Int32Array;
  /** All 0 where no sum decides the whole. */
  readonly numbers: Float64Array;
  /** Place among the tallies; behind the last for what is not counted. */
  readonly tallies: Int32Array;
}

/**
 * Gives the totals of one assessment after the other. Where rules only add up, an assessment whose sum was met before is not
 * evaluated again. Every result comes from the engine; here is only decided whether it must be asked.
 */
export const totalsOf: (program: Program) => (reading: Reading) => Total = /* @__PURE__ */ remember((program) => {
  const [ledger, isDecided] = ledgerOf(program);
  const counts = new Int32Array(program.tallies.length + 1);
  const table = cellTable();
  const met: Figures[] = [];
  const figures = (reading: Reading, sum: number): Figures => {
    const place = isDecided ? findCell(table, sum) : -1;
    if (place >= 0 && reading.overrides.length === 0) return met[place] as Figures;
    const fresh = figuresOf(program, reading);
    const free = isDecided && place < 0 && reading.overrides.length === 0 ? addCell(table, sum) : -1;
    if (free >= 0) met[free] = fresh;
    return fresh;
  };
  return (reading) => {
    const { state, value, points, max, percent, band } = figures(reading, addUp(ledger, reading.slots, counts));
    return { state, value, points, max, percent, band, counts: countsOf(program, counts) };
  };
});

function ledgerOf(program: Program): readonly [Ledger, boolean] {
  const layout = layoutOf(program);
  const { indexes, rows, size } = layout;
  const root = program.nodes[0] as ProgramNode;
  const asksFacts = root.rule === null || lookedAt(root.rule).includes(null);
  const statistic = asksFacts ? null : statisticOf(program, 0, slotsOfAll(program), layout);
  const tallies = program.rated.flatMap((one) =>
    one.tallies.map((tally) => (tally < 0 ? program.tallies.length : tally)),
  );
  const numbers = statistic?.numbers ?? new Float64Array(size);
  return [{ indexes, rows, numbers, tallies: Int32Array.from(tallies) }, statistic !== null];
}

function addUp({ indexes, rows, numbers, tallies }: Ledger, slots: Slots, counts: Int32Array): number {
  counts.fill(0);
  let sum = 0;
  for (let place = 0; place < rows.length; place += 1) {
    const cell = (rows[place] as number) + (slots[indexes[place] as number] as number);
    const tally = tallies[cell] as number;
    counts[tally] = (counts[tally] as number) + 1;
    sum += numbers[cell] as number;
  }
  return sum;
}

function figuresOf(program: Program, reading: Reading): Figures {
  const { state, value, points, max, rank } = evaluateRules(program, reading).results[0] as Result;
  return {
    state,
    value: shown(value),
    points: shown(points),
    max: shown(max),
    percent: percentOf(points, max),
    band: program.nodes[0]?.list?.ids[rank] ?? null,
  };
}

function shown(number: Exact | null): number | null {
  return number === null ? null : toNumber(number);
}
