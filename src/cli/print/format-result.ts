import { exclusionLines } from "../../report/exclusion-lines.js";
import { formatPercent } from "../../report/format-number.js";
import { nameText } from "../../report/node-names.js";
import { outcomeText, pointsText } from "../../report/outcome.js";
import type { Report, ReportRow } from "../../report/report.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatLines } from "./format-lines.js";
import { type Column, formatTable, type Row } from "./format-table.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/** How a result is printed. */
export interface ResultLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** Whether each item has a row. */
  readonly items: boolean;
}

/** Writes a result for people: what was assessed, the table, the remarks, and always what the result rests on. */
export function formatResult(report: Report, layout: ResultLayout): readonly string[] {
  const { width, paint } = layout;
  const words = wordsIn([report.language]);
  const remarks = [
    { name: words.result, text: outcomeText(report.overall, report.language) },
    ...report.remarks,
    ...exclusionLines(report),
  ];
  return [
    ...wrapText(`${report.title}, ${words.edition} ${report.edition}`, width).map((line) => paint("bold", line)),
    ...formatLines(report.about.slice(1), width, paint),
    "",
    ...formatTable(columnsOf(report, layout.items), rowsOf(report, layout), width),
    "",
    ...formatLines(remarks, width, paint, 0),
    "",
    ...formatLabels(report, layout),
  ];
}

/** Writes what a result rests on. Belongs to everything that shows a result. */
export function formatLabels(
  report: Report,
  { width, paint }: Pick<ResultLayout, "width" | "paint">,
): readonly string[] {
  const words = wordsIn([report.language]);
  return [paint("bold", words.labels), ...formatLines(report.labels, width, paint)];
}

function columnsOf(report: Report, items: boolean): readonly Column[] {
  const words = wordsIn([report.language]);
  return [
    { head: words.node },
    { head: words.points, right: true },
    { head: words.percent, right: true },
    { head: words.level },
    { head: words.rated, right: true },
  ].filter((column) => column.head !== words.level || hasLevels(report, items));
}

function hasLevels({ overall, rows }: Report, items: boolean): boolean {
  return [overall, ...rows].some((row) => row.level !== null && (items || !isRated(row)));
}

function isRated(row: ReportRow): boolean {
  return row.isItem || row.kind === "dimension";
}

function rowsOf(report: Report, { items, paint }: ResultLayout): readonly Row[] {
  const words = wordsIn([report.language]);
  const shown = report.rows.filter((row) => items || !isRated(row));
  return [...shown, { ...report.overall, code: null, name: words.overall }].map((row) => ({
    cells: cellsOf(report, row, items),
    indent: 2 * Math.max(0, row.depth - 1),
    paint: (line) => (row.depth <= 1 ? paint("bold", line) : line),
  }));
}

function cellsOf(report: Report, row: ReportRow, items: boolean): readonly string[] {
  const { language } = report;
  return [
    nameText(row),
    row.state === "scored" ? pointsText(row, language) : wordsIn([language]).states[row.state],
    row.percent === null ? "" : formatPercent(row.percent, language),
    ...(hasLevels(report, items) ? [row.level ?? ""] : []),
    `${row.coverage.rated}/${row.coverage.expected}`,
  ];
}
