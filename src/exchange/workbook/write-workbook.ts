import type { Cell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import { guardText } from "./guard-text.js";
import { loadXlsxPackage } from "./load-writer.js";
import { refuseMisshapenWorkbook } from "./refuse-misshapen.js";
import { rowHeights } from "./row-heights.js";
import type { CellLook, DropDown, Workbook, WorkbookCell, WorkbookSheet } from "./workbook.js";

/**
 * Writes a workbook as an xlsx file. The same workbook always gives the same bytes: no clock is read.
 *
 * Needs the package `hucre`, which is loaded when this is called for the first time.
 *
 * @param workbook - The workbook.
 * @throws A {@link QualityError} with code `wrong-usage` when the package is not installed.
 *
 * @example
 * const bytes = await writeWorkbook({ sheets: [{ name: "One", rows: [[{ value: "a cell" }]] }] });
 * new TextDecoder().decode(bytes.slice(0, 2)); // "PK"
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  refuseMisshapenWorkbook(workbook);
  const { writeXlsx } = await loadXlsxPackage();
  const locked = workbook.locked === true;
  return writeXlsx({
    sheets: workbook.sheets.map((sheet) => sheetOf(sheet, locked)),
    ...(locked && { workbookProtection: { lockStructure: true } }),
    activeSheet: Math.max(
      0,
      workbook.sheets.findIndex((sheet) => sheet.hidden !== true),
    ),
    // What the file says of its making; a clock would make every file another.
    properties: { created: new Date(0), modified: new Date(0) },
  });
}

function sheetOf(sheet: WorkbookSheet, locked: boolean): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, at) =>
    row.map((one, column) => {
      if (one !== null) cells.set(`${at},${column}`, cellOf(one));
      return one === null || one.formula !== undefined ? null : plain(one.value);
    }),
  );
  const [frozenRows = 0, frozenColumns = 0] = sheet.frozen ?? [];
  return {
    name: sheet.name,
    rows,
    cells,
    ...(sheet.widths && {
      columns: sheet.widths.map((width) => (width === 0 ? { hidden: true, width: 10 } : { width })),
    }),
    ...(sheet.frozen && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    rowDefs: new Map([
      ...[...rowHeights(sheet)].map(([at, height]): [number, RowDef] => [at, { height }]),
      ...(sheet.keyRow ? [[0, { hidden: true }] as [number, RowDef]] : []),
    ]),
    ...(sheet.hidden && { veryHidden: true }),
    ...(sheet.merged && {
      merges: sheet.merged.map(({ from, to }) => ({
        startRow: from[0],
        startCol: from[1],
        endRow: to[0],
        endCol: to[1],
      })),
    }),
    ...(sheet.dropDowns && { dataValidations: sheet.dropDowns.map(validation) }),
    // Rows and columns may still be made wider and higher: long comments want room.
    ...(locked && { protection: { sheet: true, formatColumns: false, formatRows: false } }),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function cellOf({ value, formula, look = "plain" }: WorkbookCell): Partial<Cell> {
  const style = styles[look];
  if (formula !== undefined) return { formula, style, ...(value !== null && { formulaResult: value }) };
  return { value: plain(value), style };
}

// The file format writes control characters as _x000D_, so text that looks like that must be written so too.
function plain(value: WorkbookCell["value"]): WorkbookCell["value"] {
  return typeof value === "string" ? guardText(value).replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_") : value;
}

function validation({ cells, choices, message }: DropDown): DataValidation {
  const shared = { range: cells, allowBlank: true, showErrorMessage: true, errorMessage: message.slice(0, 225) };
  if (typeof choices === "string") return { ...shared, type: "list", formula1: choices };
  const { from, to } = choices;
  return { ...shared, type: "decimal", operator: "between", formula1: String(from), formula2: String(to) };
}

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer R> ? R : never;

const wrapped = { wrapText: true, vertical: "top" } as const;
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;

const open: CellStyle = {
  fill: solid("FFFBEA"),
  border: { top: line, bottom: line, left: line, right: line },
  alignment: wrapped,
  protection: { locked: false },
};

/** The font of every cell: where a cell names none, some programs take another than for the cells beside it. */
const font = { name: "Calibri", size: 11 } as const;

const styles: Readonly<Record<CellLook, CellStyle>> = {
  plain: { font, alignment: wrapped },
  title: { font: { ...font, bold: true, size: 14 } },
  header: { font: { ...font, bold: true }, fill: solid("D9E2EC"), alignment: wrapped },
  group: { font: { ...font, bold: true }, fill: solid("F0F4F8"), alignment: { vertical: "top" } },
  note: { font: { ...font, italic: true, color: { rgb: "52606D" } }, alignment: wrapped },
  // As text, so that a day stays as it was typed.
  input: { ...open, font, numFmt: "@" },
  amount: { ...open, font },
  number: { font, numFmt: "0.##", alignment: { vertical: "top" } },
  percent: { font, numFmt: "0.0", alignment: { vertical: "top" } },
};
