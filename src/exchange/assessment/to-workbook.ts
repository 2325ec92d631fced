import type { Assessment } from "../../assessment/assessment.js";
import { checkAssessment } from "../../assessment/check-assessment.js";
import { hasErrors } from "../../core/issue.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { exchangeWords } from "../words/words-in.js";
import { makeSheetNames } from "../workbook/sheet-names.js";
import type { Workbook } from "../workbook/workbook.js";
import { aboutSheet, decisionsSheet, evidenceSheet } from "./about-sheets.js";
import { areaSheet, unusedColumns } from "./area-sheet.js";
import { itemRows } from "./item-rows.js";
import { listsName, makeLists } from "./lists-sheet.js";
import { overviewSheet } from "./overview-sheet.js";
import { refuseLongText } from "./refuse-long-text.js";
import type { SheetShop } from "./sheet-shop.js";

/** What a file for an assessment is to be like. */
export interface AssessmentFileOptions {
  /** Languages wanted, best first; English if absent. */
  readonly languages?: readonly string[];
}

/**
 * Lays out an assessment as a workbook to be filled in offline: an overview by formulas, what the assessment is about, a
 * sheet for each area with the levels as lists of choices, and the evidence. Only what applies to the unit is asked. What the
 * assessment holds already stands in its place.
 *
 * {@link fromWorkbook} reads it back. It goes by hidden keys, so titles and the order of columns may change.
 *
 * @param framework - The framework.
 * @param assessment - The assessment, as far as it is known; `startAssessment` makes an empty one.
 * @param options - What the workbook is to be like.
 * @throws A {@link QualityError} with code `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", title: { en: "The door" }, standards: [{ id: "hours" }] }],
 * });
 * const workbook = toWorkbook(shelter, startAssessment(shelter));
 * workbook.sheets.map((sheet) => sheet.name); // ["Overview", "About", "The door", "Evidence", "lists"]
 */
export function toWorkbook(
  framework: Framework,
  assessment: Assessment,
  options: AssessmentFileOptions = {},
): Workbook {
  const { languages = ["en"] } = knownOptions("toWorkbook", options, { languages: seenLater });
  refuseInvalid(framework, assessment);
  refuseLongText(assessment);
  const words = exchangeWords(languages);
  const nameSheet = makeSheetNames();
  nameSheet(listsName);
  const areas = itemRows(framework, assessment);
  const shop: SheetShop = {
    framework,
    languages,
    unused: unusedColumns(areas),
    lists: makeLists(framework, languages),
  };
  const names = { overview: nameSheet(words.sheets.overview), about: nameSheet(words.sheets.about) };
  const placed = areas.map((area) => {
    const sheet = nameSheet(titleOf(area.node?.visit?.node.title, framework, languages) || area.id);
    const made = areaSheet(area, sheet, shop);
    return { ...area, sheet, made, last: made.rows.length };
  });
  const about = aboutSheet(assessment, names.about, shop);
  const sheets = [
    overviewSheet(assessment, placed, names.overview, shop),
    about,
    ...placed.map(({ made }) => made),
    evidenceSheet(assessment, nameSheet(words.sheets.evidence), shop),
    ...decisionsSheet(assessment, nameSheet, shop),
  ];
  return { sheets: [...sheets, shop.lists.sheet()], locked: true };
}

/** Throws where an assessment has errors: what is wrong in the document would be wrong in every file made of it. */
export function refuseInvalid(framework: Framework, assessment: Assessment): void {
  const issues = checkAssessment(framework, assessment);
  if (!hasErrors(issues)) return;
  const errors = issues.filter(({ severity }) => severity === "error");
  throw new QualityError("invalid-assessment", "The assessment has errors.", errors);
}

function titleOf(title: Framework["title"] | undefined, framework: Framework, languages: readonly string[]): string {
  return pickText(title ?? framework.title, languages);
}
