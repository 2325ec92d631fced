import type { CsvTable } from "./csv-table.js";
import { rowFinder } from "./find-rows.js";
import { splitRow } from "./split-row.js";

/** A row of a table that says something. */
export interface CsvRow {
  /** Line on which it begins. */
  readonly line: number;
  /** Its cells, one for each column; null where it cannot be read. */
  readonly cells: readonly string[] | null;
  /** Why it cannot be read: code, message and hint. */
  readonly problem: readonly [code: string, message: string, hint: string] | null;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads the rows of a block, each with its line break. Rows without anything in them are passed over. */
export function* readRows(block: Uint8Array, firstLine: number, table: CsvTable): Generator<CsvRow> {
  const next = rowFinder(block, table.delimiter);
  let line = firstLine;
  for (let start = 0; start < block.length; ) {
    const found = next(start);
    const end = found < 0 ? block.length : found;
    const row = readRow(block.subarray(start, end), line, table);
    if (row !== null) yield row;
    line += linesIn(block, start, end);
    start = end;
  }
}

/** Reads one row; null where nothing stands in it. */
export function readRow(bytes: Uint8Array, line: number, { columns, delimiter }: CsvTable): CsvRow | null {
  let text: string;
  try {
    text = decoder.decode(bytes).replace(/\r?\n$/, "");
  } catch {
    const problem = ["not-text", "This row is not text in UTF-8.", "Save the file as CSV UTF-8."] as const;
    return { line, cells: null, problem };
  }
  const cells = splitRow(text, delimiter);
  if (cells === null) {
    const hint = "Put a cell with quotes in it into quotes, and double those inside.";
    return { line, cells, problem: ["not-csv", "The quotes of this row do not fit together.", hint] };
  }
  if (cells.every((cell) => cell === "")) return null;
  if (cells.length === columns.length) return { line, cells, problem: null };
  const message = `This row has ${cells.length} cells, and there are ${columns.length} columns.`;
  return { line, cells: null, problem: ["not-csv", message, "Put a cell with the separator in it into quotes."] };
}

/** Counts line breaks. */
export function linesIn(bytes: Uint8Array, start: number, end: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}
