import { guardText } from "./guard-text.js";
import type { WorkbookSheet } from "./workbook.js";

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between the cells; a comma if absent. Excel in many European languages wants a semicolon. */
  readonly delimiter?: "," | ";" | "\t";
  /** Whether the file begins with the mark by which Excel knows UTF-8; yes if absent. */
  readonly mark?: boolean;
}

/**
 * Writes a sheet as CSV (RFC 4180): UTF-8, lines that end with CR LF. A cell that a program would take for a formula gets an
 * apostrophe in front.
 *
 * @param sheet - The sheet.
 * @param options - How it is written.
 *
 * @example
 * const sheet = { name: "One", rows: [[{ value: "a, b" }, { value: 3 }, null], [{ value: "=1+1" }]] };
 * writeCsv(sheet, { mark: false }); // "\"a, b\",3,\r\n'=1+1\r\n"
 */
export function writeCsv(sheet: WorkbookSheet, { delimiter = ",", mark = true }: CsvOptions = {}): string {
  const lines = sheet.rows.map((row) => row.map((cell) => quoted(cell?.value ?? null, delimiter)).join(delimiter));
  return `${mark ? "\ufeff" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function quoted(value: string | number | boolean | null, delimiter: string): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = guardText(value);
  // Space at the ends, too: some readers cut it off.
  const plain = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter) && !/[;,\t]/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
