import type { Assessment } from "../assessment/assessment.js";
import { listOf } from "../core/check-fields.js";
import { isDayText } from "../core/check-values.js";
import { isObject, knownOptions, seenLater } from "../core/known-options.js";
import type { Framework } from "../framework/framework.js";
import type { DatedScore } from "../scoring/compare/trend.js";
import { describeReason } from "../scoring/explain/describe-reason.js";
import { pickReasons } from "../scoring/explain/pick-reasons.js";
import { score } from "../scoring/score-assessment.js";
import { aboutLines, frameworkLines } from "./about-lines.js";
import { methodData } from "./data/method-data.js";
import { shownDecisions } from "./data/shown-decisions.js";
import { shownFindings } from "./data/shown-findings.js";
import { type EarlierScore, trendData } from "./data/trend-data.js";
import { exclusions } from "./exclusions.js";
import { labelLines } from "./label-lines.js";
import { levelTexts } from "./level-names.js";
import { plainText } from "./plain-text.js";
import { type PlanWishes, planData } from "./plan-data.js";
import { remarkLines } from "./remark-lines.js";
import type { Report } from "./report.js";
import { groupingRows, resultRows } from "./result-rows.js";
import { taggedText } from "./tagged-text.js";
import { wordsIn } from "./words/words-in.js";

/** What a report is to be like. */
export interface ReportOptions extends PlanWishes {
  /** Languages wanted, best first; English if absent. */
  readonly languages?: readonly string[];
  /** How many reasons at most; 5 if absent. */
  readonly reasons?: number;
  /** Earlier results of the same unit, in any order, for the trend; a score beside its day will do, as `trend` takes it. */
  readonly earlier?: readonly (EarlierScore | DatedScore)[];
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
  const {
    languages = ["en"],
    reasons = 5,
    earlier = [],
    on = assessment.on,
  } = knownOptions("reportData", options, {
    languages: seenLater,
    reasons: seenLater,
    earlier: listOf(isObject),
    on: isDayText,
    plan: isObject,
    target: seenLater,
  });
  const result = score(framework, assessment);
  const words = wordsIn(languages);
  const level = levelTexts(framework, languages);
  const title = taggedText(framework.title, languages);
  const [overall, ...rows] = resultRows(framework, assessment, result, languages);
  return {
    language: words.language,
    title: title.text,
    lang: title.lang,
    edition: framework.edition,
    framework: frameworkLines(framework, languages),
    about: aboutLines(framework, assessment, result, languages),
    unit: plainText(assessment.unit?.title ?? assessment.unit?.id ?? "") || null,
    comment: plainText(assessment.comment ?? "") || null,
    overall,
    remarks: remarkLines(framework, result, languages),
    counts: Object.entries(result.counts).map(([id, count]) => ({
      level: id === "unrated" ? { text: words.unrated, lang: null } : level(id),
      count,
    })),
    rows,
    groupings: Object.values(result.groupings).map((one) => groupingRows(framework, assessment, one, languages)),
    notApplicable: exclusions(framework, assessment, result, languages),
    reasons: pickReasons(framework, result, reasons).map((reason) => plainText(describeReason(reason, { languages }))),
    plan: planData(framework, assessment, options, languages),
    ...shownFindings(framework, assessment, on, languages),
    hasFloors: (framework.scoring.floors ?? []).length > 0,
    decisions: shownDecisions(framework, result, languages),
    trend: trendData(framework, assessment, result, earlier, languages),
    labels: labelLines(framework, result.labels, languages),
    ...methodData(framework, result, languages),
  };
}
