import type { Issue } from "../../core/issue.js";
import type { ColumnRole } from "./column-role.js";

/** A cell of a spreadsheet. From CSV it is always text. */
export type Cell = string | number | boolean | null;

/** An issue in a spreadsheet. */
export interface SheetIssue extends Issue {
  /** Row, from 1; null for the whole sheet. */
  readonly row: number | null;
  /** Column, from 1; null for the whole row. */
  readonly column: number | null;
}

/** What a column was taken for. */
export interface ReadColumn {
  /** Column, from 1. */
  readonly column: number;
  /** Its name. */
  readonly header: string;
  /** What it was taken for; null for one that could not be placed. */
  readonly role: ColumnRole | null;
  /** Language of the texts in it, where it holds texts. */
  readonly language: string | null;
}

/** A cell that has no place in the framework. */
export interface Unplaced {
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  /** What stands in it. */
  readonly text: string;
  /** Why: above the names of the columns, in a column that says nothing, or in a row that names nothing. */
  readonly why: "above-header" | "unknown-column" | "no-node";
}

/** Makes an error at a cell, and names the cell as spreadsheets do. */
export function cellIssue(code: string, row: number, column: number, message: string, hint: string): SheetIssue {
  const place = `Row ${row}, column ${columnName(column)}`;
  return { code, severity: "error", path: `/${row}/${column}`, message: `${place}: ${message}`, hint, row, column };
}

/**
 * Gives the letters of a column.
 *
 * @example
 * columnName(3); // "C"
 * columnName(28); // "AB"
 */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The text of a cell, without space around it. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? "" : String(cell).trim();
}
