import { workbookOfRows } from "../../exchange/assessment/from-table.js";
import { readWorkbook } from "../../exchange/workbook/read-workbook.js";
import type { CellValue, Workbook } from "../../exchange/workbook/workbook.js";
import type { LocatedIssue } from "./located-issue.js";
import { readBytes, readSheet, type SheetOptions } from "./read-sheet.js";

/** A spreadsheet file, whatever its form. */
export interface Spreadsheet {
  /** The rows of its first sheet. */
  readonly rows: readonly (readonly CellValue[])[];
  /** All of it. */
  readonly workbook: Workbook;
  /** Whether it has one table only, as CSV has. */
  readonly single: boolean;
  /** What stands between the cells; empty in a workbook. */
  readonly delimiter: string;
  /** What is wrong with the file. */
  readonly issues: readonly LocatedIssue[];
}

/** Names that say what a file is, or ought to be: a workbook, or one that only another program can read. */
const workbookName = /\.(xlsx|xlsm|xltx|xls|xlsb|ods|numbers)$/i;

/** Names of what can be no table, and would be read as one of strange cells. */
const otherName = /\.(ya?ml|json|html?|md|pdf|docx?|odt)$/i;

/** Reads a workbook by its name or its first bytes, or else CSV. */
export async function readSpreadsheet(path: string, options: SheetOptions): Promise<Spreadsheet> {
  const file = path === "-" ? "standard input" : path;
  const none = { rows: [], workbook: { sheets: [] }, single: false, delimiter: "" };
  const failed = (code: string, message: string, hint: string): Spreadsheet => ({
    ...none,
    issues: [{ code, severity: "error", path: "", message, hint, file }],
  });
  if (otherName.test(path)) {
    const message = "This is no table: workbooks (.xlsx) and CSV are read.";
    return failed("not-csv", message, "Name the file that was filled in, or the sheet.");
  }
  const bytes = await readBytes(path);
  if (typeof bytes === "string") return failed("cannot-read", bytes, "Check the path and the spelling.");
  if (!workbookName.test(path) && !isPacked(bytes)) {
    const sheet = readSheet(bytes, file, options);
    return { ...sheet, workbook: workbookOfRows(sheet.rows), single: true };
  }
  const { workbook, issues } = await readWorkbook(bytes);
  const first = workbook?.sheets.find((sheet) => sheet.hidden !== true);
  return {
    ...none,
    workbook: workbook ?? none.workbook,
    rows: (first?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? null)),
    issues: issues.map((issue) => ({ ...issue, file })),
  };
}

// An xlsx is a packed file; one that comes through standard input, or has lost its name, is known by how it begins.
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
