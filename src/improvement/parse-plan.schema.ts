import type { Result } from "../core/result.js";
import { type Parsed, safeParseShape } from "../framework/parse-shape.schema.js";
import type { ImprovementPlan } from "./improvement-plan.js";
import { improvementPlanSchema } from "./improvement-plan.schema.js";

const plan: Parsed<ImprovementPlan> = {
  schema: improvementPlanSchema,
  name: "improvement plan",
  code: "invalid-plan",
};

/**
 * Gives back a value as an improvement plan when it has the shape of one.
 *
 * Whether its items and levels exist cannot be told without its framework; `checkPlan` knows both.
 *
 * @param value - Any value, such as parsed JSON.
 * @returns The very object that came in.
 * @throws A {@link QualityError} with code `invalid-plan` and every issue, when it has not.
 *
 * @example
 * const document = { framework: "night-shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [] };
 * parsePlan(document) === document; // true
 * parsePlan({ framework: "night-shelter" }); // throws invalid-plan
 */
export function parsePlan(value: unknown): ImprovementPlan {
  const result = safeParsePlan(value);
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Does what {@link parsePlan} does, and gives the error back instead of throwing it.
 *
 * @param value - Any value, such as parsed JSON.
 *
 * @example
 * const plan = { framework: "night-shelter", edition: "2026-01-01", createdOn: "2026-02-30", actions: [] };
 * const result = safeParsePlan(plan);
 * result.ok ? [] : result.error.issues.map((issue) => issue.code); // ["not-a-day"]
 */
export function safeParsePlan(value: unknown): Result<ImprovementPlan> {
  return safeParseShape(plan, value);
}
