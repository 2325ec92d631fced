import { splitRow } from "./split-row.js";

/** What the first row of a CSV file says. */
export interface CsvTable {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** What stands between the cells: a comma, a semicolon or a tab. */
  readonly delimiter: string;
  /** Columns that say nothing of the assessment, and are passed over. */
  readonly ignore?: readonly string[];
}

/**
 * Reads the names of the columns, and finds what stands between the cells.
 *
 * @returns The table; null where the row is not CSV.
 *
 * @example
 * readHeader("id;unit.region;hours"); // { columns: ["id", "unit.region", "hours"], delimiter: ";" }
 */
export function readHeader(text: string): CsvTable | null {
  const read = [",", ";", "\t"].map((delimiter) => ({ delimiter, columns: splitRow(text, delimiter) ?? [] }));
  const [best] = read.sort((a, b) => b.columns.length - a.columns.length);
  return best === undefined || best.columns.length === 0 ? null : { columns: best.columns, delimiter: best.delimiter };
}

/** Whether a table has a row for each response, and not one for each assessment. */
export function isLong({ columns }: CsvTable): boolean {
  return ["assessment", "item"].every((name) => columns.includes(name)) && ratingColumn(columns) >= 0;
}

/** Place of the column that says in a row for each response what was chosen. */
export function ratingColumn(columns: readonly string[]): number {
  return columns.findIndex((name) => name === "rating" || name === "level");
}
