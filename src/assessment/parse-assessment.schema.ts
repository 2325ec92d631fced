import type { Result } from "../core/result.js";
import { type Parsed, safeParseShape } from "../framework/parse-shape.schema.js";
import type { Assessment } from "./assessment.js";
import { assessmentSchema } from "./assessment.schema.js";

const assessment: Parsed<Assessment> = { schema: assessmentSchema, name: "assessment", code: "invalid-assessment" };

/**
 * Gives back a value as an assessment when it has the shape of one.
 *
 * Whether its items, levels and evidence exist cannot be told without its framework; `checkAssessment` knows both.
 *
 * @param value - Any value, such as parsed JSON.
 * @returns The very object that came in.
 * @throws A {@link QualityError} with code `invalid-assessment` and every issue, when it has not.
 *
 * @example
 * const document = { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": "met" } };
 * parseAssessment(document) === document; // true
 * parseAssessment({ framework: "night-shelter" }); // throws invalid-assessment
 */
export function parseAssessment(value: unknown): Assessment {
  const result = safeParseAssessment(value);
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Does what {@link parseAssessment} does, and gives the error back instead of throwing it.
 *
 * @param value - Any value, such as parsed JSON.
 *
 * @example
 * const result = safeParseAssessment({ framework: "night-shelter", edition: "2026-02-30", responses: {} });
 * result.ok ? [] : result.error.issues.map((issue) => issue.code); // ["not-a-day"]
 */
export function safeParseAssessment(value: unknown): Result<Assessment> {
  return safeParseShape(assessment, value);
}
