import type { Cell, CellValue as FileValue, Sheet } from "hucre/xlsx";
import { kindOf } from "../../core/check-fields.js";
import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { checkArchive, unpackedLimit } from "./check-archive.js";
import { unguardText } from "./guard-text.js";
import { loadXlsxPackage } from "./load-writer.js";
import type { CellValue, MergedCells, Workbook, WorkbookCell, WorkbookSheet } from "./workbook.js";

/** A workbook that was read, or why there is none. */
export interface ReadWorkbook {
  /** The workbook; null where the file is none. */
  readonly workbook: Workbook | null;
  /** What is wrong with the file. */
  readonly issues: readonly Issue[];
}

/**
 * Reads an xlsx file as plain data: values, formulas with their last results, days as ISO text. Nothing is thrown for a bad
 * file, and none is unpacked beyond 100 MB.
 *
 * Needs the package `hucre`, which is loaded when this is called for the first time.
 *
 * @param bytes - The file.
 * @throws A {@link QualityError} with code `wrong-usage` when the package is not installed, or for what is no bytes.
 *
 * @example
 * import { writeWorkbook } from "./write-workbook.js";
 * const bytes = await writeWorkbook({ sheets: [{ name: "One", rows: [[{ value: "a cell" }]] }] });
 * (await readWorkbook(bytes)).workbook?.sheets[0]?.rows; // [[{ value: "a cell" }]]
 * (await readWorkbook(new Uint8Array())).issues.map((issue) => issue.code); // ["not-xlsx"]
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  if (!ArrayBuffer.isView(bytes))
    throw new QualityError("wrong-usage", `A file comes as bytes: new Uint8Array(…), not ${kindOf(bytes)}.`);
  const refused = checkArchive(bytes);
  if (refused !== null)
    return { workbook: null, issues: [refused === "not-xlsx" ? notXlsx(whatItIs(bytes)) : tooLarge()] };
  const { readXlsx } = await loadXlsxPackage();
  try {
    const { sheets } = await readXlsx(bytes);
    return { workbook: { sheets: sheets.map(sheetOf) }, issues: [] };
  } catch (error) {
    return { workbook: null, issues: [notXlsx(error instanceof Error ? ` (${error.message.slice(0, 200)})` : "")] };
  }
}

function sheetOf(sheet: Sheet): WorkbookSheet {
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column) => cellOf(value, sheet.cells?.get(`${at},${column}`))),
  );
  const merged = (sheet.merges ?? []).map(
    (one): MergedCells => ({ from: [one.startRow, one.startCol], to: [one.endRow, one.endCol] }),
  );
  return {
    name: sheet.name,
    rows,
    ...((sheet.hidden || sheet.veryHidden) && { hidden: true }),
    ...(merged.length > 0 && { merged }),
  };
}

function cellOf(value: FileValue, cell: Cell | undefined): WorkbookCell | null {
  const plain = plainOf(value);
  if (cell?.formula !== undefined) return { value: plain, formula: cell.formula };
  return plain === null ? null : { value: plain };
}

function plainOf(value: FileValue): CellValue {
  if (typeof value === "string") return value === "" ? null : unguardText(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The sign that files of Excel 97 to 2003 begin with, and workbooks with a password to open them. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function whatItIs(bytes: Uint8Array): string {
  if (bytes.length === 0) return ": it is empty";
  return compound.every((sign, at) => bytes[at] === sign) ? ": it is an .xls, or it has a password to open it" : "";
}

function notXlsx(why: string): Issue {
  const message = `This is not an xlsx file that can be read${why}.`;
  return { code: "not-xlsx", severity: "error", path: "", message, hint: "Save it as an Excel workbook (.xlsx)." };
}

function tooLarge(): Issue {
  const message = `This unpacks to more than ${unpackedLimit / 1e6} MB, or does not say to how much.`;
  return { code: "too-large", severity: "error", path: "", message, hint: "Save it again from a spreadsheet program." };
}
