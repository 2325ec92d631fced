import { oneOf } from "../../core/check-fields.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { guardText } from "./guard-text.js";
import { refuseMisshapenSheet } from "./refuse-misshapen.js";
import type { CellValue, WorkbookSheet } from "./workbook.js";

/** How a CSV file is written. */
export interface CsvOptions {
  /** What stands between the cells; a comma if absent. Excel in many European languages wants a semicolon. */
  readonly delimiter?: "," | ";" | "\t";
  /** What stands before the decimals of a number; a comma where semicolons stand between the cells, or else a point. */
  readonly decimal?: "." | ",";
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
 * writeCsv({ name: "Two", rows: [[{ value: "half" }, { value: 0.5 }]] }, { mark: false, delimiter: ";" }); // "half;0,5\r\n"
 */
export function writeCsv(sheet: WorkbookSheet, options: CsvOptions = {}): string {
  refuseMisshapenSheet(sheet);
  const given = knownOptions("writeCsv", options, {
    delimiter: oneOf([",", ";", "\t"]),
    decimal: oneOf([".", ","]),
    mark: seenLater,
  });
  const { delimiter = ",", mark = true, decimal = delimiter === ";" ? "," : "." } = given;
  const text = (value: CellValue): string => {
    if (typeof value !== "number") return quoted(value, delimiter);
    // Where a point is no decimal sign, 3.5 would be read as the third of May.
    const number = String(value).replace(".", decimal);
    return number.includes(delimiter) ? `"${number}"` : number;
  };
  const lines = sheet.rows.map((row) => row.map((cell) => text(cell?.value ?? null)).join(delimiter));
  return `${mark ? "\ufeff" : ""}${lines.map((line) => `${line}\r\n`).join("")}`;
}

function quoted(value: CellValue, delimiter: string): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = guardText(value);
  // Space at the ends, too: some readers cut it off.
  const plain = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter) && !/[;,\t]/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
