import { isRecord, kindOf } from "../../core/check-fields.js";
import { QualityError } from "../../core/quality-error.js";

/**
 * Refuses what are no rows of plain cells, such as the text of a CSV file that was not read yet, or the cells of a sheet.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseMisshapenRows([["key", "level"], ["hours", 1]]); // undefined
 * refuseMisshapenRows("key,level"); // throws wrong-usage
 */
export function refuseMisshapenRows(rows: unknown): void {
  const wrong = "Rows come as a list of lists of cells, as a reader of CSV gives them";
  if (!Array.isArray(rows)) throw new QualityError("wrong-usage", `${wrong}, not as ${kindOf(rows)}.`);
  for (const [at, row] of rows.entries()) {
    if (!Array.isArray(row)) throw new QualityError("wrong-usage", `${wrong}; row ${at + 1} is ${kindOf(row)}.`);
    const odd = row.find((cell) => typeof cell === "object" && cell !== null);
    if (odd === undefined) continue;
    const hint = "Of a sheet, take the value of each cell.";
    throw new QualityError("wrong-usage", `A cell of row ${at + 1} is ${kindOf(odd)}, not text or a number. ${hint}`);
  }
}

/**
 * Refuses what is no sheet, such as rows alone.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseMisshapenSheet({ name: "One", rows: [] }); // undefined
 * refuseMisshapenSheet([["key"]]); // throws wrong-usage
 */
export function refuseMisshapenSheet(sheet: unknown): void {
  if (isRecord(sheet) && Array.isArray(sheet.rows) && sheet.rows.every(isRow)) return;
  const given = isRecord(sheet) ? "an object without rows of cells" : kindOf(sheet);
  throw new QualityError("wrong-usage", `A sheet is written { name, rows: [[{ value: "…" }]] }, and this is ${given}.`);
}

/**
 * Refuses what is no workbook, such as one of its sheets or the bytes of its file.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseMisshapenWorkbook({ sheets: [] }); // undefined
 * refuseMisshapenWorkbook(new Uint8Array()); // throws wrong-usage
 */
export function refuseMisshapenWorkbook(workbook: unknown): void {
  if (isRecord(workbook) && Array.isArray(workbook.sheets)) {
    for (const sheet of workbook.sheets) refuseMisshapenSheet(sheet);
    return;
  }
  const given = isRecord(workbook) ? "an object without sheets" : kindOf(workbook);
  throw new QualityError("wrong-usage", `A workbook is what readWorkbook or toWorkbook gives, and this is ${given}.`);
}

function isRow(row: unknown): boolean {
  return Array.isArray(row) && !row.includes(undefined) && row.every((cell) => cell === null || isRecord(cell));
}
