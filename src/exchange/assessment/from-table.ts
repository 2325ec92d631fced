import type { Framework } from "../../framework/framework.js";
import { unguardText } from "../workbook/guard-text.js";
import { refuseMisshapenRows } from "../workbook/refuse-misshapen.js";
import type { CellValue, Workbook } from "../workbook/workbook.js";
import { type ReadAssessmentFile, readAssessmentFile } from "./from-workbook.js";

/**
 * Gives the rows of a CSV file as a workbook of one sheet, for {@link identifyWorkbook}. Apostrophes that guard against
 * formulas come off.
 *
 * @param rows - The rows, as a reader of CSV gives them.
 *
 * @example
 * workbookOfRows([["key", "'=1+1"]]).sheets[0]?.rows; // [[{ value: "key" }, { value: "=1+1" }]]
 */
export function workbookOfRows(rows: readonly (readonly CellValue[])[]): Workbook {
  refuseMisshapenRows(rows);
  const plain = (value: CellValue) => (typeof value === "string" ? unguardText(value) : value);
  return {
    sheets: [
      {
        name: "",
        rows: rows.map((row) => row.map((value) => (value === null || value === "" ? null : { value: plain(value) }))),
      },
    ],
  };
}

/**
 * Reads an assessment back from the rows of a CSV file that {@link toTable} laid out and somebody filled in. Everything wrong
 * is said by cell, all at once; see {@link fromWorkbook}.
 *
 * @param framework - The framework that the file was made for.
 * @param rows - The rows, as a reader of CSV gives them.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const head = ["key", "level", "reason", "comment", "evidence"];
 * const about = [[":framework", "shelter"], [":edition", "2026-01-01"]];
 * fromTable(shelter, [head, ...about, ["hours", "met"], ["sign"]]).assessment?.responses; // { hours: 1 }
 * fromTable(shelter, [head, ...about, ["hours"], ["sign", "good"]]).issues.map((issue) => issue.cell); // ["B5"]
 */
export function fromTable(framework: Framework, rows: readonly (readonly CellValue[])[]): ReadAssessmentFile {
  return readAssessmentFile(framework, workbookOfRows(rows), true);
}
