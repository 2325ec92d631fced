import type { Assessment } from "../assessment/assessment.js";
import { pickText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import { describeReason } from "../scoring/explain/describe-reason.js";
import { pickReasons } from "../scoring/explain/pick-reasons.js";
import { score } from "../scoring/score-assessment.js";
import { aboutLines } from "./about-lines.js";
import { exclusions } from "./exclusions.js";
import { labelLines } from "./label-lines.js";
import { plainText } from "./plain-text.js";
import { type PlanWishes, planData } from "./plan-data.js";
import { remarkLines } from "./remark-lines.js";
import type { Report } from "./report.js";
import { groupingRows, resultRows } from "./result-rows.js";
import { wordsIn } from "./words/words-in.js";

/** What a report is to be like. */
export interface ReportOptions extends PlanWishes {
  /** Languages wanted, best first; English if absent. */
  readonly languages?: readonly string[];
  /** How many reasons at most; 5 if absent. */
  readonly reasons?: number;
}

/**
 * Scores an assessment and gathers everything that a report of it shows, as plain data.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param options - What the report is to be like.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue; `unknown-id`
 * for a target that no item can be rated with.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Night shelter", cs: "Noclehárna" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } }, { languages: ["cs"] });
 * [report.title, report.overall.points, report.overall.percent]; // ["Noclehárna", 1, 50]
 */
export function reportData(framework: Framework, assessment: Assessment, options: ReportOptions = {}): Report {
  const { languages = ["en"], reasons = 5 } = options;
  const result = score(framework, assessment);
  const [overall, ...rows] = resultRows(framework, assessment, result, languages);
  return {
    language: wordsIn(languages).language,
    title: plainText(pickText(framework.title, languages)),
    edition: framework.edition,
    about: aboutLines(framework, assessment, result, languages),
    comment: plainText(assessment.comment ?? "") || null,
    overall,
    remarks: remarkLines(framework, result, languages),
    rows,
    groupings: Object.values(result.groupings).map((one) => groupingRows(framework, assessment, one, languages)),
    notApplicable: exclusions(framework, assessment, result, languages),
    reasons: pickReasons(framework, result, reasons).map((reason) => plainText(describeReason(reason, { languages }))),
    plan: planData(framework, assessment, options, languages),
    labels: labelLines(framework, result.labels, languages),
  };
}
