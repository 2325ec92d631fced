/** What stands in a cell. Days are text, as ISO 8601 writes them. */
export type CellValue = string | number | boolean | null;

/** How a cell looks, and whether it may be filled in: `input` with text, `amount` with a number. */
export type CellLook = "plain" | "title" | "header" | "group" | "note" | "input" | "amount" | "number" | "percent";

/** One cell of a {@link WorkbookSheet}. */
export interface WorkbookCell {
  /** What stands in it; of a formula, its last result, or null where it was never computed. */
  readonly value: CellValue;
  /** The formula, without the sign in front; absent where the cell holds a plain value. */
  readonly formula?: string;
  /** How it looks; plain if absent. Not read back from a file. */
  readonly look?: CellLook;
}

/** The numbers that a cell may hold. */
export interface NumbersAllowed {
  /** The lowest. */
  readonly from: number;
  /** The highest. */
  readonly to: number;
}

/** A list of choices on some cells. */
export interface DropDown {
  /** The cells, as ranges such as `D3:D9`. */
  readonly cells: string;
  /** Where the choices stand, as an address such as `lists!$A$2:$A$6`, or the numbers that are allowed. */
  readonly choices: string | NumbersAllowed;
  /** What is said when something else is typed. */
  readonly message: string;
}

/** Cells that were joined into one: the first and the last of them, as places of row and column from 0. */
export interface MergedCells {
  /** The first, at the top left. */
  readonly from: readonly [row: number, column: number];
  /** The last, at the bottom right. */
  readonly to: readonly [row: number, column: number];
}

/** One sheet of a {@link Workbook}. */
export interface WorkbookSheet {
  /** What its tab says: at most 31 signs. */
  readonly name: string;
  /** The rows, from the top; null for an empty cell. */
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** Widths of columns, in signs; 0 hides one. */
  readonly widths?: readonly number[];
  /** How many rows and columns stay in place while the rest is scrolled. */
  readonly frozen?: readonly [rows: number, columns: number];
  /** Whether its first row, which holds keys for programs, is hidden. */
  readonly keyRow?: boolean;
  /** Whether the whole sheet is hidden. */
  readonly hidden?: boolean;
  /** Cells that were joined into one. */
  readonly merged?: readonly MergedCells[];
  /** Lists of choices. */
  readonly dropDowns?: readonly DropDown[];
}

/** A workbook as plain data, whatever file it comes from or goes to. */
export interface Workbook {
  /** The sheets, in order. */
  readonly sheets: readonly WorkbookSheet[];
  /** Whether everything but the cells to fill in is locked. Without a password: it keeps slips away, not people. */
  readonly locked?: boolean;
}

/** Makes a cell. */
export function cell(value: CellValue | undefined, look: CellLook = "plain"): WorkbookCell {
  return { value: value ?? null, look };
}

/** Makes a cell with a formula. */
export function formula(text: string, look: CellLook = "number"): WorkbookCell {
  return { value: null, formula: text, look };
}
