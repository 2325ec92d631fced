export { QualityError, type QualityErrorCode } from "./core/quality-error.js";
export type { CellIssue, CellPlace } from "./exchange/assessment/cell-issue.js";
export { fromTable, workbookOfRows } from "./exchange/assessment/from-table.js";
export {
  type FileFramework,
  fromWorkbook,
  identifyWorkbook,
  type ReadAssessmentFile,
} from "./exchange/assessment/from-workbook.js";
export { toTable } from "./exchange/assessment/to-table.js";
export { type AssessmentFileOptions, toWorkbook } from "./exchange/assessment/to-workbook.js";
export { type AboutSheet, type FrameworkFromRows, frameworkFromRows } from "./exchange/framework-from-rows.js";
export type { ColumnRole } from "./exchange/rows/column-role.js";
export type { Cell, ReadColumn, SheetIssue, Unplaced } from "./exchange/rows/sheet.js";
export { type GapTableOptions, gapTable } from "./exchange/tables/gap-table.js";
export { planTable } from "./exchange/tables/plan-table.js";
export { scoreTable } from "./exchange/tables/score-table.js";
export { guardText, unguardText } from "./exchange/workbook/guard-text.js";
export { type ReadWorkbook, readWorkbook } from "./exchange/workbook/read-workbook.js";
export type {
  CellLook,
  CellValue,
  DropDown,
  MergedCells,
  NumbersAllowed,
  Workbook,
  WorkbookCell,
  WorkbookSheet,
} from "./exchange/workbook/workbook.js";
export { type CsvOptions, writeCsv } from "./exchange/workbook/write-csv.js";
export { writeWorkbook } from "./exchange/workbook/write-workbook.js";
