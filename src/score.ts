/**
 * Scores and nothing else: what the main entry exports under the same names, without what explains, plans and compares. For
 * a worker or a function that is started for each request, where every file that is read counts.
 *
 * @module
 */
export type { Assessment } from "./assessment/assessment.js";
export type { Issue } from "./core/issue.js";
export { QualityError } from "./core/quality-error.js";
export type { Result } from "./core/result.js";
export type { Framework } from "./framework/framework.js";
export type { AssessmentScore, Labels, Total } from "./scoring/assessment-score.js";
export { type Compiled, compile } from "./scoring/compile-framework.js";
export type { Score } from "./scoring/score.js";
export { safeScore, score } from "./scoring/score-assessment.js";
