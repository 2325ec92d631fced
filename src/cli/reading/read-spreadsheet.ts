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

/** Reads a workbook by its name, or else CSV. */
export async function readSpreadsheet(file: string, options: SheetOptions): Promise<Spreadsheet> {
  if (!workbookName.test(file)) {
    const sheet = await readSheet(file, options);
    return { ...sheet, workbook: workbookOfRows(sheet.rows), single: true };
  }
  const none = { rows: [], workbook: { sheets: [] }, single: false, delimiter: "" };
  const bytes = await readBytes(file);
  if (typeof bytes === "string") {
    const issue = { code: "cannot-read", severity: "error", path: "", message: bytes } as const;
    return { ...none, issues: [{ ...issue, hint: "Check the path and the spelling.", file }] };
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
