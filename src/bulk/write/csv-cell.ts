/**
 * Writes one cell of a CSV row. Text that a spreadsheet would take for a formula is kept from being one.
 *
 * @example
 * csvCell('He said "no"'); // '"He said ""no"""'
 * csvCell("=1+1"); // "'=1+1"
 * csvCell(null); // ""
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a row. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}
