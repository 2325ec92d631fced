import type { WorkbookSheet } from "./workbook.js";

const lineHeight = 15;
// The tallest row that spreadsheet programs take is 409 points.
const tallest = 27;

/**
 * Says how high rows must be for their text to be seen, by their places; rows of one line are left out. Programs that open a
 * file do not work this out for themselves.
 */
export function rowHeights({ rows, widths = [] }: WorkbookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, at) => {
    const lines = row.map((cell, column) => {
      const width = widths[column] ?? 10;
      // A title runs over the cells beside it.
      if (width === 0 || typeof cell?.value !== "string" || cell.look === "title" || cell.look === "group") return 1;
      // Words do not fill a line to its end.
      return cell.value
        .split("\n")
        .reduce((sum, text) => sum + Math.max(1, Math.ceil((text.length * 1.12) / width)), 0);
    });
    const most = Math.min(tallest, Math.max(1, ...lines));
    if (most > 1) heights.set(at, most * lineHeight);
  });
  return heights;
}
