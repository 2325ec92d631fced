import type { Assessment } from "../../assessment/assessment.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import type { Framework } from "../../framework/framework.js";
import { exchangeWords } from "../words/words-in.js";
import { type CellValue, cell, type WorkbookSheet } from "../workbook/workbook.js";
import { aboutRows } from "./about-rows.js";
import { cellsOf } from "./area-sheet.js";
import { labelChoices } from "./choice-labels.js";
import { type ItemRow, itemRows } from "./item-rows.js";
import { refuseLongText } from "./refuse-long-text.js";
import { type AssessmentFileOptions, refuseInvalid } from "./to-workbook.js";

const itemKeys = ["key", "code", "item", "text", "level", "choices", "reason", "comment", "evidence", "due", "role"];
const evidenceKeys = ["kind", "title", "on", "expires", "place"];
const overrideKeys = ["override", "band"];
const spareEvidence = 5;

/**
 * Lays out an assessment as one table for CSV: a row for each thing about it, for each item, and for each piece of evidence.
 * {@link fromTable} reads it back by the keys in its first row and column.
 *
 * @param framework - The framework.
 * @param assessment - The assessment, as far as it is known.
 * @param options - What the table is to be like.
 * @throws A {@link QualityError} with code `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const table = toTable(shelter, respond(startAssessment(shelter), { hours: 1 }));
 * table.rows.find((row) => row[0]?.value === "hours")?.[4]?.value; // "1 – met"
 */
export function toTable(
  framework: Framework,
  assessment: Assessment,
  options: AssessmentFileOptions = {},
): WorkbookSheet {
  const { languages = ["en"] } = knownOptions("toTable", options, { languages: seenLater });
  refuseInvalid(framework, assessment);
  refuseLongText(assessment);
  const { evidence = [], overrides = [] } = assessment;
  const keys = [...itemKeys, ...evidenceKeys, ...(overrides.length > 0 ? overrideKeys : [])];
  const line = (values: Readonly<Record<string, CellValue | undefined>>) => keys.map((key) => cell(values[key]));
  const about = aboutRows(framework, assessment, languages).map(({ key, what, value, more }) =>
    line({ key, item: what, level: value, reason: more }),
  );
  const items = itemRows(framework, assessment).flatMap(({ rows }) =>
    // A table has no lists of choices to choose from, so they stand beside the cell.
    rows.map((row) => cellsOf(row, { languages }).toSpliced(5, 0, cell(choicesText(row, languages)))),
  );
  const spare = Array.from({ length: spareEvidence }, () => line({ key: ":evidence" }));
  const { sheets } = exchangeWords(languages);
  return {
    name: sheets.about,
    rows: [
      keys.map((key) => cell(key)),
      ...about,
      ...items,
      ...evidence.map(({ id, ...rest }) => line({ key: ":evidence", evidence: id, ...rest })),
      ...spare,
      ...overrides.map(({ id, ...rest }) => line({ key: ":overrides", override: id, ...rest })),
    ],
  };
}

function choicesText({ blank, node, hasDimensions }: ItemRow, languages: readonly string[]): string {
  const range = hasDimensions ? undefined : node.scale?.range;
  const labels = labelChoices(blank, languages).map(({ label }) => label);
  return [...(range === undefined ? [] : [`${range.from}–${range.to}`]), ...labels].join(" | ");
}
