import { exclusionLines } from "../../report/exclusion-lines.js";
import { outcomeText } from "../../report/outcome.js";
import type { Report, ReportRow } from "../../report/report.js";
import { tableOf } from "../../report/table-of.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatLines } from "./format-lines.js";
import { formatTable } from "./format-table.js";
import type { Paint } from "./paint.js";
import { whyLines } from "./why-lines.js";
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
    ...whyLines(report),
    ...report.remarks,
    ...exclusionLines(report),
  ];
  const shown = report.rows.filter((row) => layout.items || (!row.isItem && row.kind !== "dimension"));
  return [
    ...wrapText(`${report.title}, ${words.edition} ${report.edition}`, width).map((line) => paint("bold", line)),
    ...formatLines(report.about, width, paint),
    "",
    ...formatRows(report, [...shown, report.overall], layout),
    ...report.groupings.flatMap((rows) => ["", ...formatRows(report, rows, layout)]),
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

function formatRows(report: Report, rows: readonly ReportRow[], { width, paint }: ResultLayout): readonly string[] {
  const table = tableOf(rows, report.language);
  const painted = table.rows.map(({ indent, cells }) => ({
    cells,
    indent: 2 * indent,
    paint: (line: string) => (indent === 0 ? paint("bold", line) : line),
  }));
  return formatTable(table.columns, painted, width);
}
