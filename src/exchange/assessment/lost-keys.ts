import type { Workbook, WorkbookSheet } from "../workbook/workbook.js";

/** Columns of the sheets that are laid out to be filled in; a sheet with all of one line is such a sheet. */
const ours: readonly (readonly string[])[] = [
  ["level", "reason", "comment", "evidence"],
  ["evidence", "kind", "title", "expires", "place"],
  ["override", "band", "reason", "role"],
  ["what", "value", "reason"],
];

/** Keys of what an assessment says of itself. */
const ownKey = /^:(framework|edition|language|perspective|unit\.|assessors|participants|evidence|overrides)/;

/**
 * Says whether a sheet was laid out to be filled in and has lost its keys since: the column or the row that holds them was
 * deleted. Nothing of it could be read, so it must not pass for a sheet of somebody's own.
 *
 * @param sheet - The sheet.
 * @param isItem - Says whether a text is the key of an item.
 *
 * @example
 * const row = (...values: string[]) => values.map((value) => ({ value }));
 * hasLostKeys({ name: "Door", rows: [row("item", "level", "reason", "comment", "evidence")] }); // true
 * hasLostKeys({ name: "Notes", rows: [row("Ask about the level")] }); // false
 */
export function hasLostKeys({ rows }: WorkbookSheet, isItem: (text: string) => boolean = () => false): boolean {
  const header = textsOf(rows[0]);
  if (header.includes("key")) return false;
  if (ours.some((line) => line.every((column) => header.includes(column)))) return true;
  // Somebody's own sheet may name an item, but hardly keeps a column of them.
  const inColumns = new Map<number, number>();
  for (const row of rows) {
    for (const [column, one] of row.entries()) {
      if (typeof one?.value !== "string") continue;
      if (ownKey.test(one.value)) return true;
      if (isItem(one.value)) inColumns.set(column, (inColumns.get(column) ?? 0) + 1);
    }
  }
  return [...inColumns.values()].some((count) => count > 1);
}

/**
 * Says whether a workbook was laid out to be filled in, whether or not it still says for which framework.
 *
 * @param workbook - The workbook, or the one sheet of a CSV file as one.
 *
 * @example
 * const row = (...values: string[]) => values.map((value) => ({ value }));
 * wasLaidOut({ sheets: [{ name: "Door", rows: [row("key", "item", "level")] }] }); // true
 * wasLaidOut({ sheets: [{ name: "One", rows: [row("Area", "Standard", "Text")] }] }); // false
 */
export function wasLaidOut({ sheets }: Workbook): boolean {
  return sheets.some((sheet) => {
    const header = textsOf(sheet.rows[0]);
    const keyed = header.includes("key") && (ours.flat().some((column) => header.includes(column)) || ownRow(sheet));
    return keyed || hasLostKeys(sheet);
  });
}

function ownRow({ rows }: WorkbookSheet): boolean {
  return rows.some((row) => textsOf(row).some((text) => ownKey.test(text)));
}

function textsOf(row: WorkbookSheet["rows"][number] = []): readonly string[] {
  return row.flatMap((one) => (typeof one?.value === "string" ? [one.value.trim()] : []));
}
