import type { FrameworkFromRows } from "../../exchange/framework-from-rows.js";
import { columnName } from "../../exchange/rows/sheet.js";
import { wrapText } from "./wrap-text.js";

/** Says for what each column of a sheet was taken. */
export function describeColumns(
  { columns, language }: FrameworkFromRows,
  delimiter: string,
  width: number,
): readonly string[] {
  const between = delimiter === "" ? "" : `between them: ${delimiter === "\t" ? "tab" : delimiter}; `;
  return [
    `Columns (${between}texts: ${language})`,
    ...columns.flatMap(({ column, header, role, language: own }) => {
      if (header === "" && role === null) return [];
      const what = role === null ? "not placed" : `${role}${own !== null && own !== language ? `, ${own}` : ""}`;
      return wrapText(`${columnName(column)} "${header}": ${what}`, width, { first: "  ", rest: "     " });
    }),
  ];
}

const why = {
  "above-header": "above the column names",
  "unknown-column": "in a column that says nothing",
  "no-node": "in a row that names nothing",
} as const;

/** Says which cells found no place in the framework. */
export function describeUnplaced({ unplaced }: FrameworkFromRows, width: number): readonly string[] {
  if (unplaced.length === 0) return [];
  const lines = unplaced.flatMap((one) =>
    wrapText(`${columnName(one.column)}${one.row} "${one.text}": ${why[one.why]}`, width, {
      first: "  ",
      rest: "     ",
    }),
  );
  return [`Not placed (${unplaced.length})`, ...lines];
}
