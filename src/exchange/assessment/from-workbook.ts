import type { Assessment } from "../../assessment/assessment.js";
import { checkAssessment } from "../../assessment/check-assessment.js";
import { formOf } from "../../assessment/form.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import { refuseMisshapenWorkbook } from "../workbook/refuse-misshapen.js";
import type { Workbook } from "../workbook/workbook.js";
import { type CellIssue, type CellPlace, issueAt } from "./cell-issue.js";
import { keyedRows } from "./keyed-rows.js";
import { missingRows } from "./missing-rows.js";
import { readAbout } from "./read-about.js";
import { type ReadPlaces, readResponses } from "./read-responses.js";

/** An assessment that was read from a workbook or a CSV file. */
export interface ReadAssessmentFile {
  /** The assessment; null where something is wrong. */
  readonly assessment: Assessment | null;
  /** What is wrong, by sheet and cell, all at once. */
  readonly issues: readonly CellIssue[];
}

/** Which framework a file was made for. */
export interface FileFramework {
  /** Its id, or the path of its file. */
  readonly framework: string;
  /** Its edition. */
  readonly edition: string;
}

/**
 * Says which framework a workbook was made for; null where it does not say, and so is no assessment.
 *
 * @param workbook - The workbook, or the one sheet of a CSV file as one.
 *
 * @example
 * const rows = [["key", "level"], [":framework", "shelter"], [":edition", "2026-01-01"]];
 * identifyWorkbook({ sheets: [{ name: "One", rows: rows.map((row) => row.map((value) => ({ value }))) }] }); // { framework: "shelter", edition: "2026-01-01" }
 */
export function identifyWorkbook(workbook: Workbook): FileFramework | null {
  refuseMisshapenWorkbook(workbook);
  const rows = keyedRows(workbook, false, []);
  const find = (key: string) => {
    const row = rows.find((one) => one.key === key);
    const value = row?.at("value").value ?? row?.at("level").value ?? null;
    return value === null ? null : String(value);
  };
  const [framework, edition] = [find(":framework"), find(":edition")];
  return framework === null || edition === null ? null : { framework, edition };
}

/**
 * Reads an assessment back from a workbook that {@link toWorkbook} laid out and somebody filled in, whatever program saved it.
 * Everything wrong is said by sheet and cell, all at once: what is no level, two answers for one item, a formula in place of
 * an answer, columns that were deleted, and whatever `checkAssessment` has to say. Fields that are empty come back absent.
 *
 * @param framework - The framework that the workbook was made for.
 * @param workbook - The workbook.
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
 * import { toWorkbook } from "./to-workbook.js";
 * const workbook = toWorkbook(shelter, respond(startAssessment(shelter), { hours: 1 }));
 * fromWorkbook(shelter, workbook).assessment?.responses; // { hours: 1 }
 */
export function fromWorkbook(framework: Framework, workbook: Workbook): ReadAssessmentFile {
  refuseMisshapenWorkbook(workbook);
  return readAssessmentFile(framework, workbook, false);
}

/** The same for a file of one table: its cells need no name of a sheet. */
export function readAssessmentFile(framework: Framework, workbook: Workbook, single: boolean): ReadAssessmentFile {
  const issues: CellIssue[] = [];
  const form = formOf(framework);
  const rows = keyedRows(workbook, single, issues, (text) => form.byId.has(text));
  const language = rows.find(({ key }) => key === ":language");
  const languages = String(language?.at("value").value ?? language?.at("level").value ?? "en").split(",");
  const shop: ReadPlaces = { places: new Map(), issues, languages };
  const responses = readResponses(framework, rows, shop);
  const assessment: Assessment = { ...readAbout(framework, rows, shop), responses };
  const found = checkAssessment(framework, assessment).map((issue) => inCell(issue, shop.places, single));
  const all = [...issues, ...found, ...(hasErrors(issues) ? [] : missingRows(framework, assessment, rows))];
  return { assessment: hasErrors(all) ? null : assessment, issues: all };
}

// The cell that the place of an issue comes from, or the nearest place around it.
function inCell(issue: Issue, places: ReadonlyMap<string, CellPlace>, single: boolean): CellIssue {
  for (let path = issue.path; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const place = places.get(path);
    if (place !== undefined) return issueAt({ sheet: single ? null : place.sheet, cell: place.cell }, issue);
  }
  return { ...issue, sheet: null, cell: null };
}
