import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { programOf } from "../../scoring/compile-framework.js";
import { evaluateRules } from "../../scoring/evaluate/evaluate.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { addCell, type CellTable, cellTable, findCell } from "../../scoring/sums/cell-table.js";
import { type Layout, layoutOf, slotsOf } from "../../scoring/sums/layout.js";
import { slotsOn } from "../../scoring/sums/slots-that-occur.js";
import type { Statistic } from "../../scoring/sums/statistic.js";
import { statisticOf } from "../../scoring/sums/statistic-of.js";
import { type Ground, groundOf } from "../scan/ground.js";
import { type Figures, figuresOf } from "../tally/figures.js";
import { addUpColumns, bytes } from "./add-up-columns.js";
import { refuseColumns, refuseRatings } from "./check-columns.js";
import type { ColumnOptions, ColumnScorer, RatingColumns, ResultColumns } from "./column-scorer.js";
import { type RatedColumn, ratedColumns } from "./rated-column.js";

/** Rows that are added up at once: their sums stay close to the processor. */
const stretch = 2048;

/**
 * Makes a scorer of assessments that stand in columns, one for each item, as tables and data frames hold them. For an
 * application that keeps its ratings so, and scores them again and again: with other thresholds, or another edition.
 *
 * Every result comes from the engine; a row whose sum was met before has the same one.
 *
 * @param framework - The framework.
 * @param options - The facts of the units.
 * @throws A QualityError with code `invalid-framework`; `invalid-assessment` for facts that the framework does not take;
 * `wrong-usage` for an item with more choices than a byte tells apart.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const { score } = compileColumns(shelter);
 * [...score({ hours: Int8Array.of(1, 1, -1), sign: Int8Array.of(1, 0, 0) }).percent]; // [100, 50, 0]
 */
export function compileColumns(framework: Framework, options: ColumnOptions = {}): ColumnScorer {
  const { facts } = knownOptions("compileColumns", options, { facts: seenLater });
  const program = programOf(framework);
  const layout = layoutOf(program);
  const ground = groundOf(program, layout, 0, facts);
  if (ground === null) {
    throw new QualityError("invalid-assessment", "These facts are none of the framework's; see checkAssessment.");
  }
  const known = ratedColumns(program, layout, ground);
  const statistic = statisticOf(program, 0, slotsOn(ground.base), layout);
  const ask = asker(program, layout, ground, known);
  const fill = statistic === null ? fillRowByRow(known, ask) : fillBySums(known, statistic, ask);
  return {
    columns: known.map(({ name }) => name),
    bands: program.nodes[0]?.list?.ids ?? [],
    isPacked: statistic !== null,
    score: (columns, into) => {
      const rows = refuseColumns(known, columns);
      const results = into ?? emptyResults(rows);
      if (Object.values(results).some((list) => list.length < rows))
        throw new QualityError("wrong-usage", `The columns to write to are shorter than the ${rows} rows.`);
      fill(columns, rows, results);
      return results;
    },
  };
}

type Ask = (columns: readonly Int8Array[], row: number) => Figures;
type Fill = (columns: RatingColumns, rows: number, results: ResultColumns) => void;

// What the engine says of one row.
function asker(program: Program, layout: Layout, { base, facts }: Ground, known: readonly RatedColumn[]): Ask {
  const cells = new Int32Array(known.length);
  return (columns, row) => {
    known.forEach((column, place) => {
      cells[place] = column.cells[(columns[place]?.[row] ?? -1) & 255] as number;
    });
    const reading = { slots: slotsOf(layout, cells, base), facts, overrides: [] };
    return figuresOf(evaluateRules(program, reading).results[0] as Result);
  };
}

function fillBySums(known: readonly RatedColumn[], { numbers }: Statistic, ask: Ask): Fill {
  const brought = new Float64Array(known.length * bytes);
  known.forEach(({ cells }, place) => {
    brought.set(
      Array.from(cells, (cell) => (cell < 0 ? Number.NaN : (numbers[cell] as number))),
      place * bytes,
    );
  });
  const table = cellTable();
  const sums = new Float64Array(stretch);
  let remembered = emptyResults(table.keys.length);
  const askAndKeep = (lists: readonly Int8Array[], row: number, sum: number, results: ResultColumns): void => {
    const figures = ask(lists, row);
    put(results, row, figures);
    const at = addCell(table, sum);
    if (at < 0) return;
    if (at === remembered.band.length) remembered = longer(remembered);
    put(remembered, at, figures);
  };
  return (columns, rows, results) => {
    const lists = known.map(({ name }) => columns[name] as Int8Array);
    for (let start = 0; start < rows; start += stretch) {
      const length = Math.min(stretch, rows - start);
      addUpColumns(lists, brought, start, sums, length);
      for (let next = 0; next < length; ) {
        next = recall(table, remembered, sums, next, length, start, results);
        if (next === length) break;
        const sum = sums[next] as number;
        if (Number.isNaN(sum)) refuseRatings(known, columns);
        askAndKeep(lists, start + next, sum, results);
        next += 1;
      }
    }
  };
}

// Copies results that are remembered, up to the first row whose sum was not met before; gives that row.
function recall(
  table: CellTable,
  from: ResultColumns,
  sums: Float64Array,
  first: number,
  length: number,
  start: number,
  { points, max, percent, band }: ResultColumns,
): number {
  const { points: ofPoints, max: ofMax, percent: ofPercent, band: ofBand } = from;
  for (let row = first; row < length; row += 1) {
    const at = findCell(table, sums[row] as number);
    if (at < 0) return row;
    points[start + row] = ofPoints[at] as number;
    max[start + row] = ofMax[at] as number;
    percent[start + row] = ofPercent[at] as number;
    band[start + row] = ofBand[at] as number;
  }
  return length;
}

function fillRowByRow(known: readonly RatedColumn[], ask: Ask): Fill {
  return (columns, rows, results) => {
    const lists = known.map(({ name }) => columns[name] as Int8Array);
    const isWrong = lists.some((list, place) => list.some((number) => known[place]?.cells[number & 255] === -1));
    if (isWrong) refuseRatings(known, columns);
    for (let row = 0; row < rows; row += 1) put(results, row, ask(lists, row));
  };
}

function emptyResults(rows: number): ResultColumns {
  const numbers = () => new Float64Array(rows);
  return { points: numbers(), max: numbers(), percent: numbers(), band: new Int8Array(rows) };
}

function longer(results: ResultColumns): ResultColumns {
  const all = emptyResults(results.band.length * 2);
  all.points.set(results.points);
  all.max.set(results.max);
  all.percent.set(results.percent);
  all.band.set(results.band);
  return all;
}

function put({ points, max, percent, band }: ResultColumns, row: number, { shown, band: place }: Figures): void {
  points[row] = shown.points;
  max[row] = shown.max;
  percent[row] = shown.percent;
  band[row] = place - 1;
}
