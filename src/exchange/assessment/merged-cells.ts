import { columnName } from "../rows/sheet.js";
import type { WorkbookSheet } from "../workbook/workbook.js";
import { type CellIssue, issueAt } from "./cell-issue.js";

/**
 * Tells of cells to fill in that were joined into one. Such a cell keeps the first answer only, and whoever joined them
 * meant it for all.
 *
 * @param sheet - The sheet.
 * @param name - Its name.
 * @param filled - Places of the columns that are filled in.
 * @param keyed - Places of the rows that have keys.
 */
export function mergedCells(
  { merged = [] }: WorkbookSheet,
  name: string | null,
  filled: ReadonlySet<number>,
  keyed: ReadonlySet<number>,
): readonly CellIssue[] {
  return merged.flatMap(({ from, to }) => {
    const rows = placesBetween(from[0], to[0]).filter((row) => keyed.has(row));
    const columns = placesBetween(from[1], to[1]).filter((column) => filled.has(column));
    if (rows.length * columns.length < 2) return [];
    const [first, last] = [address(from), address(to)];
    return issueAt(
      { sheet: name, cell: first },
      {
        code: "merged-cells",
        message: `The cells ${first} to ${last} were joined into one, so all but the first have lost their answers.`,
        hint: "Take the joining off, and fill in each cell.",
      },
    );
  });
}

function placesBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(to, from + 20_000) - from + 1) }, (_, place) => from + place);
}

function address([row, column]: readonly [row: number, column: number]): string {
  return `${columnName(column + 1)}${row + 1}`;
}
