import { columnName } from "../rows/sheet.js";
import type { CellValue, Workbook, WorkbookSheet } from "../workbook/workbook.js";
import { type CellIssue, type CellPlace, issueAt } from "./cell-issue.js";
import { hasLostKeys } from "./lost-keys.js";
import { mergedCells } from "./merged-cells.js";
import { hasFormula, ignored, keysMissing, missingColumn } from "./row-issues.js";

/** A cell that was asked for. */
export interface KeyedCell extends CellPlace {
  /** What stands in it; null where it is empty, or holds what must not be there. */
  readonly value: CellValue;
}

/** A row with a key. */
export interface KeyedRow extends CellPlace {
  /** Its key: of an item, or of a thing about the assessment. */
  readonly key: string;
  /** Gives the cell of a column; a formula in it is an issue. */
  readonly at: (column: string) => KeyedCell;
}

/** What must be in every sheet that holds rows with these keys; without one of them, what was filled in would be lost. */
const needed: readonly (readonly [keys: RegExp, columns: readonly string[]])[] = [
  [/^[^:]/, ["level", "reason", "comment", "evidence"]],
  [/^:evidence$/, ["evidence", "kind", "title", "on", "expires", "place"]],
  [/^:overrides$/, ["override", "band", "reason", "role", "on"]],
];

/** Reads the rows of a workbook by their keys, whatever the sheets are called and in whatever order the columns stand. */
export function keyedRows(
  workbook: Workbook,
  single: boolean,
  issues: CellIssue[],
  isItem?: (text: string) => boolean,
): readonly KeyedRow[] {
  return workbook.sheets.flatMap((sheet) => {
    const first = (sheet.rows[0] ?? []).map((one) => (typeof one?.value === "string" ? one.value.trim() : ""));
    const name = single ? null : sheet.name;
    if (!first.includes("key")) {
      if (first[0] === "overview" || sheet.hidden === true || !hasContent(sheet)) return [];
      issues.push(hasLostKeys(sheet, isItem) ? keysMissing(name) : ignored(name));
      return [];
    }
    return rowsOf(sheet, name, first, issues);
  });
}

function rowsOf(sheet: WorkbookSheet, name: string | null, header: readonly string[], issues: CellIssue[]): KeyedRow[] {
  const keyColumn = header.indexOf("key");
  const found: KeyedRow[] = [];
  for (const [at, cells] of sheet.rows.entries()) {
    const key = String(cells[keyColumn]?.value ?? "").trim();
    // The second row of a sheet holds names of columns, for people.
    if (at === 0 || (key === "" && at === 1 && name !== null)) continue;
    if (key === "") {
      issues.push(...withoutKey(sheet, name, header, at));
      continue;
    }
    found.push({
      key,
      sheet: name,
      cell: `${columnName(keyColumn + 1)}${at + 1}`,
      at: cellIn(cells, name, header, at, issues),
    });
  }
  const columns = new Set(header.flatMap((column, place) => (fillable.has(column) ? [place] : [])));
  const keyed = new Set(found.map(({ cell }) => Number(cell?.replace(/^[A-Z]+/, "")) - 1));
  issues.push(...mergedCells(sheet, name, columns, keyed));
  for (const [keys, columns] of needed) {
    if (!found.some(({ key }) => keys.test(key))) continue;
    for (const column of columns.filter((one) => !header.includes(one))) issues.push(missingColumn(name, column));
  }
  return found;
}

function cellIn(
  cells: WorkbookSheet["rows"][number],
  sheet: string | null,
  header: readonly string[],
  at: number,
  issues: CellIssue[],
) {
  const told = new Set<string>();
  return (column: string): KeyedCell => {
    const place = header.indexOf(column);
    if (place < 0) return { sheet, cell: null, value: null };
    const address = { sheet, cell: `${columnName(place + 1)}${at + 1}` };
    const one = cells[place];
    if (one?.formula === undefined) return { ...address, value: one?.value ?? null };
    if (!told.has(column)) issues.push(hasFormula(address));
    told.add(column);
    return { ...address, value: null };
  };
}

/** Columns that people fill in, in any sheet. */
const fillable = new Set(needed.flatMap(([, columns]) => columns).concat("due", "role", "value"));

// Rows between the items hold names of standards, which nobody fills in.
const filled = ["level", "reason", "comment", "evidence", "due", "role", "value"];

function withoutKey(
  sheet: WorkbookSheet,
  name: string | null,
  header: readonly string[],
  at: number,
): readonly CellIssue[] {
  const places = header.flatMap((column, place) => {
    const value = sheet.rows[at]?.[place]?.value ?? null;
    return filled.includes(column) && value !== null && String(value).trim() !== "" ? [place] : [];
  });
  return places.map((place) =>
    issueAt(
      { sheet: name, cell: `${columnName(place + 1)}${at + 1}` },
      {
        code: "row-without-key",
        message: "This was filled in beside no item, so it belongs to nothing.",
        hint: "Move it to the row of its item. A new row has no key.",
      },
    ),
  );
}

function hasContent({ rows }: WorkbookSheet): boolean {
  return rows.some((row) => row.some((one) => one !== null && one.value !== null));
}
