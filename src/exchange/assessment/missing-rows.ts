import type { Assessment } from "../../assessment/assessment.js";
import type { Framework } from "../../framework/framework.js";
import type { CellIssue } from "./cell-issue.js";
import { itemRows } from "./item-rows.js";
import type { KeyedRow } from "./keyed-rows.js";

/** How many of the rows are named. */
const named = 5;

/** Tells of items that apply and have no row any more, such as those of a sheet that was deleted. */
export function missingRows(
  framework: Framework,
  assessment: Assessment,
  rows: readonly KeyedRow[],
): readonly CellIssue[] {
  const found = new Set(rows.map(({ key }) => key.split("#")[0]));
  const lost = itemRows(framework, assessment).flatMap((area) => {
    return area.rows.filter(({ key }) => !key.includes("#") && !found.has(key)).map(({ key }) => key);
  });
  if (lost.length === 0) return [];
  const texts = lost.slice(0, named).map((key) => `"${key}"`);
  const more = lost.length > named ? `, and ${lost.length - named} more` : "";
  const message =
    lost.length === 1
      ? `The row of ${texts[0]} is missing, so it is taken for not rated.`
      : `The rows of ${lost.length} items are missing, so they are taken for not rated: ${texts.join(", ")}${more}.`;
  const hint = "Nothing is wrong if nobody rated them; else take a fresh file and copy the answers over.";
  return [{ code: "rows-missing", severity: "warning", path: "/responses", message, hint, sheet: null, cell: null }];
}
