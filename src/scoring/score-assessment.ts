import type { Assessment } from "../assessment/assessment.js";
import { QualityError } from "../core/quality-error.js";
import type { Result } from "../core/result.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "./assessment-score.js";
import { programOf, scoreWith } from "./compile-framework.js";

/**
 * Scores an assessment: numbers, bands, coverage, what is still possible, limits and labels for every node.
 *
 * The framework is compiled on first use, remembered and frozen. The same document always gives the same result, to the byte.
 * Parts of the result that follow from a few ratings alone are shared between results, and those are frozen: copy a result
 * (`structuredClone`) before you change it.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment; with a typed framework, wrong ids and levels do not compile.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "met", sign: 1 } });
 * [result.points, result.max, result.percent]; // [3, 4, 75]
 * result.coverage; // { expected: 3, rated: 2 }
 * result.possible; // { lowest: { value: 3, band: null }, highest: { value: 5, band: null } }
 */
export function score<const F extends Framework>(framework: F, assessment: Assessment<NoInfer<F>>): AssessmentScore {
  return scoreWith(programOf(framework), assessment);
}

/**
 * Scores an assessment, and gives the error as a value in place of throwing it.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The document, of whatever shape.
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
 * const result = safeScore(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 7 } });
 * result.ok ? [] : result.error.issues.map((issue) => issue.code); // ["unknown-level"]
 */
export function safeScore(framework: Framework, assessment: unknown): Result<AssessmentScore> {
  try {
    return { ok: true, value: scoreWith(programOf(framework), assessment) };
  } catch (error) {
    if (error instanceof QualityError) return { ok: false, error };
    throw error;
  }
}
