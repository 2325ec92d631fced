import { type CellIssue, type CellPlace, issueAt } from "./cell-issue.js";

/** A sheet of somebody's own. */
export function ignored(sheet: string | null): CellIssue {
  return issueAt(
    { sheet, cell: null },
    {
      code: "sheet-not-read",
      severity: "advice",
      message: "This sheet holds no keys, so nothing of it was read.",
      hint: "Nothing is wrong if it holds notes of your own.",
    },
  );
}

/** A sheet that was laid out to be filled in, and has lost its keys. */
export function keysMissing(sheet: string | null): CellIssue {
  return issueAt(
    { sheet, cell: null },
    {
      code: "keys-missing",
      message: "The hidden column or row that holds the keys was deleted, so nothing of this sheet can be read.",
      hint: "Take a fresh file and copy the answers over, column by column.",
    },
  );
}

/** A column that was deleted. */
export function missingColumn(sheet: string | null, column: string): CellIssue {
  return issueAt(
    { sheet, cell: null },
    {
      code: "column-missing",
      message: `The column "${column}" is missing from the first row, which holds keys.`,
      hint: "Take a fresh file and copy the answers over, column by column.",
    },
  );
}

/** A formula in place of an answer. */
export function hasFormula(place: CellPlace): CellIssue {
  return issueAt(place, {
    code: "formula-in-cell",
    message: "A formula stands where an answer belongs.",
    hint: "Put in its result as a plain value.",
  });
}
