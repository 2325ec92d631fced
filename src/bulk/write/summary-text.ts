import { toNumber } from "../../core/exact.js";
import { percentOf } from "../../scoring/percent-of.js";
import type { Program } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import type { BulkFormat } from "../bulk-options.js";
import type { BulkRecord } from "../record.js";
import type { Figures } from "../tally/figures.js";
import { csvCell, csvRow } from "./csv-cell.js";

const about = ["line", "id", "unit", "framework", "edition"];

/** Names of what a summary says of the whole. */
const said = ["state", "value", "points", "max", "percent", "band", "expected", "rated"] as const;

/** First row of summaries as CSV. */
export const summaryHeader: string = csvRow([...about, ...said]);

/** Makes the writer of summaries: which assessment it is, and what the whole comes to. */
export function summaryText(
  programs: readonly Program[],
  format: BulkFormat,
): (record: BulkRecord, figures: Figures) => string {
  const known = new WeakMap<Figures, string>();
  const write = format === "csv" ? asCells : asMembers;
  const rest = (place: number, figures: Figures): string => {
    const found = known.get(figures);
    if (found !== undefined) return found;
    const text = write(programs[place] as Program, figures.result);
    known.set(figures, text);
    return text;
  };
  if (format === "csv") {
    return (record, figures) =>
      `${record.line},${csvCell(record.text("id"))},${csvCell(record.text("unit.id"))},${rest(record.place, figures)}\n`;
  }
  return (record, figures) => {
    const names = `"id":${JSON.stringify(record.text("id"))},"unit":${JSON.stringify(record.text("unit.id"))}`;
    return `{"line":${record.line},${names},${rest(record.place, figures)}}\n`;
  };
}

function valuesOf({ nodes }: Program, { state, value, points, max, rank, expected, rated }: Result) {
  return {
    state,
    value: value === null ? null : toNumber(value),
    points: points === null ? null : toNumber(points),
    max: max === null ? null : toNumber(max),
    percent: percentOf(points, max),
    band: nodes[0]?.list?.ids[rank] ?? null,
    expected,
    rated,
  };
}

function asMembers(program: Program, result: Result): string {
  const { id, edition } = program.framework;
  return JSON.stringify({ framework: id, edition, ...valuesOf(program, result) }).slice(1, -1);
}

function asCells(program: Program, result: Result): string {
  const { id, edition } = program.framework;
  const values = valuesOf(program, result);
  return [id, edition, ...said.map((name) => values[name])].map(csvCell).join(",");
}
