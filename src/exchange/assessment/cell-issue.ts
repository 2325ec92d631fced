import { type Issue, pointer } from "../../core/issue.js";

/** Where a cell stands. */
export interface CellPlace {
  /** Name of the sheet; null in a file that has only one, such as CSV. */
  readonly sheet: string | null;
  /** Address of the cell, such as `E7`; null for the whole sheet. */
  readonly cell: string | null;
}

/** An issue in a workbook or a CSV file, with the cell that it is about. */
export interface CellIssue extends Issue, CellPlace {}

/** Makes an issue at a cell; the message names the cell as people do. */
export function issueAt(place: CellPlace, issue: Omit<Issue, "path" | "severity"> & Partial<Issue>): CellIssue {
  const where = [place.sheet === null ? "" : `sheet "${place.sheet}"`, place.cell === null ? "" : `cell ${place.cell}`];
  const named = where.filter((one) => one !== "").join(", ");
  const message = named === "" ? issue.message : `${named.charAt(0).toUpperCase()}${named.slice(1)}: ${issue.message}`;
  const keys = [place.sheet, place.cell].filter((key) => key !== null);
  return { severity: "error", ...issue, path: pointer(keys), message, ...place };
}
